import type { Placement } from '../sites/site.ts';
import { type Box, visiblePart } from './mark-spot.ts';
import { edges, framesAround } from './place-marks.ts';
import type { Shown } from './shown.ts';

/** Wider than this, in pixels, a floating line of text is not read faster. */
const WIDEST = 420;
const GAP = 8;
/** A folded warning is two or three lines high. */
const ROOM_ABOVE = 90;
/** A floating warning lies over the top edge of its message by this much, so that one sees whose it is. */
const OVERLAP = 6;

/** Between our element and the message, in pixels. */
export const BELOW = 12;

export const PLACING_STYLES: Readonly<Record<Placement, string>> = {
  inflow: `:host{position:relative !important;margin-block-end:${BELOW}px !important}`,
  overlay: `:host{position:fixed !important;top:0 !important;left:0 !important;width:0 !important;height:0 !important;z-index:2147483647 !important}
.float{position:absolute;max-height:calc(100vh - ${2 * GAP}px);overflow:auto}`,
};

/**
 * How our element comes into the page: before the message, or at the end of the document, from where it floats over the
 * message. A list that a script fills and empties as one scrolls must not be given children that are not its own.
 */
export function putInto(placement: Placement, { view: { before } }: Shown): (element: Element) => void {
  return placement === 'inflow'
    ? (element) => before.before(element)
    : (element) => before.ownerDocument.documentElement.append(element);
}

/** Where a floating warning goes, in pixels of the window. */
export interface Float {
  readonly left: number;
  readonly width: number;
  readonly top: number;
  /** It ends at `top` and grows upwards. */
  readonly isAbove: boolean;
}

/** How a floating warning is drawn: as one line, with text of so many percent. */
interface Drawn {
  readonly isFolded: boolean;
  readonly textSize: number;
}

/** Null where the message is scrolled out of sight or not displayed. */
export function floatFor({ view: { body } }: Shown, host: Element, { isFolded, textSize }: Drawn): Float | null {
  const window = body.ownerDocument.defaultView;
  if (window === null) return null;
  const screen: Box = { left: 0, top: 0, right: window.innerWidth, bottom: window.innerHeight };
  const frames = [screen, ...framesAround(body, host)];
  const box = visiblePart(edges(body.getBoundingClientRect()), frames);
  const pane = visiblePart(screen, frames);
  if (box === null || pane === null || box.bottom - box.top < 1) return null;
  const scale = textSize / 100;
  const width = Math.min(WIDEST * scale, pane.right - pane.left - 2 * GAP);
  const left = Math.max(pane.left + GAP, Math.min(box.left, pane.right - GAP - width));
  const isAbove = isFolded && box.top - pane.top >= ROOM_ABOVE * scale;
  const top = isFolded ? edgeOf(box, isAbove) : Math.max(GAP, Math.min(box.top, screen.bottom / 2));
  return { left: Math.round(left), width: Math.round(width), top: Math.round(top), isAbove };
}

function edgeOf({ top, bottom }: Box, isAbove: boolean): number {
  return isAbove ? top + OVERLAP : bottom - OVERLAP;
}
