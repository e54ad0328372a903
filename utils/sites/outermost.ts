import { holdsNode } from '../page/element.ts';

/**
 * Of elements in the order of the document those that stand in none of the others. Inside a body all is its author's,
 * also what looks like a body of this mailbox or of another.
 */
export function outermost(elements: Iterable<Element>): readonly Element[] {
  const found: Element[] = [];
  for (const element of elements) {
    const last = found.at(-1);
    if (last === undefined || !holdsNode(last, element)) found.push(element);
  }
  return found;
}
