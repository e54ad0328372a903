import type { Level, Verdict } from '../model.ts';
import type { FrameStatus } from '../protocol-payloads.ts';
import type { MessageView } from '../sites/site.ts';
import type { Judge } from '../verdict/with-list.ts';
import { createKnown } from './known.ts';
import type { Shown } from './shown.ts';
import { takeTurns } from './turns.ts';
import type { Warning } from './warning.tsx';
import type { Changes, Looked } from './watch.ts';

export interface SessionTools {
  /** The messages that are open now. */
  readonly find: () => readonly MessageView[];
  readonly judge: Judge;
  readonly warn: (shown: Shown) => Warning;
  /** A look has found something new about the open messages. */
  readonly onChange: () => void;
  /** The list has said something of a message, some time after a look. */
  readonly onListed: () => void;
}

/** Everything that is known of the messages open in a document. */
export interface Session {
  readonly messages: () => readonly Shown[];
  /** Those that the person has not said to be fine. */
  readonly warned: () => readonly Shown[];
  /** Whether the person has said that an open message is fine. */
  readonly isQuiet: (shown: Shown) => boolean;
  /** Finds the open messages and reads those that are new or were touched. */
  readonly look: (changes: Changes) => Looked;
  /** Whether a message is open that was not read, or whose warning the page does not let stand. */
  readonly isPartial: () => boolean;
  /** Puts the keyboard on the worst warning; false where there is none. */
  readonly focus: () => boolean;
  readonly end: () => void;
}

const LEVELS: readonly Level[] = ['danger', 'caution', 'none'];
/** A long conversation has some dozens, a chat about forty in its page; a page with more fakes them. */
const MOST_MESSAGES = 200;

export function createSession({ find, judge, warn, onChange, onListed }: SessionTools): Session {
  const { entries, lookAt, drop } = createKnown({ judge, warn, onListed });
  let order: readonly string[] = [];
  let isMissed = false;

  function messages(): readonly Shown[] {
    return order.flatMap((id) => entries.get(id)?.shown ?? []);
  }

  function look(changes: Changes): Looked {
    const found = find();
    const views = withOwnIds(found.slice(0, MOST_MESSAGES));
    const before = messages();
    order = views.map(({ id }) => id);
    isMissed = found.length > views.length;
    for (const id of [...entries.keys()]) if (!order.includes(id)) drop(id);
    // The newest stand last, where a chat opens and where a conversation is unfolded.
    const done = takeTurns([...views].reverse(), (view) => tryLookAt(view, changes));
    const now = messages();
    const isNew = now.length !== before.length || now.some((shown, index) => shown !== before[index]);
    if (isNew) onChange();
    if (!done) return 'more';
    return isNew ? 'news' : 'nothing';
  }

  /** One message that is built in a way nobody thought of must not keep the others from being read. */
  function tryLookAt(view: MessageView, changes: Changes): void {
    try {
      lookAt(view, changes);
    } catch {
      isMissed = true;
      drop(view.id);
    }
  }

  function isQuiet({ view: { id } }: Shown): boolean {
    return entries.get(id)?.warning.isQuiet() === true;
  }

  function focus(): boolean {
    const all = [...entries.values()];
    const worstFirst = LEVELS.flatMap((level) => all.filter(({ shown }) => shown.verdict.level === level));
    return worstFirst.some(({ warning }) => warning.focus());
  }

  return {
    messages,
    warned: () => messages().filter((shown) => !isQuiet(shown)),
    isQuiet,
    look,
    focus,
    isPartial: () => isMissed || [...entries.values()].some(({ warning }) => warning.isLost()),
    end: () => [...entries.keys()].forEach(drop),
  };
}

/** A page can give two messages one id, by mistake or to have one of them overlooked. */
function withOwnIds(views: readonly MessageView[]): readonly MessageView[] {
  const seen = new Map<string, number>();
  return views.map((view) => {
    const count = (seen.get(view.id) ?? 0) + 1;
    seen.set(view.id, count);
    return count === 1 ? view : { ...view, id: `${view.id}#${count}` };
  });
}

/** The frame's report: counts only. */
export function statusOf(messages: readonly Shown[], unreadable: boolean): FrameStatus {
  const count = (level: Verdict['level']): number => messages.filter(({ verdict }) => verdict.level === level).length;
  return { messages: messages.length, danger: count('danger'), caution: count('caution'), unreadable };
}
