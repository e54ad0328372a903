import { isThaiLetter } from '../text/thai.ts';
import type { Candidate } from './edges.ts';
import { CLASS_BITS, CLASS_TABLE, childOf, type NameTrie } from './name-trie.ts';

/** Letters of a name in a text, and the number of its key. */
export interface Found extends Candidate {
  readonly key: number;
}

const DOT = 0x2e;
const SPACE = 0x20;
const LINE_END = 0x0a;

/** More than this many spaces in one name are no name. */
const MOST_GAPS = 6;

/** The class of the letter at `at`; 0 for what stands in no name and beyond the end. */
export function classAt(classes: Uint8Array, text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code < CLASS_TABLE ? (classes[code] ?? 0) : 0;
}

/** Whether the second letter is a dot, which the table of pairs does not know: ก.ฟ.ภ., N.B.T.C. */
export function isDot(text: string, at: number): boolean {
  return text.charCodeAt(at) === DOT;
}

/** Where a walk along a name stands. */
interface Walker {
  node: number;
  at: number;
  dots: number;
  spaces: number;
  gaps: number;
}

/**
 * Every key whose letters stand at `start`, shortest first. Dots between letters are stepped over, and so is a space
 * or line end beside a Thai letter or behind a dot: กรม สรรพากร, ก. ฟ. ภ.
 */
export function walkNames(trie: NameTrie, text: string, start: number): readonly Found[] {
  const found: Found[] = [];
  const walker = firstStep(trie, text, start);
  while (walker.node !== 0) {
    const { at, gaps, dots } = walker;
    const key = trie.ends[walker.node] ?? 0;
    if (key > 0 && !isSkipped(text.charCodeAt(at - 1))) found.push({ start, end: at, gaps, dots, key: key - 1 });
    if (!step(trie, text, walker)) break;
  }
  return found;
}

function firstStep(trie: NameTrie, text: string, start: number): Walker {
  const dotted = isDot(text, start + 1);
  const second = dotted ? afterSpace(text, start + 2) : start + 1;
  const pair = (classAt(trie.classes, text, start) << CLASS_BITS) | classAt(trie.classes, text, second);
  return { node: trie.pairs[pair] ?? 0, at: second + 1, dots: dotted ? 1 : 0, spaces: 0, gaps: 0 };
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
  if (!isSpace(text.charCodeAt(at)) || walker.spaces === MOST_GAPS || !isGap(text, at)) return false;
  walker.spaces++;
  walker.at = afterSpace(text, at + 1);
  if (isThaiLetter(text.charCodeAt(at - 1)) && isThaiLetter(text.charCodeAt(walker.at))) walker.gaps++;
  return true;
}

function isSpace(code: number): boolean {
  return code === SPACE || code === LINE_END;
}

function isSkipped(code: number): boolean {
  return code === DOT || isSpace(code);
}

function isGap(text: string, at: number): boolean {
  return (
    isDot(text, at - 1) ||
    isThaiLetter(text.charCodeAt(at - 1)) ||
    isThaiLetter(text.charCodeAt(afterSpace(text, at + 1)))
  );
}

/** Steps over one more space or line end. */
function afterSpace(text: string, at: number): number {
  return isSpace(text.charCodeAt(at)) ? at + 1 : at;
}
