/**
 * A list of words as a tree of letters: all words that begin at a place of a text are found in one walk, however many
 * the list has. First letters are looked up in a table, so that a place where no word begins costs one read.
 */
export interface WordTrie<T> {
  /** Node below the root by first letter; 0 where none. Letters above the table never begin a word. */
  readonly roots: Uint32Array;
  readonly edges: ReadonlyMap<number, number>;
  readonly values: readonly (T | undefined)[];
}

const TABLE = 0x1000; // ASCII to beyond the Thai block

export interface WordMatch<T> {
  readonly end: number;
  readonly value: T;
}

/** Later entries of the same word replace earlier ones. Empty words are left out. */
export function buildWordTrie<T>(words: Iterable<readonly [string, T]>): WordTrie<T> {
  const roots = new Uint32Array(TABLE);
  const edges = new Map<number, number>();
  const values: (T | undefined)[] = [undefined];
  for (const [word, value] of words) {
    let node = 0;
    for (let i = 0; i < word.length; i++) {
      const code = word.charCodeAt(i);
      const known = i === 0 ? roots[code] : edges.get(edge(node, code));
      const next = known || values.push(undefined) - 1;
      if (i === 0) roots[code] = next;
      else edges.set(edge(node, code), next);
      node = next;
    }
    if (node > 0) values[node] = value;
  }
  return { roots, edges, values };
}

function edge(node: number, code: number): number {
  return node * 0x10000 + code;
}

/** The longest word that begins at `at`. */
export function longestWord<T>(trie: WordTrie<T>, text: string, at: number): WordMatch<T> | null {
  let node = trie.roots[text.charCodeAt(at)] ?? 0;
  let found: WordMatch<T> | null = null;
  for (let end = at + 1; node > 0; end++) {
    const value = trie.values[node];
    if (value !== undefined) found = { end, value };
    node = trie.edges.get(edge(node, text.charCodeAt(end))) ?? 0;
  }
  return found;
}
