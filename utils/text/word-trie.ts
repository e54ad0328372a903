/**
 * A list of words as a tree of letters: all words that begin at a place of a text are found in one walk, however many
 * the list has. It is asked at every letter of a text, so most places must end after one or two reads: first letters
 * are looked up in a table, and the first two letters in a set of bits of which a false "yes" merely costs the walk.
 */
export interface WordTrie<T> {
  /** Node below the root by first letter; 0 where none. Letters above the table never begin a word. */
  readonly roots: Uint16Array;
  /** The first two letters of all words, a bit each (see `pairBit`). */
  readonly pairs: Uint32Array;
  /** Children are lists: the first child of a node, and the next of the same parent; 0 where none. */
  readonly firstChild: Uint16Array;
  readonly nextSibling: Uint16Array;
  /** The letter that leads to a node. */
  readonly letters: Uint16Array;
  readonly values: readonly (T | undefined)[];
}

const TABLE = 0xe80; // ASCII to the end of the Thai block
const PAIR_BITS = 12;
const MOST_NODES = 0xffff;

export interface WordMatch<T> {
  readonly end: number;
  readonly value: T;
}

/** Later entries of the same word replace earlier ones. Empty words are left out. Throws beyond 65,535 nodes: a bug. */
export function buildWordTrie<T>(words: Iterable<readonly [string, T]>): WordTrie<T> {
  const list = [...words];
  const letters = list.reduce((sum, [word]) => sum + word.length, 1);
  const trie: WordTrie<T> & { values: (T | undefined)[] } = {
    roots: new Uint16Array(TABLE),
    pairs: new Uint32Array(1 << (PAIR_BITS - 5)),
    firstChild: new Uint16Array(letters),
    nextSibling: new Uint16Array(letters),
    letters: new Uint16Array(letters),
    values: [undefined],
  };
  for (const [word, value] of list) {
    const node = insert(trie, word);
    if (node > 0) trie.values[node] = value;
  }
  if (trie.values.length > MOST_NODES) throw new RangeError(`${trie.values.length} nodes of words`);
  return trie;
}

/** The node of a word, made where it was not there; 0 for the empty word. */
function insert(trie: WordTrie<unknown> & { values: unknown[] }, word: string): number {
  const first = word.charCodeAt(0);
  let node = trie.roots[first] ?? 0;
  if (node === 0 && word !== '') {
    node = trie.values.push(undefined) - 1;
    trie.roots[first] = node;
    trie.letters[node] = first;
  }
  if (word.length > 1) setPair(trie.pairs, first, word.charCodeAt(1));
  // A word of one letter is found whatever follows it.
  if (word.length === 1) trie.pairs.fill(ALL);
  for (let i = 1; i < word.length; i++) {
    const letter = word.charCodeAt(i);
    let child = childOf(trie, node, letter);
    if (child === 0) {
      child = trie.values.push(undefined) - 1;
      trie.letters[child] = letter;
      trie.nextSibling[child] = trie.firstChild[node] ?? 0;
      trie.firstChild[node] = child;
    }
    node = child;
  }
  return node;
}

const ALL = 0xffffffff;

function setPair(pairs: Uint32Array, first: number, second: number): void {
  const bit = pairBit(first, second);
  pairs[bit >> 5] = (pairs[bit >> 5] ?? 0) | (1 << (bit & 31));
}

/** Thai letters differ in their last seven bits, and so do Latin ones. */
function pairBit(first: number, second: number): number {
  return ((first << 5) ^ second) & ((1 << PAIR_BITS) - 1);
}

function childOf({ firstChild, nextSibling, letters }: WordTrie<unknown>, node: number, letter: number): number {
  let child = firstChild[node] ?? 0;
  while (child > 0 && letters[child] !== letter) child = nextSibling[child] ?? 0;
  return child;
}

/** The longest word that begins at `at`. */
export function longestWord<T>(trie: WordTrie<T>, text: string, at: number): WordMatch<T> | null {
  const first = text.charCodeAt(at);
  const root = trie.roots[first] ?? 0;
  if (root === 0) return null;
  const bit = pairBit(first, text.charCodeAt(at + 1));
  if ((((trie.pairs[bit >> 5] ?? 0) >>> (bit & 31)) & 1) === 0) return null;
  return walk(trie, text, at, root);
}

function walk<T>(trie: WordTrie<T>, text: string, at: number, root: number): WordMatch<T> | null {
  let found: T | undefined;
  let foundEnd = at;
  let end = at + 1;
  for (let node = root; node > 0; end++) {
    const value = trie.values[node];
    if (value !== undefined) {
      found = value;
      foundEnd = end;
    }
    node = end < text.length ? childOf(trie, node, text.charCodeAt(end)) : 0;
  }
  return found === undefined ? null : { end: foundEnd, value: found };
}
