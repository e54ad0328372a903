import type { Result } from '../model.ts';
import type { OuterHeader } from '../protocol-payloads.ts';
import { missingIn } from '../sites/health.ts';
import type { MessageView, Placement, Site } from '../sites/site.ts';
import type { Frame } from './frame.ts';
import { headerAroundFrame } from './frame-header.ts';
import { readersIn } from './hand-over-readers.ts';
import { createOuterHeader } from './outer-header.ts';
import { createReaderLoader, type ReaderLoaderTools } from './reader-loader.ts';
import type { Shown } from './shown.ts';

/** The mailbox that a document belongs to, as it was recognised at the last `find`. */
export interface Mailbox {
  /** The messages that are open now. */
  readonly find: () => readonly MessageView[];
  readonly placement: () => Placement;
  /** Leaves the message for the list. */
  readonly leave: () => void;
  /** Whether the page is one of a known mailbox, and has not been what it should be since the last `find`. */
  readonly isUnreadable: (messages: readonly Shown[]) => boolean;
  /** The person wants it read as any other page is, since it cannot be read as what it is. */
  readonly readAnyway: () => void;
  /** What the page says around one of its frames, by its place among them. */
  readonly headerAround: (index: number) => OuterHeader | null;
}

export interface MailboxTools {
  readonly frame: Frame;
  /** Has what reads some sites brought into this frame. */
  readonly requestReader: ReaderLoaderTools['request'];
  /** Asks what the page around this one's frame says of the message in it. */
  readonly askOuterHeader: () => Promise<Result<OuterHeader | null, string>>;
  /** The messages should be found again. */
  readonly onNews: () => void;
}

export function openMailbox(view: Window & typeof globalThis, tools: MailboxTools): Mailbox {
  const { frame, requestReader, askOuterHeader, onNews } = tools;
  const { document } = view;
  const complete = createOuterHeader({ ask: askOuterHeader, onHeader: onNews });
  const readers = createReaderLoader({ frame, request: requestReader, onSettled: onNews });
  let isAnyPage = false;
  let site: Site | null = null;
  let isMisread = false;

  /** A page that builds itself can turn out to be a known mailbox later, so it is recognised anew every time. */
  function recognise(): Site | null {
    const id = isAnyPage ? 'generic' : frame.recognise()?.id;
    return id === undefined ? null : readers.readerOf(id);
  }

  function find(): readonly MessageView[] {
    site = recognise();
    const views = site?.find(document) ?? [];
    isMisread = site?.probe.isUnreadable(document) === true;
    return view === view.parent ? views : complete(views);
  }

  function isUnreadable(messages: readonly Shown[]): boolean {
    if (site === null) return readers.isMute();
    const read = messages.map((shown) => shown.read.message);
    // It may have come since; that it can be read needs no second question.
    return (isMisread && site.probe.isUnreadable(document)) || missingIn(site, read).length > 0;
  }

  function readAnyway(): void {
    isAnyPage = true;
    onNews();
  }

  return {
    find,
    isUnreadable,
    readAnyway,
    placement: () => site?.placement ?? 'inflow',
    leave: () => site?.leave(view),
    headerAround: (index) => headerAroundFrame(view, index, { site, findHeader: readersIn(frame)?.findHeader }),
  };
}
