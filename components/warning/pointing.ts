import type { EvidenceProps, Point } from './props.ts';

type Pointing = Pick<EvidenceProps, 'onPoint' | 'onShow' | 'pointed'>;

/**
 * Attributes of a row that shows its place in the message while pointer or focus is on it, and scrolls there on click.
 */
export function pointing({ onPoint, onShow, pointed }: Pointing, point: Point) {
  return {
    'data-pointed': isSame(pointed, point) ? '' : undefined,
    onMouseEnter: () => onPoint(point),
    onMouseLeave: () => onPoint(null),
    onFocus: () => onPoint(point),
    onBlur: () => onPoint(null),
    onClick: () => onShow(point),
  };
}

/** Whether two points are the same place. */
export function isSame(a: Point | null | undefined, b: Point): boolean {
  return a?.kind === b.kind && a.index === b.index;
}
