import { writeKey } from './keys.ts';

/**
 * Names as a tree of letters, so that one pass over a text finds them, however many there are. It differs from
 * text/word-trie.ts in what it is for: it is read at every letter of every message, so letters become small numbers
 * and the first two together index a table. Most places of a text end there, after one read.
 *
 * There are six hundred beginnings of two letters, and one message has a tenth of them. So a name is put into the tree
 * when its beginning is first met in a text, and starting the engine in a frame does not wait for all of them.
 */
export interface NameTrie {
  /** Class of a code unit below CLASS_TABLE; 0 for what stands in no name. Small and capital letters are one class. */
  readonly classes: Uint8Array;
  /** Node after two letters, by their classes; 0 where none. Read through `nodeAfter`. */
  readonly pairs: Uint16Array;
  /** Children are lists: the first child of a node, and the next of the same parent. */
  readonly firstChild: Uint16Array;
  readonly nextSibling: Uint16Array;
  /** The class that leads to a node. */
  readonly labels: Uint8Array;
  /** By node: the number of the name that ends there plus one, else 0. */
  readonly ends: Uint16Array;
  /** The names by number, as they are written. */
  readonly names: readonly string[];
  /** By number of a name: the next name with the same key plus one, else 0. `ends` has the first of them. */
  readonly next: Uint16Array;
  /** By node after two letters: the numbers of the names that are not in the tree yet. */
  readonly waiting: (number[] | undefined)[];
  /** How many nodes and classes are in use. */
  readonly used: { nodes: number; classes: number };
}

/** Beyond the Thai block: code units from here on stand in no name. */
const CLASS_TABLE = 0xe80;
/** Bits of a class. There are about a hundred letters, digits and marks in all names. */
const CLASS_BITS = 7;
const MOST_CLASSES = (1 << CLASS_BITS) - 1;
const MOST_NODES = 0xffff;
/** A name of fewer letters is in no tree. */
const SHORTEST = 2;

/** Whether so many names fit. Counts what building all of the tree would use. */
export function hasRoom(names: readonly string[]): boolean {
  const letters = new Set<number>();
  const nodes = new Set<string>();
  const key: number[] = [];
  for (const name of names) {
    writeKey(name, key);
    const written = String.fromCharCode(...key);
    for (const code of key) letters.add(code);
    for (let end = SHORTEST; end <= written.length; end++) nodes.add(written.slice(0, end));
  }
  return (
    names.length < MOST_NODES &&
    nodes.size < MOST_NODES &&
    letters.size <= MOST_CLASSES &&
    [...letters].every((code) => code < CLASS_TABLE)
  );
}

/** Throws where there are more names or letters than fit: a bug, since `hasRoom` was asked before. */
export function buildNameTrie(names: readonly string[]): NameTrie {
  const trie = emptyTrie(names);
  const beginning: number[] = [];
  for (let number = 0; number < names.length; number++) {
    writeKey(names[number] ?? '', beginning, SHORTEST);
    if (beginning.length < SHORTEST) continue;
    const pair = pairOf(classOf(trie, beginning[0] ?? 0), classOf(trie, beginning[1] ?? 0));
    const node = trie.pairs[pair] ?? 0;
    if (node > 0) trie.waiting[node]?.push(number);
    else trie.waiting[newNode(trie, trie.pairs, pair)] = [number];
  }
  return trie;
}

/** Where the node after two letters of these classes stands in `pairs`. */
export function pairOf(first: number, second: number): number {
  return (first << CLASS_BITS) | second;
}

/** The node after two letters of these classes, with all names below it; 0 where no name begins so. */
export function nodeAfter(trie: NameTrie, first: number, second: number): number {
  const node = trie.pairs[pairOf(first, second)] ?? 0;
  const waiting = trie.waiting[node];
  if (waiting !== undefined) grow(trie, node, waiting);
  return node;
}

function grow(trie: NameTrie, node: number, waiting: readonly number[]): void {
  trie.waiting[node] = undefined;
  const key: number[] = [];
  for (const number of waiting) {
    writeKey(trie.names[number] ?? '', key);
    addEnd(trie, insert(trie, node, key), number);
  }
}

/** The node of a key below the node of its first two letters, made where it was not there. */
function insert(trie: NameTrie, beginning: number, key: readonly number[]): number {
  const { firstChild, nextSibling, labels } = trie;
  let node = beginning;
  for (let at = SHORTEST; at < key.length; at++) {
    const label = classOf(trie, key[at] ?? 0);
    let child = childOf(trie, node, label);
    if (child === 0) {
      const sibling = firstChild[node] ?? 0;
      child = newNode(trie, firstChild, node);
      labels[child] = label;
      nextSibling[child] = sibling;
    }
    node = child;
  }
  return node;
}

function newNode({ used }: NameTrie, parents: Uint16Array, parent: number): number {
  if (used.nodes > MOST_NODES) throw new RangeError(`${used.nodes} nodes of names`);
  parents[parent] = used.nodes;
  return used.nodes++;
}

/** Names with one key stand in a row, in their order. */
function addEnd({ ends, next }: NameTrie, node: number, number: number): void {
  let last = ends[node] ?? 0;
  if (last === 0) {
    ends[node] = number + 1;
    return;
  }
  while ((next[last - 1] ?? 0) > 0) last = next[last - 1] ?? 0;
  next[last - 1] = number + 1;
}

function emptyTrie(names: readonly string[]): NameTrie {
  const letters = names.reduce((sum, name) => sum + name.length, 1);
  const size = Math.min(letters, MOST_NODES) + 1;
  return {
    classes: new Uint8Array(CLASS_TABLE),
    pairs: new Uint16Array(1 << (2 * CLASS_BITS)),
    firstChild: new Uint16Array(size),
    nextSibling: new Uint16Array(size),
    labels: new Uint8Array(size),
    ends: new Uint16Array(size),
    names,
    next: new Uint16Array(names.length),
    waiting: [undefined],
    used: { nodes: 1, classes: 0 },
  };
}

const SPACE = 0x20;
const LINE_END = 0x0a;
const AI_MAIMUAN = 0x0e43; // ใ
const AI_MAIMALAI = 0x0e44; // ไ

/** The class of a letter of a key; a new one for a letter not seen before. */
function classOf({ classes, used }: NameTrie, code: number): number {
  const known = classes[code] ?? 0;
  if (known > 0) return known;
  if (++used.classes > MOST_CLASSES) throw new RangeError(`${used.classes} letters in names`);
  classes[code] = used.classes;
  if (code >= 0x61 && code <= 0x7a) classes[code - 0x20] = used.classes;
  // A name that is broken over two lines has a line end where its space is.
  if (code === SPACE) classes[LINE_END] = used.classes;
  // Two signs of one vowel, confused in spelling.
  if (code === AI_MAIMUAN || code === AI_MAIMALAI) classes[AI_MAIMUAN] = classes[AI_MAIMALAI] = used.classes;
  return used.classes;
}

/** The node below `node` by a letter of this class; 0 where none. */
export function childOf({ firstChild, nextSibling, labels }: NameTrie, node: number, label: number): number {
  let child = firstChild[node] ?? 0;
  while (child !== 0 && labels[child] !== label) child = nextSibling[child] ?? 0;
  return child;
}

/** The class of the letter at `at`; 0 for what stands in no name and beyond the end. */
export function classAt(classes: Uint8Array, text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code < CLASS_TABLE ? (classes[code] ?? 0) : 0;
}
