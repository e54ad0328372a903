/** The words of a clue light up in the message; its text is not touched, as in a mailbox. */

/** Name in the registry of highlights, for the style sheet. */
export const SPOTLIGHT = 'ruthan-clue';

/** Parts of a simulated screen in which words of a clue can stand; the text before what is around it. */
const PARTS = ['body', 'subject', 'from_name', 'from_address'] as const;

/** Lights up the first place where the words stand in a screen, and scrolls to it. Gives a way to put it out. */
export function spotlight(screen: Element, words: string): () => void {
  const registry: HighlightRegistry | undefined = globalThis.CSS?.highlights;
  const range = findWords(screen, words);
  if (range === null || registry === undefined) return () => undefined;
  registry.set(SPOTLIGHT, new Highlight(range));
  range.startContainer.parentElement?.scrollIntoView({ block: 'nearest' });
  return () => void registry.delete(SPOTLIGHT);
}

/** Where the words stand first; null where they stand nowhere, as after they were changed. */
export function findWords(screen: Element, words: string): Range | null {
  if (words === '') return null;
  for (const part of PARTS)
    for (const element of screen.querySelectorAll(`[data-part="${part}"]`)) {
      const range = findIn(element, words);
      if (range !== null) return range;
    }
  return null;
}

function findIn(element: Element, words: string): Range | null {
  const start = (element.textContent ?? '').indexOf(words);
  if (start < 0) return null;
  // Of two nodes that meet, the words begin in the second and end in the first.
  const [first, last] = [placeAt(element, start + 1), placeAt(element, start + words.length)];
  if (first === null || last === null) return null;
  const range = element.ownerDocument.createRange();
  range.setStart(first.node, first.offset - 1);
  range.setEnd(last.node, last.offset);
  return range;
}

/** `NodeFilter.SHOW_TEXT` */
const TEXTS = 4;

/** The text node in which so many characters of an element's text end, and where. */
function placeAt(element: Element, characters: number): { readonly node: Node; readonly offset: number } | null {
  let left = characters;
  const walker = element.ownerDocument.createTreeWalker(element, TEXTS);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const { length } = node.nodeValue ?? '';
    if (left <= length) return { node, offset: left };
    left -= length;
  }
  return null;
}
