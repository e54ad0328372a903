import type { Family, Language } from '../../components/warning/props.ts';
import { claimedAgency, createNames } from '../agency-view.ts';
import type { FrameStatus } from '../protocol-payloads.ts';
import { hostOf, recogniseSite } from '../sites/probes.ts';
import type { Site } from '../sites/site.ts';
import { siteOf } from '../sites/sites.ts';
import type { Frame } from './frame.ts';
import { createPainter } from './highlight.ts';
import type { Judge } from './judge.ts';
import { createReporter, type Outcome } from './reporter.ts';
import { createSession } from './session.ts';
import { createShowing } from './showing.ts';
import type { Shown } from './shown.ts';
import { createWarningLoader } from './warning-loader.ts';
import type { WarningTools } from './warning-view.tsx';
import { type Changes, watch } from './watch.ts';

export interface EngineTools {
  readonly frame: Frame;
  readonly judge: Judge;
  readonly language: Language;
  readonly family?: Family;
  readonly report: (status: FrameStatus) => void;
  /** Has the warning script brought into this frame. */
  readonly requestWarning: () => Promise<unknown>;
}

type View = Window & typeof globalThis;

export interface RunningEngine {
  /** What is open now. */
  readonly messages: () => readonly Shown[];
  /** Puts the keyboard on the worst warning; false where there is none. */
  readonly focusWarning: () => boolean;
}

/** Reads, judges, marks and guards the messages of one document until the frame's signal. */
export function startEngine(view: View, tools: EngineTools): RunningEngine {
  const { document } = view;
  const { frame, judge } = tools;
  const { signal, isAlive } = frame;
  const painter = createPainter();
  // A page that builds itself can turn out to be a known mailbox later, so the site is asked for anew every time.
  const probe = () => recogniseSite(document, hostOf(view));
  const loader = createWarningLoader({
    frame,
    request: tools.requestWarning,
    onSettled: () => reporter.tellAgain(),
  });
  const { warn, questioner } = createShowing({
    ...wordsFor(tools),
    loader,
    messages,
    onBack: () => site()?.leave(view),
    onPoint: painter.point,
  });
  const find = () => site()?.find(document) ?? [];
  const session = createSession({ find, judge, warn, onChange: painter.paint });
  const reporter = createReporter({
    view,
    signal,
    messages,
    isUnreadable: () => probe()?.isUnreadable(document) === true,
    isMute: loader.isMute,
    report: tools.report,
  });

  function site(): Site | null {
    const found = probe();
    return found === null ? null : siteOf(found.id);
  }

  function messages(): readonly Shown[] {
    return session.messages();
  }

  function look(changes: Changes): void {
    reporter.tell(attempt(() => session.look(changes)));
  }

  function end(): void {
    frame.intercept = null;
    questioner.end();
    session.end();
    painter.clear();
  }

  look({ touches: () => true });
  frame.intercept = questioner.intercept;
  signal.addEventListener('abort', end, { once: true });
  watch({ document, signal, isAlive, bodies: () => messages().map((shown) => shown.view.body), onChange: look });
  return { messages, focusWarning: session.focus };
}

/** A page that is built in a way nobody thought of must not break, and must not look as if it had been checked. */
function attempt(act: () => void): Outcome {
  try {
    act();
    return 'read';
  } catch {
    return 'failed';
  }
}

function wordsFor({ judge, language, family }: EngineTools): Omit<WarningTools, 'onBack' | 'onLink' | 'onPoint'> {
  const { gazetteer } = judge.engine;
  return {
    ...createNames(gazetteer, language),
    language,
    ...(family === undefined ? {} : { family }),
    agencyFor: ({ verdict }) => claimedAgency(verdict, gazetteer, language),
  };
}
