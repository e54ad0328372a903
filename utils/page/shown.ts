import type { Verdict } from '../model.ts';
import type { MessageView, ReadMessage } from '../sites/site.ts';
import { linksOfAnchors } from './bad-links.ts';

/** One open message with its verdict, as the page shows it now. */
export interface Shown {
  readonly view: MessageView;
  readonly read: ReadMessage;
  readonly verdict: Verdict;
  /** For each of the message's anchors its link in the verdict, or null. */
  readonly linkOf: readonly (number | null)[];
}

export function toShown(view: MessageView, read: ReadMessage, verdict: Verdict): Shown {
  return { view, read, verdict, linkOf: linksOfAnchors(read.message.anchors, verdict.links) };
}

/** The element of a link, or null for addresses that stand in the text. */
export function elementOfLink({ read, linkOf }: Shown, link: number): Element | null {
  const anchor = linkOf.indexOf(link);
  return anchor < 0 ? null : (read.elements[anchor] ?? null);
}
