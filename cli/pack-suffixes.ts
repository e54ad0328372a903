import { fileURLToPath } from 'node:url';
import { toUnicodeHost } from '../utils/extract/links/punycode.ts';
import { PRIVATE_RULE, PUBLIC_RULE, type SuffixTrie, unpackSuffixes } from '../utils/packed-suffixes.ts';

const TLDTS_DATA = /tldts\/dist\/es6\/src\/data\/trie\.js$/;
const UTILS = fileURLToPath(new URL('../utils', import.meta.url));

/** The build step that puts the packed list in the place of the one of tldts. */
export function packedSuffixes() {
  return {
    name: 'packed-suffixes',
    async load(path: string): Promise<string | null> {
      const file = path.split('?', 1).join('');
      if (!TLDTS_DATA.test(file.replaceAll('\\', '/'))) return null;
      const trie: unknown = await import(file);
      return moduleOf(packSuffixes(readTrie(trie), toUnicodeHost));
    },
  };
}

function moduleOf(packed: string): string {
  return [
    `import { toUnicodeHost } from ${JSON.stringify(`${UTILS}extract/links/punycode.ts`)};`,
    `import { unpackSuffixes } from ${JSON.stringify(`${UTILS}packed-suffixes.ts`)};`,
    `const trie = unpackSuffixes(${JSON.stringify(packed)}, toUnicodeHost);`,
    'export const { nodeFlags, edgeStart, edgeChild, edgeLength, labelText, rulesRoot, exceptionsRoot } = trie;',
  ].join('\n');
}

/** The arrays of another version of tldts may be others: then the build stops here. */
function readTrie(module: unknown): SuffixTrie {
  if (isTrie(module)) return module;
  throw new Error('tldts keeps its list in another form than utils/packed-suffixes.ts knows');
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
 * Packs the public suffix list while the extension is built; utils/packed-suffixes.ts tells the form and why. What
 * tldts says of a host stays the same: a list that does not come out as it went in stops the build.
 */
export function packSuffixes(trie: SuffixTrie, toUnicode: (label: string) => string): string {
  const state: Packing = { trie, labels: labelsOf(trie), lines: [], numbers: new Map() };
  packNode(state, trie.rulesRoot);
  packNode(state, trie.exceptionsRoot);
  const packed = state.lines.join('\n');
  if (rulesOf(unpackSuffixes(packed, toUnicode)) !== rulesOf(trie)) throw new Error('the suffix list cannot be packed');
  return packed;
}

interface Packing {
  readonly trie: SuffixTrie;
  readonly labels: readonly string[];
  readonly lines: string[];
  /** What the nodes met so far are called; three numbers are the leaves'. */
  readonly numbers: Map<number, number>;
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

function packNode(state: Packing, node: number): void {
  const { trie, labels, lines, numbers } = state;
  const line = lines.push('') - 1;
  numbers.set(node, line + 3);
  const edges = edgesOf(trie, labels, node).filter(({ label }) => !UNICODE.test(label));
  const leaves = (rule: number) =>
    edges.filter(({ child }) => isLeaf(trie, child) && trie.nodeFlags[child] === rule).map(({ label }) => label);
  const inner = edges.filter(({ child }) => !isLeaf(trie, child));
  const marks = inner.map(({ child }) => {
    const known = numbers.get(child);
    if (known === undefined) packNode(state, child);
    return known === undefined ? '' : `=${known}`;
  });
  const groups = [
    shortened(leaves(PUBLIC_RULE)),
    shortened(leaves(PRIVATE_RULE)),
    shortened(inner.map(({ label }) => label)).map((token, at) => token + (marks[at] ?? '')),
  ];
  lines[line] = `${trie.nodeFlags[node]}${groups.map((tokens) => tokens.join('')).join(';')}`;
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

/**
 * Every rule with its kind, in one text: two lists with the same text say the same of every host. Rules that mix a
 * label in punycode with one in Unicode are left out: no host is written so, and tldts has them or not by chance.
 */
function rulesOf(trie: SuffixTrie): string {
  const labels = labelsOf(trie);
  const below = (node: number, avoided: RegExp): string =>
    edgesOf(trie, labels, node)
      .filter(({ label }) => !avoided.test(label))
      .map(({ label, child }) => {
        const other = PUNYCODE.test(label) ? UNICODE : UNICODE.test(label) ? PUNYCODE : avoided;
        return `${label}${trie.nodeFlags[child]}(${below(child, other)})`;
      })
      .join(' ');
  return `${below(trie.rulesRoot, NOTHING)}\n${below(trie.exceptionsRoot, NOTHING)}`;
}

const PUNYCODE = /^xn--/;
const UNICODE = /[^\0-\x7f]/;
const NOTHING = /(?!)/;
