import { fileURLToPath } from 'node:url';
import { toUnicodeHost } from '../utils/extract/links/punycode.ts';
import { type FindSuffix, PRIVATE_RULE, PUBLIC_RULE, readPackedSuffixes } from '../utils/packed-suffixes.ts';

const TLDTS = /tldts\/dist\/es6\/index\.js$/;
const UTILS = fileURLToPath(new URL('../utils/', import.meta.url));

/** The arrays of tldts (`src/data/trie.ts` there). */
export interface SuffixTrie {
  readonly nodeFlags: Uint8Array;
  /**
   * The edges of a node: from `edgeStart[node]` to before `edgeStart[node + 1]`, in the order of their labels' hashes.
   */
  readonly edgeStart: Uint16Array;
  readonly edgeChild: Uint16Array;
  readonly edgeLength: Uint8Array;
  readonly labelText: string;
  readonly rulesRoot: number;
  readonly exceptionsRoot: number;
}

/** The build step that puts the packed list, and the reading of hosts by it, in the place of tldts. */
export function packedSuffixes() {
  return {
    name: 'packed-suffixes',
    async load(path: string): Promise<string | null> {
      const file = path.split('?', 1).join('').replaceAll('\\', '/');
      if (!TLDTS.test(file)) return null;
      const trie: unknown = await import(file.replace('index.js', 'src/data/trie.js'));
      return moduleOf(packSuffixes(readTrie(trie), toUnicodeHost));
    },
  };
}

function moduleOf(packed: string): string {
  return [
    `import { toUnicodeHost } from ${JSON.stringify(`${UTILS}extract/links/punycode.ts`)};`,
    `import { readPackedSuffixes } from ${JSON.stringify(`${UTILS}packed-suffixes.ts`)};`,
    `import { createParseHost } from ${JSON.stringify(`${UTILS}parse-host.ts`)};`,
    `const packed = ${JSON.stringify(packed)};`,
    'export const parse = /* @__PURE__ */ createParseHost(/* @__PURE__ */ readPackedSuffixes(packed, toUnicodeHost));',
  ].join('\n');
}

/** The arrays of another version of tldts may be others: then the build stops here. */
function readTrie(module: unknown): SuffixTrie {
  if (isTrie(module)) return module;
  throw new Error('tldts keeps its list in another form than cli/pack-suffixes.ts knows');
}

function isTrie(module: unknown): module is SuffixTrie {
  if (typeof module !== 'object' || module === null) return false;
  const field = (name: string): unknown => Reflect.get(module, name);
  return (
    field('nodeFlags') instanceof Uint8Array &&
    field('edgeLength') instanceof Uint8Array &&
    field('edgeStart') instanceof Uint16Array &&
    field('edgeChild') instanceof Uint16Array &&
    typeof field('labelText') === 'string' &&
    typeof field('rulesRoot') === 'number' &&
    typeof field('exceptionsRoot') === 'number'
  );
}

/**
 * Packs the public suffix list while the extension is built; utils/packed-suffixes.ts tells the form and why. What is
 * said of a host stays the same: a list that does not give every rule back stops the build.
 */
export function packSuffixes(trie: SuffixTrie, toUnicode: (label: string) => string): string {
  const labels = labelsOf(trie);
  const numbers = new Map([trie.rulesRoot, trie.exceptionsRoot].map((node, line) => [node, line]));
  const lines: string[] = [];
  // A map gives what is added to it while it is gone through.
  for (const node of numbers.keys()) lines.push(packNode(trie, edgesOf(trie, labels, node), node, numbers));
  const packed = lines.join('\n');
  checkRules(trie, labels, readPackedSuffixes(packed, toUnicode));
  return packed;
}

interface Edge {
  readonly label: string;
  readonly child: number;
}

function labelsOf({ edgeLength, labelText }: SuffixTrie): readonly string[] {
  let end = 0;
  return Array.from(edgeLength, (length) => {
    end += length;
    return labelText.slice(end - length, end);
  });
}

function edgesOf({ edgeStart, edgeChild }: SuffixTrie, labels: readonly string[], node: number): readonly Edge[] {
  const edges: Edge[] = [];
  for (let at = edgeStart[node] ?? 0; at < (edgeStart[node + 1] ?? 0); at++)
    edges.push({ label: labels[at] ?? '', child: edgeChild[at] ?? 0 });
  return edges.sort((a, b) => (a.label < b.label ? -1 : 1));
}

/** The line of a node; gives numbers to the nodes that it is the first to name. */
function packNode(trie: SuffixTrie, edges: readonly Edge[], node: number, numbers: Map<number, number>): string {
  const plain = edges.filter(({ label }) => !UNICODE.test(label));
  const leaves = (rule: number) =>
    plain.filter(({ child }) => isLeaf(trie, child) && trie.nodeFlags[child] === rule).map(({ label }) => label);
  const inner = plain.filter(({ child }) => !isLeaf(trie, child));
  const marks = inner.map(({ child }) => {
    const known = numbers.get(child);
    if (known === undefined) numbers.set(child, numbers.size);
    return known === undefined ? '' : `=${known}`;
  });
  const groups = [
    shortened(leaves(PUBLIC_RULE)),
    shortened(leaves(PRIVATE_RULE)),
    shortened(inner.map(({ label }) => label)).map((token, at) => token + (marks[at] ?? '')),
  ];
  const kind = trie.nodeFlags[node] ?? 0;
  const line = groups.map((tokens) => tokens.join('')).join(';');
  return `${kind === PUBLIC_RULE ? '' : kind}${line.replace(/;+$/, '')}`;
}

function isLeaf({ edgeStart }: SuffixTrie, node: number): boolean {
  return edgeStart[node] === edgeStart[node + 1];
}

const CAPITAL_A = 0x41;
const MOST_SHARED = 25;

/** Of each label how much it shares with the one before, and the rest. */
function shortened(labels: readonly string[]): readonly string[] {
  return labels.map((label, at) => {
    const before = labels[at - 1] ?? '';
    let shared = 0;
    while (shared < MOST_SHARED && shared < before.length && before[shared] === label[shared]) shared++;
    return String.fromCharCode(CAPITAL_A + shared) + label.slice(shared);
  });
}

/** Throws where the packed list says something else of a rule than the trie it was made from. */
function checkRules(trie: SuffixTrie, labels: readonly string[], find: FindSuffix): void {
  for (const root of [trie.rulesRoot, trie.exceptionsRoot]) {
    for (const { rule, kind } of rulesBelow(trie, labels, root, '')) {
      const found = find(rule.replace('*', 'any'), kind);
      if (found?.kind !== kind || found.exception !== (root === trie.exceptionsRoot))
        throw new Error(`the suffix list cannot be packed: ${rule}`);
    }
  }
}

interface Rule {
  readonly rule: string;
  readonly kind: number;
}

/**
 * The rules below a node. Those that mix a label in punycode with one in Unicode are left out: no host is written so,
 * and tldts has them or not by chance.
 */
function rulesBelow(trie: SuffixTrie, labels: readonly string[], node: number, above: string): readonly Rule[] {
  return edgesOf(trie, labels, node).flatMap(({ label, child }) => {
    const rule = above === '' ? label : `${label}.${above}`;
    if (PUNYCODE.test(rule) && UNICODE.test(rule)) return [];
    const kind = trie.nodeFlags[child] ?? 0;
    return [...(kind === 0 ? [] : [{ rule, kind }]), ...rulesBelow(trie, labels, child, rule)];
  });
}

const PUNYCODE = /(?:^|\.)xn--/;
const UNICODE = /[^\0-\x7f]/;
