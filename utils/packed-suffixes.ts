/**
 * The public suffix list of tldts in the form in which it ships. tldts keeps it as arrays of numbers and a text of
 * labels in the order of their hashes, which takes 43 KB gzipped. Packed, labels stand in the order of the alphabet,
 * and of each only what differs from the one before: 31 KB. Made by cli/pack-suffixes.ts while the extension is built.
 *
 * One line a node, in the order in which a walk from the root first meets them; a digit for its kind of rule, then
 * its labels in three groups: public leaves, private leaves, and labels that have more below them, whose nodes follow
 * in turn. A capital letter begins a label and tells how many letters it shares with the one before (A none, B one);
 * a number after `=` names a node that was met before.
 *
 *     1Acom;Ablogspot;Agov      com and gov are public, blogspot is private, and more lines tell what is below gov
 */

/** The arrays of tldts (`src/data/trie.ts` there). */
export interface SuffixTrie {
  readonly nodeFlags: Uint8Array;
  /** The edges of a node: from `edgeStart[node]` to before `edgeStart[node + 1]`, in the order of their labels' hashes. */
  readonly edgeStart: Uint16Array;
  readonly edgeChild: Uint16Array;
  readonly edgeLength: Uint8Array;
  readonly labelText: string;
  readonly rulesRoot: number;
  readonly exceptionsRoot: number;
}

/** Kinds of rule: of the registries, of private owners; the nodes of all leaves of a kind are one. */
export const PUBLIC_RULE = 1;
export const PRIVATE_RULE = 2;

interface Unpacking {
  readonly lines: readonly string[];
  readonly flags: number[];
  /** The nodes' edges, by node: labels, and where they lead. */
  readonly labels: string[][];
  readonly children: number[][];
  readonly toUnicode: (label: string) => string;
}

/** `toUnicode` turns a label in punycode (`xn--…`), as only those are packed, into the one that people write. */
export function unpackSuffixes(packed: string, toUnicode: (label: string) => string): SuffixTrie {
  // The nodes of the leaves come first.
  const state: Unpacking = {
    lines: packed.split('\n'),
    flags: [0, PUBLIC_RULE, PRIVATE_RULE],
    labels: [[], [], []],
    children: [[], [], []],
    toUnicode,
  };
  const rulesRoot = unpackNode(state);
  const exceptionsRoot = unpackNode(state);
  return { ...arraysOf(state), rulesRoot, exceptionsRoot };
}

const LEAVES = 3;

function unpackNode(state: Unpacking): number {
  const node = state.flags.length;
  const line = state.lines[node - LEAVES] ?? '';
  state.flags.push(Number(line.charAt(0)));
  state.labels.push([]);
  state.children.push([]);
  const [open = '', owned = '', inner = ''] = line.slice(1).split(';');
  for (const label of labelsIn(open)) addEdge(state, node, label, PUBLIC_RULE);
  for (const label of labelsIn(owned)) addEdge(state, node, label, PRIVATE_RULE);
  for (const written of labelsIn(inner)) {
    const mark = written.indexOf('=');
    if (mark < 0) addEdge(state, node, written, unpackNode(state));
    else addEdge(state, node, written.slice(0, mark), Number(written.slice(mark + 1)));
  }
  return node;
}

const CAPITAL_A = 0x41;
const CAPITAL_Z = 0x5a;

function labelsIn(group: string): string[] {
  const labels: string[] = [];
  let label = '';
  for (let start = 0; start < group.length; ) {
    let end = start + 1;
    while (end < group.length && !isCapital(group.charCodeAt(end))) end++;
    label = label.slice(0, group.charCodeAt(start) - CAPITAL_A) + group.slice(start + 1, end);
    labels.push(label);
    start = end;
  }
  return labels;
}

function isCapital(code: number): boolean {
  return code >= CAPITAL_A && code <= CAPITAL_Z;
}

function addEdge({ labels, children, toUnicode }: Unpacking, node: number, label: string, child: number): void {
  labels[node]?.push(label);
  children[node]?.push(child);
  if (!label.startsWith('xn--')) return;
  labels[node]?.push(toUnicode(label));
  children[node]?.push(child);
}

function arraysOf({ flags, labels, children }: Unpacking): Omit<SuffixTrie, 'rulesRoot' | 'exceptionsRoot'> {
  const edges = labels.reduce((sum, list) => sum + list.length, 0);
  const edgeStart = new Uint16Array(flags.length + 1);
  const edgeChild = new Uint16Array(edges);
  const edgeLength = new Uint8Array(edges);
  const inOrder: string[] = [];
  for (let node = 0; node < flags.length; node++) {
    const list = labels[node] ?? [];
    for (const at of byHash(list)) {
      const label = list[at] ?? '';
      edgeChild[inOrder.length] = children[node]?.[at] ?? 0;
      edgeLength[inOrder.length] = label.length;
      inOrder.push(label);
    }
    edgeStart[node + 1] = inOrder.length;
  }
  return { nodeFlags: Uint8Array.from(flags), edgeStart, edgeChild, edgeLength, labelText: inOrder.join('') };
}

/** More than the edges of any node. */
const MOST_EDGES = 0x4000;

/** The labels' numbers in the order in which tldts looks for them. */
function byHash(labels: readonly string[]): Float64Array {
  // Hash and number in one, since plain numbers are sorted many times quicker than anything with a comparison of ours.
  const keys = new Float64Array(labels.length);
  for (let at = 0; at < labels.length; at++) keys[at] = hashOf(labels[at] ?? '') * MOST_EDGES + at;
  keys.sort();
  for (let at = 0; at < keys.length; at++) keys[at] = (keys[at] ?? 0) % MOST_EDGES;
  return keys;
}

/** djb2 from the end, as tldts reads hosts from their end. */
function hashOf(label: string): number {
  let hash = 5381;
  for (let i = label.length - 1; i >= 0; i--) hash = (Math.imul(hash, 33) ^ label.charCodeAt(i)) | 0;
  return hash >>> 0;
}
