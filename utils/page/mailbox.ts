import type { Result } from '../model.ts';
import type { OuterHeader } from '../protocol-payloads.ts';
import { generic } from '../sites/generic.ts';
import { missingIn } from '../sites/health.ts';
import { hostOf, recogniseSite } from '../sites/probes.ts';
import type { MessageView, Placement, Site } from '../sites/site.ts';
import { siteOf } from '../sites/sites.ts';
import { headerAroundFrame } from './frame-header.ts';
import { createOuterHeader } from './outer-header.ts';
import type { Shown } from './shown.ts';

/** The mailbox that a document belongs to, as it was recognised at the last `find`. */
export interface Mailbox {
  /** The messages that are open now. */
  readonly find: () => readonly MessageView[];
  readonly placement: () => Placement;
  /** Leaves the message for the list. */
  readonly leave: () => void;
  /** Whether the page is one of a known mailbox and is not what it should be. */
  readonly isUnreadable: (messages: readonly Shown[]) => boolean;
  /** The person wants it read as any other page is, since it cannot be read as what it is. */
  readonly readAnyway: () => void;
  /** What the page says around one of its frames, by its place among them. */
  readonly headerAround: (index: number) => OuterHeader | null;
}

export interface MailboxTools {
  /** Asks what the page around this one's frame says of the message in it. */
  readonly askOuterHeader: () => Promise<Result<OuterHeader | null, string>>;
  /** The messages should be found again. */
  readonly onNews: () => void;
}

export function openMailbox(view: Window & typeof globalThis, { askOuterHeader, onNews }: MailboxTools): Mailbox {
  const { document } = view;
  const complete = createOuterHeader({ ask: askOuterHeader, onHeader: onNews });
  let isAnyPage = false;
  let site: Site | null = null;

  /** A page that builds itself can turn out to be a known mailbox later, so it is recognised anew every time. */
  function recognise(): Site | null {
    if (isAnyPage) return generic;
    const probe = recogniseSite(document, hostOf(view));
    return probe === null ? null : siteOf(probe.id);
  }

  function find(): readonly MessageView[] {
    site = recognise();
    const views = site?.find(document) ?? [];
    return view === view.parent ? views : complete(views);
  }

  function isUnreadable(messages: readonly Shown[]): boolean {
    if (site === null) return false;
    const read = messages.map((shown) => shown.read.message);
    return site.probe.isUnreadable(document) || missingIn(site, read).length > 0;
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
    headerAround: (index) => headerAroundFrame(view, index, site),
  };
}
