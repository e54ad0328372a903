import type { Span } from '../model.ts';
import { PAIYANNOI } from '../text/thai.ts';
import { childOf, classAt, type NameTrie } from './name-trie.ts';
import { isSkipped, RIGHT_BEFORE, type Walker, walkNames } from './name-walk.ts';

/** Letters that are not quite a name, and the numbers of the names that they may be; in one piece, without dots. */
export interface NearName extends Span {
  readonly names: readonly number[];
}

/**
 * What begins at `start` like a name and breaks off where the walker stands: one that is cut short (กรมสวัสดิการฯ) or
 * has a letter wrong, missing, misplaced or too many (กรมสรรพกร), as in many lures. Null where there is none.
 */
export function nearNames(trie: NameTrie, text: string, start: number, walker: Walker): NearName | null {
  const { node, at, gaps } = walker;
  if (node === 0 || gaps > 0 || at >= text.length) return null;
  if (text.charCodeAt(at) === PAIYANNOI) return at - start < SHORTEST_CUT ? null : cutShort(trie, start, walker);
  return at - start < RIGHT_BEFORE || isSkipped(text.charCodeAt(at)) ? null : misspelt(trie, text, start, walker);
}

/** Letters before ฯ: after fewer it is a word (เภสัชฯ, a pharmacy). */
const SHORTEST_CUT = 6;
/** One body has few names that begin alike; what more begin with (สำนักงานฯ, the office) is nobody's. */
const MOST_CUT = 8;

function cutShort(trie: NameTrie, start: number, { node, at }: Walker): NearName | null {
  const names: number[] = [];
  addNamesBelow(trie, node, names);
  return names.length > MOST_CUT ? null : { start, end: at + 1, names };
}

function addNamesBelow(trie: NameTrie, node: number, names: number[]): void {
  const name = trie.ends[node] ?? 0;
  if (name > 0) names.push(name - 1);
  for (let child = trie.firstChild[node] ?? 0; child !== 0 && names.length <= MOST_CUT; ) {
    addNamesBelow(trie, child, names);
    child = trie.nextSibling[child] ?? 0;
  }
}

/** Shorter names are too like other words to be misspelt. */
const SHORTEST = 8;

/** The longest name with one mistake, where the walker stands. */
function misspelt(trie: NameTrie, text: string, start: number, walker: Walker): NearName | null {
  let longest: NearName | null = null;
  for (const mended of repairs(trie, text, walker)) {
    const found = walkNames(trie, text, start, mended).at(-1);
    if (found === undefined || found.gaps > 0 || found.dots > 0) continue;
    if (found.end - start < SHORTEST || found.end <= (longest?.end ?? 0)) continue;
    longest = { start, end: found.end, names: [found.name] };
  }
  return longest;
}

/**
 * Where the walk goes on if the letter here is one too many, has changed places with the next, stands for another one,
 * or if one is missing before it. Something right must follow the mistake: what merely begins like a name ends in
 * anything.
 */
function repairs(trie: NameTrie, text: string, walker: Walker): readonly Walker[] {
  const found: Walker[] = [];
  const { node, at } = walker;
  const here = classAt(trie.classes, text, at);
  const next = classAt(trie.classes, text, at + 1);
  if (childOf(trie, node, next) !== 0) found.push({ ...walker, at: at + 1 });
  const swapped = childOf(trie, childOf(trie, node, next), here);
  if (swapped !== 0) found.push({ ...walker, node: swapped, at: at + 2 });
  for (let child = trie.firstChild[node] ?? 0; child !== 0; child = trie.nextSibling[child] ?? 0) {
    if (childOf(trie, child, next) !== 0) found.push({ ...walker, node: child, at: at + 1 });
    if (childOf(trie, child, here) !== 0) found.push({ ...walker, node: child });
  }
  return found;
}
