import { writeKey } from './keys.ts';

/**
 * Names as a tree of letters, so that one pass over a text finds them, however many there are. It differs from
 * text/word-trie.ts in what it is for: it is read at every letter of every message, so letters become small numbers
 * and the first two together index a table. Most places of a text end there, after one read.
 */
export interface NameTrie {
  /** Class of a code unit below CLASS_TABLE; 0 for what stands in no name. Small and capital letters are one class. */
  readonly classes: Uint8Array;
  /** Node after two letters, by their classes; 0 where none. */
  readonly pairs: Uint16Array;
  /** Children are lists: the first child of a node, and the next of the same parent. */
  readonly firstChild: Uint16Array;
  readonly nextSibling: Uint16Array;
  /** The class that leads to a node. */
  readonly labels: Uint8Array;
  /** By node: the number of the name that ends there plus one, else 0. */
  readonly ends: Uint16Array;
}

/** Beyond the Thai block: code units from here on stand in no name. */
export const CLASS_TABLE = 0xe80;
/** Bits of a class. There are about a hundred letters, digits and marks in all names. */
export const CLASS_BITS = 7;
const MOST_CLASSES = (1 << CLASS_BITS) - 1;
const MOST_NODES = 0xffff;

export interface NamedTrie {
  readonly trie: NameTrie;
  /** For each name the number of its key, counted from 0 in the order of first sight; NO_NUMBER for one too short. */
  readonly numbers: Uint16Array;
}

/** A name of fewer than two letters is in no tree. */
export const NO_NUMBER = 0xffff;

/** Names with the same key get the same number. Throws where there are more names or letters than fit: a bug. */
export function buildNameTrie(names: readonly string[]): NamedTrie {
  const letters = names.reduce((sum, name) => sum + name.length, 1);
  const growing: Growing = { trie: emptyTrie(Math.min(letters, MOST_NODES) + 1), nodes: 1 };
  const { ends, classes } = growing.trie;
  const numbers = new Uint16Array(names.length).fill(NO_NUMBER);
  const key: number[] = [];
  let keys = 0;
  for (let i = 0; i < names.length; i++) {
    writeKey(names[i] ?? '', key);
    if (key.length < 2) continue;
    classify(key, classes);
    const node = insert(growing, key);
    if (ends[node] === 0) ends[node] = ++keys;
    numbers[i] = (ends[node] ?? 0) - 1;
  }
  if (growing.nodes > MOST_NODES) throw new RangeError(`${growing.nodes} nodes of names`);
  finishClasses(classes);
  return { trie: growing.trie, numbers };
}

interface Growing {
  readonly trie: NameTrie;
  nodes: number;
}

/** The node of a key of classes, made where it was not there. */
function insert(growing: Growing, key: readonly number[]): number {
  const { trie } = growing;
  const { pairs, firstChild, nextSibling, labels } = trie;
  const pair = ((key[0] ?? 0) << CLASS_BITS) | (key[1] ?? 0);
  let node = pairs[pair] ?? 0;
  if (node === 0) {
    node = growing.nodes++;
    pairs[pair] = node;
  }
  for (let at = 2; at < key.length; at++) {
    const label = key[at] ?? 0;
    let child = childOf(trie, node, label);
    if (child === 0) {
      child = growing.nodes++;
      labels[child] = label;
      nextSibling[child] = firstChild[node] ?? 0;
      firstChild[node] = child;
    }
    node = child;
  }
  return node;
}

function emptyTrie(size: number): NameTrie {
  return {
    classes: new Uint8Array(CLASS_TABLE),
    pairs: new Uint16Array(1 << (2 * CLASS_BITS)),
    firstChild: new Uint16Array(size),
    nextSibling: new Uint16Array(size),
    labels: new Uint8Array(size),
    ends: new Uint16Array(size),
  };
}

/** Where the number of classes so far is kept: no name holds this character. */
const COUNTER = 0;

/** Puts classes in place of the code units of a key, new ones for letters not seen before. */
function classify(key: number[], classes: Uint8Array): void {
  for (let at = 0; at < key.length; at++) {
    const code = key[at] ?? 0;
    if (classes[code] === 0) {
      const used = (classes[COUNTER] ?? 0) + 1;
      if (used > MOST_CLASSES) throw new RangeError(`${used} letters in names`);
      classes[COUNTER] = used;
      classes[code] = used;
    }
    key[at] = classes[code] ?? 0;
  }
}

function finishClasses(classes: Uint8Array): void {
  classes[COUNTER] = 0;
  for (let capital = 0x41; capital <= 0x5a; capital++) classes[capital] = classes[capital + 0x20] ?? 0;
  // A name that is broken over two lines has a line end where its space is.
  classes[0x0a] = classes[0x20] ?? 0;
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
