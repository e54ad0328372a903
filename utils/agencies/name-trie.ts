/**
 * All names as one tree of letters, so that one pass over a text finds them, however many there are. It differs from
 * text/word-trie.ts in what it is for: it is read at every letter of every message, so letters become small numbers
 * and the first two together index a table. Most places of a text end there, after one read.
 */
export interface NameTrie {
  /** Class of a code unit below CLASS_TABLE; 0 for what stands in no name. Small and capital letters are one class. */
  readonly classes: Uint8Array;
  /** Node after two letters, by their classes; 0 where none. */
  readonly pairs: Int32Array;
  readonly firstChild: Int32Array;
  readonly nextSibling: Int32Array;
  readonly labels: Uint8Array;
  /** By node: where a name ends there, one more than the number of its key; else 0. */
  readonly ends: Int32Array;
}

/** Beyond the Thai block: code units from here on stand in no name. */
export const CLASS_TABLE = 0xe80;
/** Bits of a class; more than this many letters in all names would be a bug. */
export const CLASS_BITS = 7;

/** Builds the tree. Keys of fewer than two letters are left out; `keys[i]` ends in a node with `ends` i + 1. */
export function buildNameTrie(keys: readonly string[]): NameTrie {
  const classes = assignClasses(keys);
  const size = keys.reduce((sum, key) => sum + key.length, 1);
  const trie: NameTrie = {
    classes,
    pairs: new Int32Array(1 << (2 * CLASS_BITS)),
    firstChild: new Int32Array(size),
    nextSibling: new Int32Array(size),
    labels: new Uint8Array(size),
    ends: new Int32Array(size),
  };
  let nodes = 1;
  for (const [number, key] of keys.entries()) {
    if (key.length < 2) continue;
    const pair = (classOf(trie, key, 0) << CLASS_BITS) | classOf(trie, key, 1);
    let node = trie.pairs[pair] ?? 0;
    if (node === 0) {
      node = nodes++;
      trie.pairs[pair] = node;
    }
    for (let at = 2; at < key.length; at++) {
      const label = classOf(trie, key, at);
      let next = childOf(trie, node, label);
      if (next === 0) {
        next = nodes++;
        trie.labels[next] = label;
        trie.nextSibling[next] = trie.firstChild[node] ?? 0;
        trie.firstChild[node] = next;
      }
      node = next;
    }
    trie.ends[node] = number + 1;
  }
  return trie;
}

/** The node below `node` by a letter of this class; 0 where none. */
export function childOf(trie: NameTrie, node: number, label: number): number {
  let child = trie.firstChild[node] ?? 0;
  while (child !== 0 && trie.labels[child] !== label) child = trie.nextSibling[child] ?? 0;
  return child;
}

export function classOf(trie: NameTrie, text: string, at: number): number {
  return trie.classes[text.charCodeAt(at)] ?? 0;
}

function assignClasses(keys: readonly string[]): Uint8Array {
  const classes = new Uint8Array(CLASS_TABLE);
  let used = 0;
  for (const key of keys) {
    for (let at = 0; at < key.length; at++) {
      const code = key.charCodeAt(at);
      if (code < CLASS_TABLE && classes[code] === 0) classes[code] = ++used;
    }
  }
  if (used >= 1 << CLASS_BITS) throw new RangeError(`${used} letters in names`);
  for (let capital = 0x41; capital <= 0x5a; capital++) classes[capital] = classes[capital + 0x20] ?? 0;
  // A name that is broken over two lines has a line end where its space is.
  classes[0x0a] = classes[0x20] ?? 0;
  return classes;
}
