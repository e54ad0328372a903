import type { Point } from '../../components/warning/props.ts';
import type { Place } from '../model.ts';
import { member } from './element.ts';
import { elementOfLink, type Shown } from './shown.ts';
import { rangeOf } from './text-map.ts';

/** Where in the message stands what a point speaks of. */
export function placesOf({ verdict }: Shown, { kind, index }: Point): readonly Place[] {
  switch (kind) {
    case 'reason':
      return verdict.reasons[index]?.evidence ?? [];
    case 'link':
      return verdict.links.slice(index, index + 1).map(({ place }) => place);
    case 'phone':
      return verdict.phones.slice(index, index + 1).map(({ place }) => place);
  }
}

/** Scrolls to what a point speaks of; a picture link has no text to scroll to, but an element. */
export function scrollToPoint(shown: Shown, point: Point): void {
  const [first] = placesOf(shown, point).filter(({ part }) => part === 'body');
  const inText = first === undefined ? null : (rangeOf(shown.read.map, first)?.startContainer.parentElement ?? null);
  const element = inText ?? (point.kind === 'link' ? elementOfLink(shown, point.index) : null);
  if (element !== null) member(element, 'scrollIntoView').call(element, { block: 'center' });
}
