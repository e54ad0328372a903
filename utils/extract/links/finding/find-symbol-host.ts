import type { Cursor, FoundAddress } from './cursor.ts';
import { dotLength } from './dot-symbols.ts';
import { type Facts, FUNCTION_WORDS, factsOf, isStrong } from './host-facts.ts';
import type { HostRun } from './host-run.ts';
import { type Label, labelAt, labelBefore } from './labels.ts';
import { looseSuffix, suffixWeight } from './suffixes.ts';
import { hasTail } from './tail.ts';
import { pointsAtAddress, wordsBefore } from './thai-edge.ts';
import { toFound } from './to-found.ts';

/** More labels than this with symbols between them are a list. */
const MOST_LABELS = 5;

/**
 * A host whose dots are symbols, `welfare69●shop`. Lists are written so too (`Food•Travel•Life`), so a list is left
 * alone, and name, suffix or path must speak for an address.
 */
export function findSymbolHost(cursor: Cursor): FoundAddress | null {
  const run = symbolRun(cursor);
  return run !== null && isPlausible(cursor.text, run) ? toFound(cursor, run, false) : null;
}

/** The labels around the symbol at the cursor; `null` where more follow on either side, as in a list. */
function symbolRun(cursor: Cursor): HostRun | null {
  const { text, at } = cursor;
  const before = labelsBefore(cursor);
  const [first] = before;
  if (first === undefined || before.at(-1)?.end !== at || dotLength(text, first.start - 1) > 0) return null;
  const run = withSymbols(text, { labels: before, joints: [], start: first.start, end: at, overlong: false });
  return run.overlong ? null : run;
}

/** The label that ends at the symbol, and those before it that have plain dots behind them. */
function labelsBefore({ text, at, floor }: Cursor): Label[] {
  const labels: Label[] = [];
  for (let end = at; labels.length < MOST_LABELS; end = (labels[0]?.start ?? 0) - 1) {
    const label = labelBefore(text, end, floor);
    if (label === null) break;
    labels.unshift(label);
    if (text.charAt(label.start - 1) !== '.') break;
  }
  return labels;
}

/** The run with the labels that follow it over dots and symbols; overlong where they are a list. */
export function withSymbols(text: string, run: HostRun): HostRun {
  const labels = [...run.labels];
  let { end } = run;
  for (let joint = dotLength(text, end); joint > 0; joint = dotLength(text, end)) {
    const label = labelAt(text, end + joint);
    if (label === null || label.script === 'thai') break;
    if (labels.length === MOST_LABELS) return { ...run, overlong: true };
    labels.push(label);
    end = label.end;
  }
  return { ...run, labels, joints: labels.slice(1).map(() => 'plain'), end };
}

const SHORTEST_NAME = 5;
/** With a digit or a hyphen. */
const SHORTEST_STRONG = 4;
/** Common suffixes that stand behind a symbol in names of channels, companies and places too. */
const ALSO_WORDS: ReadonlySet<string> = new Set(['tv', 'asia', 'co', 'io']);
/** walk-in, co-working, 7-11, otop2026: with a symbol behind them they are the first of a list of two. */
const PHRASE = /^(?:co|on|off|in|re|\d+)-|-(?:in|on|up|off|out|\d+)$|(?:20|25)\d\d$/i;
/** A hand or an arrow, in any colour. */
const ARROW = /(?:👉|👇|➡|→|▶|>)[\u{1f3fb}-\u{1f3ff}\ufe0f]?\s?$/u;

function isPointedAt(text: string, { start }: HostRun): boolean {
  const before = wordsBefore(text, start);
  return ARROW.test(before) || pointsAtAddress(before);
}

function isPlausible(text: string, run: HostRun): boolean {
  const facts = factsOf(run);
  if (facts === null || !/\D/.test(facts.name) || facts.suffix !== facts.suffix.toLowerCase()) return false;
  if (hasTail(text, run.end, false)) return facts.known || facts.structured || looseSuffix(facts.suffix) !== 'no';
  return speaksForItself(run, facts) || (mayBeName(run, facts) && isPointedAt(text, run));
}

/** Whether name and suffix are no two words of a list. */
function speaksForItself(run: HostRun, facts: Facts): boolean {
  const { name, suffix, depth } = facts;
  const common = looseSuffix(suffix) === 'yes';
  if (isSlight(facts)) return depth > 1 && common;
  if (common && (isStrong(name) || !ALSO_WORDS.has(suffix))) return true;
  return isStrong(name) && !PHRASE.test(name) && mayBeName(run, facts);
}

/** Where the words before it say that an address comes. */
function mayBeName(run: HostRun, facts: Facts): boolean {
  return !isSlight(facts) && run.labels[0]?.script !== 'thai' && suffixWeight(facts.suffix) !== 'file';
}

/** Too little to be taken for a host: few letters, or a suffix that is an English word. */
function isSlight({ name, suffix }: Facts): boolean {
  return FUNCTION_WORDS.has(suffix) || name.length < (isStrong(name) ? SHORTEST_STRONG : SHORTEST_NAME);
}
