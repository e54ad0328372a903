import type { GuardedScreen, GuardScreen } from '../../../components/train/screens/props.ts';
import type { Engine } from '../../extract/engine.ts';
import { installClickGuard } from '../../page/click-guard.ts';
import { startEngine } from '../../page/engine.ts';
import { createFrame, type Frame } from '../../page/frame.ts';
import { handOver } from '../../page/hand-over.ts';
import { handOverReaders } from '../../page/hand-over-readers.ts';
import { ask } from '../../page/question.tsx';
import { createWarning } from '../../page/warning.tsx';
import type { Language } from '../../setting-values.ts';
import { findHeader } from '../../sites/generic-header.ts';
import { type ClassList, listingsOf } from '../judge-scenario.ts';
import { meetClass } from './class-person.ts';
import { siteOfScreen } from './screen-sites.ts';

/**
 * Has the page engine work in a simulated screen as it does in a mailbox: the same readers, the same engine, the same
 * warnings and the same click guard, which are handed to one another here instead of by the background. The screen
 * stands in the page itself and not in a frame of its own: these modules read the document that they run in.
 */
export function createScreenGuard(
  view: Window & typeof globalThis,
  engine: Engine,
  listIn: (language: Language) => ClassList,
): GuardScreen {
  return (screen) => {
    const frame = createFrame(() => true);
    globalThis.ruthanFrame = frame;
    const site = siteOfScreen(screen);
    frame.recognise = () => site.probe;
    if (screen.code !== null) frame.codes = new Map([[screen.code.element, [screen.code.text]]]);
    handOverReaders(frame, { sites: { [site.probe.id]: site }, findHeader });
    handOverWarnings(frame, screen);
    installClickGuard(view, frame);
    frame.engine = 'running';
    const listings = listingsOf(screen.numbers, engine, listIn(screen.language));
    startEngine(view, {
      frame,
      judge: {
        engine,
        ownDomains: [],
        lookup: async (numbers) => ({
          ok: true,
          value: numbers.map((number) => listings.get(number) ?? { status: 'unlisted' }),
        }),
      },
      report: () => undefined,
      requestReader: () => Promise.resolve(),
      requestWarning: () => Promise.resolve(),
      askOuterHeader: async () => ({ ok: true, value: null }),
      openReport: () => screen.onInert('report'),
    });
    return frame.end;
  };
}

/** A link that a person insists on opens nothing in a class. */
function handOverWarnings(frame: Frame, { language, textSize, onInert }: GuardedScreen): void {
  const person = meetClass(language, textSize);
  handOver(frame, {
    createWarning: (first, tools) => createWarning(first, tools, person),
    ask: (document, question) => ask(document, { ...question, onOpen: () => onInert('link') }, person),
  });
}
