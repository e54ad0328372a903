import type { Level, Verdict } from '../model.ts';
import type { FrameStatus } from '../protocol-payloads.ts';
import type { MessageView, ReadMessage } from '../sites/site.ts';
import { type Judge, judgeAtOnce, judgeWithList } from './judge.ts';
import { type Shown, toShown } from './shown.ts';
import type { Warning } from './warning.tsx';
import type { Changes } from './watch.ts';

export interface SessionTools {
  /** The messages that are open now. */
  readonly find: () => readonly MessageView[];
  readonly judge: Judge;
  readonly warn: (shown: Shown) => Warning;
  /** Something about the open messages is new. */
  readonly onChange: (messages: readonly Shown[]) => void;
}

interface Entry {
  shown: Shown;
  /** What was judged; the same content is not judged twice. */
  content: string;
  readonly warning: Warning;
}

/** Everything that is known of the messages open in a document. */
export interface Session {
  readonly messages: () => readonly Shown[];
  /** Finds the open messages and reads those that are new or were touched. */
  readonly look: (changes: Changes) => void;
  /** Puts the keyboard on the worst warning; false where there is none. */
  readonly focus: () => boolean;
  readonly end: () => void;
}

const LEVELS: readonly Level[] = ['danger', 'caution', 'none'];

export function createSession(tools: SessionTools): Session {
  const entries = new Map<string, Entry>();
  const messages = (): readonly Shown[] => [...entries.values()].map(({ shown }) => shown);

  function look(changes: Changes): void {
    const views = tools.find();
    const before = messages();
    for (const id of entries.keys()) if (!views.some((view) => view.id === id)) drop(id);
    for (const view of views) lookAt(view, changes);
    const now = messages();
    if (now.length !== before.length || now.some((shown, index) => shown !== before[index])) tools.onChange(now);
  }

  function lookAt(view: MessageView, changes: Changes): void {
    const entry = entries.get(view.id);
    if (entry !== undefined && entry.shown.view.body !== view.body) drop(view.id);
    else if (entry !== undefined && !changes.touches(view.body)) {
      entry.warning.keep();
      return;
    }
    const read = view.read();
    const content = contentOf(read);
    const known = entries.get(view.id);
    if (known === undefined) add(view, read, content);
    else if (known.content !== content) change(known, view, read, content);
    else show(known, toShown(view, read, known.shown.verdict));
  }

  function add(view: MessageView, read: ReadMessage, content: string): void {
    const shown = toShown(view, read, judgeAtOnce(read.message, tools.judge));
    const entry: Entry = { shown, content, warning: tools.warn(shown) };
    entries.set(view.id, entry);
    void addList(entry);
  }

  function change(entry: Entry, view: MessageView, read: ReadMessage, content: string): void {
    entry.content = content;
    show(entry, toShown(view, read, judgeAtOnce(read.message, tools.judge)));
    void addList(entry);
  }

  /** The list answers later; by then the message may have changed or gone. */
  async function addList(entry: Entry): Promise<void> {
    const { content, shown } = entry;
    const verdict: Verdict | null = await judgeWithList(shown.read.message, shown.verdict, tools.judge);
    if (verdict === null || entry.content !== content || entries.get(shown.view.id) !== entry) return;
    show(entry, toShown(entry.shown.view, entry.shown.read, verdict));
    tools.onChange(messages());
  }

  function show(entry: Entry, shown: Shown): void {
    entry.shown = shown;
    entry.warning.update(shown);
  }

  function drop(id: string): void {
    entries.get(id)?.warning.remove();
    entries.delete(id);
  }

  function focus(): boolean {
    const worstFirst = LEVELS.flatMap((level) =>
      [...entries.values()].filter(({ shown }) => shown.verdict.level === level),
    );
    return worstFirst.some(({ warning }) => warning.focus());
  }

  return { messages, look, focus, end: () => [...entries.keys()].forEach(drop) };
}

function contentOf({ message }: ReadMessage): string {
  return JSON.stringify(message);
}

/** The frame's report: counts only. */
export function statusOf(messages: readonly Shown[], unreadable: boolean): FrameStatus {
  const count = (level: Verdict['level']): number => messages.filter(({ verdict }) => verdict.level === level).length;
  return { messages: messages.length, danger: count('danger'), caution: count('caution'), unreadable };
}
