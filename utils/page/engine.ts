import { claimedAgency, createNames } from '../agency-view.ts';
import { attempt } from '../attempt.ts';
import type { FrameStatus, OuterHeader } from '../protocol-payloads.ts';
import type { Judge } from '../verdict/with-list.ts';
import type { Frame } from './frame.ts';
import { createPainter } from './highlight.ts';
import { removeLeftovers } from './host.ts';
import { type MailboxTools, openMailbox } from './mailbox.ts';
import { reportKey } from './report-key.ts';
import { createReporter } from './reporter.ts';
import { createSession } from './session.ts';
import { createShowing } from './showing.ts';
import type { Shown } from './shown.ts';
import { createWarningLoader } from './warning-loader.ts';
import type { WarningTools } from './warning-view.tsx';
import { type Changes, type Looked, watch } from './watch.ts';

export interface EngineTools extends Pick<MailboxTools, 'askOuterHeader' | 'requestReader'> {
  readonly frame: Frame;
  readonly judge: Judge;
  readonly report: (status: FrameStatus) => void;
  /** Has the warning script brought into this frame. */
  readonly requestWarning: () => Promise<unknown>;
  /** Opens the report page for a message of this frame, by its key. */
  readonly openReport: (message: string) => void;
}

type View = Window & typeof globalThis;

export interface RunningEngine {
  /** What is open now. */
  readonly messages: () => readonly Shown[];
  /** Whether the person has said that a message is fine. */
  readonly isQuiet: (shown: Shown) => boolean;
  /** Puts the keyboard on the worst warning; false where there is none. */
  readonly focusWarning: () => boolean;
  /** What the page says around one of its frames, by its place among them. */
  readonly headerAround: (index: number) => OuterHeader | null;
  /** Reads a mailbox that has changed as any other page is read. */
  readonly readAnyway: () => void;
  /** Called when something about the open messages is new. */
  readonly followers: Set<() => void>;
}

/** Reads, judges, marks and guards the messages of one document until the frame's signal. */
export function startEngine(view: View, tools: EngineTools): RunningEngine {
  const { frame, judge, requestWarning } = tools;
  const { signal, isAlive } = frame;
  const messages = (): readonly Shown[] => session.messages();
  const mailbox = openMailbox(view, { ...tools, onNews: () => watching.lookSoon() });
  const painter = createPainter();
  const followers = new Set<() => void>();
  const loader = createWarningLoader({ frame, request: requestWarning, onSettled: () => reporter.tellAgain() });
  const { warn, questioner } = createShowing({
    ...namingOf(judge),
    loader,
    messages: () => session.warned(),
    placement: mailbox.placement,
    onBack: mailbox.leave,
    onPoint: painter.point,
    onReport: (shown: Shown) => tools.openReport(reportKey(shown)),
    onQuiet: onChange,
  });
  const session = createSession({ find: mailbox.find, judge, warn, onChange: showAll, onListed: onChange });
  const reporter = createReporter({
    view,
    signal,
    messages: () => session.warned(),
    isUnreadable: () => mailbox.isUnreadable(messages()),
    isPartial: () => (messages().length > 0 && loader.isMute()) || session.isPartial(),
    report: tools.report,
  });

  function showAll(): void {
    painter.paint(session.warned());
    for (const tell of followers) tell();
  }

  /** Between two looks: the list has answered, or the person has said something of a message. */
  function onChange(): void {
    showAll();
    reporter.tellAgain();
  }

  function look(changes: Changes): Looked {
    frame.keepGuard();
    const looked = attempt(() => session.look(changes));
    attempt(() => reporter.tell(looked === null ? 'failed' : 'read'));
    return looked ?? 'nothing';
  }

  function end(): void {
    frame.intercept = null;
    questioner.end();
    session.end();
    painter.clear();
  }

  removeLeftovers(view.document, frame.copy);
  frame.intercept = questioner.intercept;
  frame.lookAgain = () => watching.lookSoon();
  signal.addEventListener('abort', end, { once: true });
  const places = () => messages().flatMap(placesOf);
  const watching = watch({ document: view.document, signal, isAlive, places, look });
  watching.start();
  return { ...mailbox, followers, messages, isQuiet: session.isQuiet, focusWarning: session.focus };
}

/** Where changes of a message happen. */
function placesOf({ view: { body }, read: { shadows } }: Shown): readonly (Element | ShadowRoot)[] {
  return [body, ...shadows];
}

/** Names in the language that is spoken when something is drawn. */
function namingOf({ engine: { gazetteer } }: Judge): Pick<WarningTools, 'namesIn'> {
  return {
    namesIn: (language) => ({
      ...createNames(gazetteer, language),
      agencyFor: ({ verdict }) => claimedAgency(verdict, gazetteer, language),
    }),
  };
}
