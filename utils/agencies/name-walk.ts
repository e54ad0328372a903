import { isThaiLetter } from '../text/thai.ts';
import type { NameLetters } from './edges.ts';
import { childOf, classAt, type NameTrie, nodeAfter, pairOf } from './name-trie.ts';

/** Letters of a name in a text, and the number of the name. */
export interface FoundName extends NameLetters {
  readonly name: number;
}

const DOT = 0x2e;
const SPACE = 0x20;
const LINE_END = 0x0a;

/** So many letters of a misspelt name must be right before the wrong one. */
export const RIGHT_BEFORE = 5;

/** More than this many spaces in one name are no name. */
const MOST_GAPS = 6;

function isDot(text: string, at: number): boolean {
  return text.charCodeAt(at) === DOT;
}

/** The next place at or after `from` where a name may begin; -1 where none. */
export function nextBeginning(trie: NameTrie, text: string, from: number): number {
  const { classes, pairs } = trie;
  let first = classAt(classes, text, from);
  for (let at = from + 1; at < text.length; at++) {
    const second = classAt(classes, text, at);
    const begins =
      pairs[pairOf(first, second)] === 0
        ? second === 0 && first !== 0 && isDotted(trie, text, at - 1)
        : mayEnd(trie, text, at + 1, nodeAfter(trie, first, second));
    if (begins) return at - 1;
    first = second;
  }
  return -1;
}

/** Whether letters with dots begin here that the table of pairs does not know: ก.ฟ.ภ., but not its ฟ.ภ. */
function isDotted({ classes, pairs }: NameTrie, text: string, at: number): boolean {
  if (!isDot(text, at + 1) || isDot(text, at - 1)) return false;
  return pairs[pairOf(classAt(classes, text, at), classAt(classes, text, afterSpace(text, at + 2)))] !== 0;
}

/**
 * A first look, without making anything: whether from `node` on a name ends, or goes on behind dots and spaces that a
 * walk may step over. Nearly all of the places where two letters fit end here.
 */
function mayEnd(trie: NameTrie, text: string, start: number, node: number): boolean {
  let here = node;
  for (let at = start; ; at++) {
    if (trie.ends[here] !== 0) return true;
    const letter = classAt(trie.classes, text, at);
    const child = childOf(trie, here, letter);
    if (child === 0)
      return isSkipped(text.charCodeAt(at))
        ? goesOnBehind(trie, here, text, at + 1)
        : letter !== 0 && at - start >= LONG_BEGINNING;
    here = child;
  }
}

/** Behind this many letters more, a name that does not go on may be misspelt. */
const LONG_BEGINNING = RIGHT_BEFORE - 2;

/** So many dots and spaces in a row are not looked behind; a walk will say. */
const MOST_MARKS = 8;

function goesOnBehind(trie: NameTrie, node: number, text: string, start: number): boolean {
  for (let at = start; at - start < MOST_MARKS; at++) {
    // A space may be a letter of the name as well.
    if (childOf(trie, node, classAt(trie.classes, text, at)) !== 0) return true;
    if (!isSkipped(text.charCodeAt(at))) return false;
  }
  return true;
}

/** Where a walk along a name stands. */
export interface Walker {
  node: number;
  at: number;
  dots: number;
  spaces: number;
  gaps: number;
}

/**
 * The names whose letters stand from `start` on, of those that end where the walker stands or further on; shortest
 * first. The walker goes as far as the letters do. Dots and spaces between them are stepped over and counted: กรม
 * สรรพากร, ก. ฟ. ภ.
 */
export function walkNames(
  trie: NameTrie,
  text: string,
  start: number,
  walker: Walker = firstStep(trie, text, start),
): FoundName[] {
  const found: FoundName[] = [];
  while (walker.node !== 0) {
    const { at, gaps, dots } = walker;
    const name = trie.ends[walker.node] ?? 0;
    if (name > 0 && !isSkipped(text.charCodeAt(at - 1))) found.push({ start, end: at, gaps, dots, name: name - 1 });
    if (!step(trie, text, walker)) break;
  }
  return found;
}

/** The first two letters of a name, with what may stand between them. */
export function firstStep(trie: NameTrie, text: string, start: number): Walker {
  const dotted = isDot(text, start + 1);
  const second = dotted ? afterSpace(text, start + 2) : start + 1;
  const node = nodeAfter(trie, classAt(trie.classes, text, start), classAt(trie.classes, text, second));
  return { node, at: second + 1, dots: dotted ? 1 : 0, spaces: 0, gaps: 0 };
}

/** One letter, dot or space on; false where the name does not go on. */
function step(trie: NameTrie, text: string, walker: Walker): boolean {
  const { at } = walker;
  const label = classAt(trie.classes, text, at);
  const child = label === 0 ? 0 : childOf(trie, walker.node, label);
  if (child !== 0) {
    walker.node = child;
    walker.at = isSpace(text.charCodeAt(at)) ? afterSpace(text, at + 1) : at + 1;
    return true;
  }
  if (isDot(text, at) && !isDot(text, at - 1)) {
    walker.dots++;
    walker.at++;
    return true;
  }
  if (!isSpace(text.charCodeAt(at)) || walker.spaces === MOST_GAPS) return false;
  walker.spaces++;
  walker.at = afterSpace(text, at + 1);
  if (isGap(text, at - 1, walker.at)) walker.gaps++;
  return true;
}

function isSpace(code: number): boolean {
  return code === SPACE || code === LINE_END;
}

export function isSkipped(code: number): boolean {
  return code === DOT || isSpace(code);
}

/**
 * Whether a space parts letters of one script; between ปภ. and 1784, or Thai and Latin letters, people put one or none.
 */
function isGap(text: string, before: number, after: number): boolean {
  return !isDot(text, before) && isThaiLetter(text.charCodeAt(before)) === isThaiLetter(text.charCodeAt(after));
}

/** Steps over one more space or line end. */
function afterSpace(text: string, at: number): number {
  return isSpace(text.charCodeAt(at)) ? at + 1 : at;
}
