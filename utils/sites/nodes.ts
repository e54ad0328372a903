import { member } from '../page/element.ts';

/** `NodeFilter.SHOW_ELEMENT` and `SHOW_TEXT` */
const ELEMENTS_AND_TEXTS = 1 + 4;
/** `NodeFilter.FILTER_ACCEPT` and `FILTER_REJECT` (the node with all that stands in it) */
const ACCEPT = 1;
const REJECT = 2;

/**
 * The elements and texts inside an element, in their order, without what stands in those of `leaveOut`. The browser's
 * own walker takes the steps: no nesting is too deep for it, and no field of a form can send it in a circle.
 */
export function* nodesIn(root: Element, leaveOut?: ReadonlySet<Node>): Iterable<Node> {
  // A filter is called for every node, so there is none where nothing is left out.
  const filter = leaveOut === undefined ? null : (node: Node): number => (leaveOut.has(node) ? REJECT : ACCEPT);
  const walker = member(root, 'ownerDocument').createTreeWalker(root, ELEMENTS_AND_TEXTS, filter);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) yield node;
}
