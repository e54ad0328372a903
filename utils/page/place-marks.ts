import { LONGEST_MARK, markedHost } from '../../components/warning/LinkMark.tsx';
import type { Names } from '../../components/warning/props.ts';
import { badLinks } from './bad-links.ts';
import { holdsNode, member } from './element.ts';
import { type Box, findSpot, type Size, visiblePart } from './mark-spot.ts';
import { elementOfLink, type Shown } from './shown.ts';

/** A mark and where it goes, in pixels from the corner of our own element. */
export interface PlacedMark {
  readonly link: number;
  readonly left: number;
  readonly top: number;
  /** There is no room for the host without covering text: the octagon alone, the host on hover and focus. */
  readonly folded: boolean;
}

/** How hosts are named and how large they are written, in percent. */
export interface Reading extends Pick<Names, 'domainOf'> {
  readonly textSize: number;
}

/** A message with more links than this is marked by its banner; a mark at each would be noise. */
const MOST_MARKS = 60;
/** A message of more pieces of text is not measured after every change; its marks stay folded. */
const MOST_TEXTS = 2000;
/** Side of the octagon in pixels. Folded, its middle hangs on the corner of the link and covers next to no letter. */
export const MARK_SIZE = 16;
/** What lies in a message besides text and must not be covered either. */
const THINGS = 'img, svg, video, canvas, input, button, select, textarea';

/** Where the marks of a message go now; links that are not displayed, or scrolled out of sight, have none. */
export function placeMarks(shown: Shown, host: Element, reading: Reading): readonly PlacedMark[] {
  const links = [...badLinks(shown.verdict)].slice(0, MOST_MARKS);
  if (links.length === 0) return [];
  const banner = host.getBoundingClientRect();
  const taken: Box[] = [...takenIn(shown)];
  const area = shown.view.body.getBoundingClientRect();
  const bounds = { ...edges(area), top: Math.max(area.top, banner.bottom) };
  return links.flatMap((link) => {
    const element = elementOfLink(shown, link);
    const lines = element === null ? [] : linesOf(element, framesAround(element, host));
    const [first] = lines;
    if (first === undefined) return [];
    const size = sizeOf(shown, link, host, reading);
    const spot = shown.read.map.length > MOST_TEXTS ? null : findSpot({ lines, size, taken, bounds });
    if (spot !== null) taken.push({ ...spot, right: spot.left + size.width, bottom: spot.top + size.height });
    const { left, top } = spot ?? cornerOf(first);
    return [{ link, left: Math.round(left - banner.left), top: Math.round(top - banner.top), folded: spot === null }];
  });
}

/** Never further left than the page begins, where nobody could scroll to it. */
function cornerOf({ left, top }: Box): { readonly left: number; readonly top: number } {
  return { left: Math.max(left - MARK_SIZE, -window.scrollX), top: top - MARK_SIZE * 0.6 };
}

/** As wide as the mark can get: bold letters are 0.66 of their size wide at most, on average. */
function sizeOf({ verdict }: Shown, link: number, host: Element, { domainOf, textSize }: Reading): Size {
  const found = verdict.links[link];
  const letters = found === undefined ? 0 : Math.min(markedHost(found, domainOf).length, LONGEST_MARK);
  // The host element starts from the reader's own font size; a mark's letters are 0.8 of it
  // (components/warning/styles.ts).
  const letter = 0.8 * (textSize / 100) * (Number.parseFloat(window.getComputedStyle(host).fontSize) || 16);
  return {
    width: Math.ceil(letter * 0.66 * letters + MARK_SIZE + letter * 1.2 + 2),
    height: Math.ceil(letter * 1.4 + 2),
  };
}

function takenIn({ read, view }: Shown): readonly Box[] {
  if (read.map.length > MOST_TEXTS) return [];
  const range = view.body.ownerDocument.createRange();
  const texts = [...new Set(read.map.map(({ node }) => node))].filter((node) => node.isConnected);
  const boxes = texts.flatMap((node) => {
    range.selectNodeContents(node);
    return [...range.getClientRects()];
  });
  const things = [...view.body.querySelectorAll(THINGS)]
    .slice(0, MOST_TEXTS)
    .map((each) => each.getBoundingClientRect());
  return [...boxes, ...things].filter(isDrawn).map(edges);
}

/** The boxes of a link as far as they are in sight; a picture stands out of its anchor's own line. */
function linesOf(element: Element, frames: readonly Box[]): readonly Box[] {
  const pictures = [...member(element, 'querySelectorAll').call(element, 'img, svg')].map((each) =>
    each.getBoundingClientRect(),
  );
  const boxes = [...member(element, 'getClientRects').call(element), ...pictures].filter(isDrawn).map(edges);
  const lines = pictures.length === 0 ? boxes : [union(boxes)].filter((box) => box !== null);
  return lines.map((box) => visiblePart(box, frames)).filter((box) => box !== null);
}

/** What cuts an element off where it is scrolled, up to where our own element stands and scrolls with it. */
export function framesAround(element: Element, host: Element): readonly Box[] {
  const frames: Box[] = [];
  for (let each = parentOf(element); each !== null && !holdsNode(each, host); each = parentOf(each)) {
    const { overflowX, overflowY, display } = window.getComputedStyle(each);
    if (display !== 'inline' && `${overflowX}${overflowY}` !== 'visiblevisible')
      frames.push(edges(member(each, 'getBoundingClientRect').call(each)));
  }
  return frames;
}

function parentOf(element: Element): Element | null {
  return member(element, 'parentElement');
}

function isDrawn({ width, height }: DOMRect): boolean {
  return width > 0 && height > 0;
}

export function edges({ left, top, right, bottom }: Box): Box {
  return { left, top, right, bottom };
}

function union(boxes: readonly Box[]): Box | null {
  if (boxes.length === 0) return null;
  return {
    left: Math.min(...boxes.map(({ left }) => left)),
    top: Math.min(...boxes.map(({ top }) => top)),
    right: Math.max(...boxes.map(({ right }) => right)),
    bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
  };
}
