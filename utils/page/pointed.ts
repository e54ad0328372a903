import type { Point } from '../../components/warning/props.ts';
import type { Shown } from './shown.ts';
import type { TextMap } from './text-map.ts';

/** What of a verdict the pointer is on in the message, so that its chip lights up: a number or a link, else null. */
export function pointedAt({ read, verdict }: Shown, { clientX, clientY, target }: MouseEvent): Point | null {
  if (!(target instanceof Element)) return null;
  const offset = offsetAt(read.map, caretAt(target.ownerDocument, clientX, clientY));
  if (offset === null) return null;
  const isHere = ({
    place,
  }: {
    readonly place: { readonly part: string; readonly start: number; readonly end: number };
  }) => place.part === 'body' && place.start <= offset && offset <= place.end;
  const phone = verdict.phones.findIndex(isHere);
  if (phone >= 0) return { kind: 'phone', index: phone };
  const link = verdict.links.findIndex(isHere);
  return link >= 0 ? { kind: 'link', index: link } : null;
}

interface Caret {
  readonly node: Node;
  readonly offset: number;
}

/** Chrome before 128 only knows the older of the two ways. */
function caretAt(document: Document, x: number, y: number): Caret | null {
  if (typeof document.caretPositionFromPoint === 'function') {
    const caret = document.caretPositionFromPoint(x, y);
    return caret === null ? null : { node: caret.offsetNode, offset: caret.offset };
  }
  const range = document.caretRangeFromPoint(x, y);
  return range === null ? null : { node: range.startContainer, offset: range.startOffset };
}

/** The offset in the message's text of a place in the page. */
function offsetAt(map: TextMap, caret: Caret | null): number | null {
  if (caret === null) return null;
  const { node, offset } = caret;
  const segment = map.find(
    (each) => each.node === node && each.nodeStart <= offset && offset <= each.nodeStart + each.length,
  );
  return segment === undefined ? null : segment.start + offset - segment.nodeStart;
}
