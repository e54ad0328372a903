import { once } from './once.ts';

/**
 * The public suffix list of tldts in the form in which it ships. tldts keeps it as arrays of numbers and a text of
 * labels in the order of their hashes, which takes 43 KB gzipped. Packed, labels stand in the order of the alphabet,
 * and of each only what differs from the one before: 31 KB. Made by cli/pack-suffixes.ts while the extension is built.
 *
 * One line a node: the root of the rules, the root of the exceptions, then level by level the nodes below, in the
 * order in which the lines before name them. A line has a digit for its kind of rule (none for a public one), then its
 * labels in three groups: public leaves, private leaves, and labels that have more below them; empty groups at its end
 * are left out. A capital letter begins a label and tells how many letters it shares with the one before (A none, B
 * one); a number after `=` is the line of a node that has been met before.
 *
 *     Acom;Ablogspot;Agov       com and gov are public, blogspot is private, and another line tells what is below gov
 *
 * A host is looked up label by label, and only the lines that it leads through are read: of ten thousand rules, those
 * under th and com, when the first link is seen. To unpack them all took 40 ms of every frame's start.
 */

/** Kinds of rule: of the registries, of private owners. */
export const PUBLIC_RULE = 1;
export const PRIVATE_RULE = 2;

/** The longest rule that a host ends in. */
export interface SuffixRule {
  /** PUBLIC_RULE, PRIVATE_RULE or the sum of both. */
  readonly kind: number;
  /** Whether the rule takes its first label away from the suffix again (`!www.ck`). */
  readonly exception: boolean;
  readonly suffix: string;
}

/** Takes a host in small letters, in Unicode or ASCII; `null` where it ends in no rule of these kinds. */
export type FindSuffix = (host: string, kinds: number) => SuffixRule | null;

/** Lines: the two roots, and the first node below them. */
const RULES = 0;
const EXCEPTIONS = 1;
const FIRST_BELOW = 2;

interface Node {
  readonly kind: number;
  /** By label: the line of the node below, or minus the kind of a leaf. */
  readonly below: Map<string, number>;
  /** Labels below that stand in punycode only, until the first label in another script is looked for. */
  readonly punycode: string[];
}

interface List {
  readonly lines: readonly string[];
  /** By line: the line of the first node that it is the first to name. */
  readonly named: readonly number[];
  /** By line: the nodes that were read. */
  readonly nodes: (Node | undefined)[];
  readonly toUnicode: (label: string) => string;
}

/** `toUnicode` turns a label in punycode (`xn--…`), as only those are packed, into the one that people write. */
export function readPackedSuffixes(packed: string, toUnicode: (label: string) => string): FindSuffix {
  const list = once(() => listOf(packed, toUnicode));
  return (host, kinds) => {
    const except = deepest(list(), EXCEPTIONS, host, kinds);
    if (except !== null) return { kind: except.kind, exception: true, suffix: host.slice(except.end + 1) };
    const rule = deepest(list(), RULES, host, kinds);
    return rule === null ? null : { kind: rule.kind, exception: false, suffix: host.slice(rule.start) };
  };
}

function listOf(packed: string, toUnicode: (label: string) => string): List {
  const lines = packed.split('\n');
  return { lines, named: firstNamed(lines), nodes: [], toUnicode };
}

function firstNamed(lines: readonly string[]): readonly number[] {
  let next = FIRST_BELOW;
  return lines.map((line) => {
    const first = next;
    const [, , inner = ''] = line.split(';', 3);
    next += (inner.match(LABEL_START)?.length ?? 0) - (inner.match(KNOWN_LINE)?.length ?? 0);
    return first;
  });
}

const LABEL_START = /[A-Z]/g;
const KNOWN_LINE = /=/g;

/** The rule with the most labels that a host ends in, and where its first label stands. */
function deepest(list: List, root: number, host: string, kinds: number) {
  let found: { kind: number; start: number; end: number } | null = null;
  let line = root;
  for (let end = host.length; ; ) {
    const start = end === 0 ? 0 : host.lastIndexOf('.', end - 1) + 1;
    const below = belowOf(list, line, host.slice(start, end));
    if (below === undefined) return found;
    const kind = below < 0 ? -below : nodeAt(list, below).kind;
    if ((kind & kinds) !== 0) found = { kind, start, end };
    if (start === 0 || below < 0) return found;
    line = below;
    end = start - 1;
  }
}

/** An empty label is none, and no `*` stands for it. */
function belowOf(list: List, line: number, label: string): number | undefined {
  const { below, punycode } = nodeAt(list, line);
  if (punycode.length > 0 && OTHER_SCRIPT.test(label)) {
    for (const each of punycode.splice(0)) below.set(list.toUnicode(each), below.get(each) ?? 0);
  }
  return label === '' ? undefined : (below.get(label) ?? below.get('*'));
}

const OTHER_SCRIPT = /[^\0-\x7f]/;

function nodeAt(list: List, line: number): Node {
  const known = list.nodes[line];
  if (known !== undefined) return known;
  const node = readNode(list, line);
  list.nodes[line] = node;
  return node;
}

function readNode({ lines, named }: List, line: number): Node {
  const written = lines[line] ?? '';
  const below = new Map<string, number>();
  const punycode: string[] = [];
  const add = (label: string, to: number) => {
    below.set(label, to);
    if (label.startsWith('xn--')) punycode.push(label);
  };
  const digit = /^\d?/.exec(written)?.[0] ?? '';
  const [open = '', owned = '', inner = ''] = written.slice(digit.length).split(';');
  for (const label of labelsIn(open)) add(label, -PUBLIC_RULE);
  for (const label of labelsIn(owned)) add(label, -PRIVATE_RULE);
  let next = named[line] ?? 0;
  for (const label of labelsIn(inner)) {
    const mark = label.indexOf('=');
    if (mark < 0) add(label, next++);
    else add(label.slice(0, mark), Number(label.slice(mark + 1)));
  }
  return { kind: digit === '' ? PUBLIC_RULE : Number(digit), below, punycode };
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
