import type { MessageView } from '../sites/site.ts';
import { type Judge, type Judged, judgeAtOnce } from '../verdict/with-list.ts';
import { printOf } from './fingerprint.ts';
import { type Shown, toShown } from './shown.ts';
import type { Warning } from './warning.tsx';
import type { Changes } from './watch.ts';

export interface KnownTools {
  readonly judge: Judge;
  readonly warn: (shown: Shown) => Warning;
  /** The list has said something of a message, some time after it was read. */
  readonly onListed: () => void;
}

/** A message that has been read, and its warning. */
export interface Entry {
  readonly shown: Shown;
  readonly warning: Warning;
}

/** The messages that have been read, by their ids. */
export interface Known {
  readonly entries: ReadonlyMap<string, Entry>;
  /** Reads a message where it is new or was touched, and judges it where it says something else than before. */
  readonly lookAt: (view: MessageView, changes: Changes) => void;
  readonly drop: (id: string) => void;
}

interface Written extends Entry {
  shown: Shown;
  /** What was judged; the same content is not judged twice. */
  content: string;
  /** The page's own source of the body when it was read, and what the header said. */
  print: string | null;
  around: string;
}

export function createKnown({ judge, warn, onListed }: KnownTools): Known {
  const entries = new Map<string, Written>();

  function lookAt(view: MessageView, changes: Changes): void {
    const known = entries.get(view.id);
    const around = view.around();
    if (known !== undefined && isAsItWas(known, view, around, changes)) {
      known.warning.keep();
      return;
    }
    const read = view.read();
    const content = JSON.stringify(read.message);
    // The page may have drawn the same message anew: what is known of it stays.
    const { verdict, askList } =
      known?.content === content ? { verdict: known.shown.verdict, askList: null } : judgeAtOnce(read.message, judge);
    const shown = toShown(view, read, verdict);
    const entry = known ?? { shown, content, around, print: null, warning: warn(shown) };
    entries.set(view.id, Object.assign(entry, { shown, content, around, print: printOf(shown) }));
    if (known !== undefined) known.warning.update(shown);
    if (askList !== null) void addList(entry, askList);
  }

  /** The list answers later; by then the message may have changed or gone. */
  async function addList(entry: Written, askList: Judged['askList']): Promise<void> {
    const { content, shown } = entry;
    const verdict = await askList();
    if (verdict === null || entry.content !== content || entries.get(shown.view.id) !== entry) return;
    // What is read is the same, and so are its links.
    entry.shown = { ...entry.shown, verdict };
    entry.warning.update(entry.shown);
    onListed();
  }

  function drop(id: string): void {
    entries.get(id)?.warning.remove();
    entries.delete(id);
  }

  return { entries, lookAt, drop };
}

function isAsItWas({ shown, around, print }: Written, view: MessageView, aroundNow: string, changes: Changes): boolean {
  if (shown.view.body !== view.body || around !== aroundNow) return false;
  return !changes.touches(view.body) || (print !== null && print === printOf(shown));
}
