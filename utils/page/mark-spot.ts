/** Where a mark goes at its link. Geometry only: boxes in, a corner out. */

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Room {
  /** The lines of the link, in reading order. */
  readonly lines: readonly Box[];
  readonly size: Size;
  /** Text, pictures and other marks, which must stay readable. */
  readonly taken: readonly Box[];
  /** The message's own area. */
  readonly bounds: Box;
}

/** Pixels between a link and its mark. */
const GAP = 2;
/** Thai vowels and tone marks can reach out of the box of their line; a mark keeps this many pixels from it. */
const CLEAR = 1;

/** The upper left corner for a mark that covers nothing: behind the link's end, above it, or below it; else null. */
export function findSpot({ lines, size, taken, bounds }: Room): { readonly left: number; readonly top: number } | null {
  const [first] = lines;
  const last = lines.at(-1);
  if (first === undefined || last === undefined || size.width > bounds.right - bounds.left) return null;
  const within = (left: number) => Math.max(bounds.left, Math.min(left, bounds.right - size.width));
  const corners = [
    { left: last.right + 2 * GAP, top: (last.top + last.bottom - size.height) / 2 },
    { left: within(first.left), top: first.top - size.height - GAP },
    { left: within(last.left), top: last.bottom + GAP },
  ];
  return corners.find((corner) => isFree({ ...corner, ...ends(corner, size) }, taken, bounds)) ?? null;
}

function ends({ left, top }: { readonly left: number; readonly top: number }, { width, height }: Size) {
  return { right: left + width, bottom: top + height };
}

function isFree(box: Box, taken: readonly Box[], bounds: Box): boolean {
  if (box.top < bounds.top || box.right > bounds.right) return false;
  return !taken.some((other) => overlaps(box, other));
}

function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom + CLEAR && b.top - CLEAR < a.bottom;
}

/** The part of a box that all of the others leave to be seen, or null where nothing is left. */
export function visiblePart(box: Box, frames: readonly Box[]): Box | null {
  let { left, top, right, bottom } = box;
  for (const frame of frames) {
    left = Math.max(left, frame.left);
    top = Math.max(top, frame.top);
    right = Math.min(right, frame.right);
    bottom = Math.min(bottom, frame.bottom);
  }
  return left < right && top < bottom ? { left, top, right, bottom } : null;
}
