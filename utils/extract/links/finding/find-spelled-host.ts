import { isAsciiLetterOrDigit } from '../../../text/ascii.ts';
import type { Cursor, FoundAddress } from './cursor.ts';
import { dotLength } from './dot-symbols.ts';
import { FUNCTION_WORDS, factsOf, isStructured } from './host-facts.ts';
import type { HostRun } from './host-run.ts';
import { type Label, labelAt, labelBefore } from './labels.ts';
import { suffixWeight } from './suffixes.ts';
import { hasTail } from './tail.ts';
import { pointsAtAddress, wordsBefore } from './thai-edge.ts';
import { toFound } from './to-found.ts';

/**
 * A host written letter by letter, `s i m - i d . w i k i`, its name or its suffix or both. Headings are written so
 * too (H E L L O . W O R L D), which is why small letters, and more than a word and a word, are asked for.
 */
export function findSpelledHost(cursor: Cursor): FoundAddress | null {
  const run = spelledRun(cursor);
  return run !== null && isPlausible(cursor.text, run) ? toFound(cursor, run, true) : null;
}

/** Whether single letters with blanks between them stand before or after the dot. Cheap, since it is asked at each. */
export function isSpelledAround(text: string, at: number, length: number): boolean {
  const last = blanksBefore(text, at) - 1;
  if (isBlank(text, last - 1) && isLetter(text, last) && isLetter(text, blanksBefore(text, last) - 1)) return true;
  const first = blanksAfter(text, at + length);
  return isBlank(text, first + 1) && isLetter(text, first) && isLetter(text, blanksAfter(text, first + 1));
}

const SPACE = 0x20;
const HYPHEN = 0x2d;
/** Blanks between two letters. */
const MOST_BLANKS = 2;
/** Fewer letters apart are initials; a suffix has two. */
const LEAST_LETTERS = 4;
const LEAST_SUFFIX = 2;
const LONGEST_LABEL = 63;
const MOST_LABELS = 4;

function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return isAsciiLetterOrDigit(code) || code === HYPHEN;
}

function isBlank(text: string, at: number): boolean {
  return text.charCodeAt(at) === SPACE;
}

function blanksBefore(text: string, at: number): number {
  let start = at;
  while (at - start < MOST_BLANKS && isBlank(text, start - 1)) start--;
  return start;
}

function blanksAfter(text: string, at: number): number {
  let end = at;
  while (end - at < MOST_BLANKS && isBlank(text, end)) end++;
  return end;
}

function spelledRun({ text, at, length, floor }: Cursor): HostRun | null {
  const end = blanksBefore(text, at);
  const first = spelledBefore(text, end, floor) ?? labelBefore(text, end, floor);
  if (first === null || first.script === 'thai' || first.end !== end) return null;
  const labels: Label[] = [first];
  for (let joint = length, dot = at; joint > 0 && labels.length < MOST_LABELS; joint = dotLength(text, dot)) {
    const start = blanksAfter(text, dot + joint);
    const label = spelledAfter(text, start) ?? labelAt(text, start);
    if (label === null || label.script === 'thai') break;
    labels.push(label);
    dot = blanksAfter(text, label.end);
  }
  const last = labels.at(-1)?.end ?? at;
  return { labels, joints: labels.slice(1).map(() => 'spaced'), start: first.start, end: last, overlong: false };
}

function spelledBefore(text: string, end: number, floor: number): Label | null {
  let start = end;
  let count = 0;
  for (let at = end; at > floor && count < LONGEST_LABEL; at = blanksBefore(text, start)) {
    if ((at === start && count > 0) || !isLetter(text, at - 1) || isLetter(text, at - 2)) break;
    start = at - 1;
    count++;
  }
  return count < LEAST_LETTERS ? null : labelOf(text, start, end);
}

function spelledAfter(text: string, start: number): Label | null {
  let end = start;
  let count = 0;
  for (let at = start; count < LONGEST_LABEL; at = blanksAfter(text, end)) {
    if ((at === end && count > 0) || !isLetter(text, at) || isLetter(text, at + 1)) break;
    end = at + 1;
    count++;
  }
  return count < LEAST_SUFFIX ? null : labelOf(text, start, end);
}

function labelOf(text: string, start: number, end: number): Label {
  return { text: text.slice(start, end).replaceAll(' ', ''), start, end, script: 'latin' };
}

const OPENING = /[>([{"'“「<:] ?$/;

function isPlausible(text: string, run: HostRun): boolean {
  const facts = factsOf(run);
  if (facts === null || facts.name.length < LEAST_LETTERS || !/[a-z]/i.test(facts.name)) return false;
  if (FUNCTION_WORDS.has(facts.suffix)) return false;
  if (facts.suffix !== facts.suffix.toLowerCase()) return isStructured(facts.name);
  if (facts.structured || hasTail(text, run.end, true)) return true;
  const weight = suffixWeight(facts.suffix);
  const before = wordsBefore(text, run.start);
  return weight === 'common' || (weight !== 'file' && (OPENING.test(before) || pointsAtAddress(before)));
}
