import type { FrameStatus } from '../protocol-payloads.ts';
import { statusOf } from './session.ts';
import type { Shown } from './shown.ts';

/**
 * A mailbox gets this long (milliseconds) to draw the message that its address names before it counts as unreadable.
 */
const UNREADABLE_AFTER = 4000;
const NOTHING: FrameStatus = { messages: 0, danger: 0, caution: 0, unreadable: false };

/** How the last look at the page went. */
export type Outcome = 'read' | 'failed';

export interface ReporterTools {
  readonly view: Window;
  readonly signal: AbortSignal;
  readonly messages: () => readonly Shown[];
  readonly isUnreadable: () => boolean;
  /** Whether a message or its warning is open that could not be read or shown, beside those that were. */
  readonly isPartial: () => boolean;
  readonly report: (status: FrameStatus) => void;
}

export interface Reporter {
  /** Reports what is open now, if it is not what was reported last; a page that could not be read is said to be so. */
  readonly tell: (outcome: Outcome) => void;
  /** The same after something else than a look has changed what is shown. */
  readonly tellAgain: () => void;
}

/** Tells the background how many messages are open in the frame, and takes it back when the page goes. */
export function createReporter({ view, signal, messages, isUnreadable, isPartial, report }: ReporterTools): Reporter {
  let last = '';
  let lastOutcome: Outcome = 'read';
  let isLate = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function send(status: FrameStatus): void {
    const text = JSON.stringify(status);
    if (text === last) return;
    last = text;
    report(status);
  }

  function tell(outcome: Outcome): void {
    lastOutcome = outcome;
    tellAgain();
  }

  function tellAgain(): void {
    if (isUnreadable()) timer ??= setTimeout(late, UNREADABLE_AFTER);
    else {
      clearTimeout(timer);
      timer = undefined;
      isLate = false;
    }
    send(statusOf(messages(), lastOutcome === 'failed' || isPartial() || isLate));
  }

  function late(): void {
    isLate = true;
    tellAgain();
  }

  function end(): void {
    clearTimeout(timer);
    send(NOTHING);
  }

  function leave({ persisted }: PageTransitionEvent): void {
    // A page that is kept for "back" has another frame's number by now, under which nobody would take back what it
    // says.
    if (persisted) last = '';
    else send(NOTHING);
  }

  view.addEventListener('pagehide', leave, { signal });
  view.addEventListener('pageshow', (event) => event.persisted && tellAgain(), { signal });
  signal.addEventListener('abort', end, { once: true });
  return { tell, tellAgain };
}
