import { type Group, type Groups, mustReread } from './digit-groups.ts';
import { readExtensions } from './extensions.ts';
import { faxMarkAfter, lineKind } from './fax.ts';
import { mayBegin, runEnd } from './first-digit.ts';
import { between, readSuffixes } from './ranges.ts';
import { groupStart, nextDigit, readGroups } from './read-groups.ts';
import { readNumberAt } from './read-number.ts';
import type { FindContext, FoundNumbers, NumberCandidate, Scan } from './scan.ts';
import { canEnd, lineBefore } from './surroundings.ts';
import { startsAnyNumber, startsWholeNumber } from './whole-number.ts';

/**
 * One pass over the text from digit to digit. Where a group of digits can begin a number, the groups after it are
 * read as one; where they make none, the next group is tried. Words are looked at only around such places.
 */

/** Nobody reads a message with more numbers than this; the rest of such a text is left out. */
export const MOST_NUMBERS = 2000;
/**
 * Nor one with more digits that look like the beginning of a number and are none; a year of bank statements has fewer.
 */
const MOST_TRIES = 30_000;

/** All numbers written in digits, in order; after `MOST_NUMBERS` places or `MOST_TRIES` no more. */
export function findNumbers(text: string, context: FindContext): FoundNumbers[] {
  const scan: Scan = { ...context, text, found: [], floor: 0, known: -1, tries: 0 };
  let taken = 0;
  for (let at = nextDigit(text, 0); at >= 0 && scan.found.length < MOST_NUMBERS && scan.tries < MOST_TRIES; ) {
    while ((context.taken[taken]?.end ?? Infinity) <= at) taken++;
    const link = context.taken[taken];
    if (link !== undefined && link.start <= at) {
      scan.floor = link.end;
      at = nextDigit(text, link.end);
    } else if (mayBegin(text, at)) at = nextDigit(text, readChain(scan, at, link?.start ?? text.length));
    else {
      scan.floor = runEnd(text, at);
      at = nextDigit(text, scan.floor);
    }
  }
  return scan.found;
}

/** Reads the groups of digits that follow each other closely; where to go on. Nothing may reach beyond `limit`. */
function readChain(scan: Scan, at: number, limit: number): number {
  const groups = readGroups(scan.text, groupStart(scan.text, at, scan.floor));
  const { list } = groups;
  for (let index = 0; ; ) {
    const group = list[index];
    if (group === undefined) return Math.max(scan.floor, at + 1);
    if (index > 0 && (group.start >= limit || mustReread(groups, index))) return group.start;
    scan.tries++;
    const candidate = readNumberAt(scan, groups, index);
    const found = candidate === null || candidate.end > limit ? null : complete(scan, candidate, groups, index);
    scan.floor = found?.after ?? group.end;
    if (found !== null) remember(scan, found.found, found.after);
    index = nextIndex(list, index + 1, scan.floor);
  }
}

function nextIndex(list: readonly Group[], from: number, floor: number): number {
  let index = from;
  while ((list[index]?.start ?? Infinity) < floor) index++;
  return index;
}

/** The candidate with its suffixes, extensions and label, or null where it turns out to be part of something longer. */
function complete(
  scan: Scan,
  candidate: NumberCandidate,
  groups: Groups,
  index: number,
): { found: FoundNumbers; after: number } | null {
  const { text } = scan;
  const { number, kind, start } = candidate;
  const isThaiLine = kind === 'fixed' || kind === 'mobile' || kind === 'voip';
  const tail = isThaiLine ? readSuffixes(text, candidate.end, number) : { numbers: [], end: candidate.end };
  if (kind !== 'ussd') {
    const extensionMark = /^[x#]/i.test(text.slice(tail.end, tail.end + 1));
    const closed = extensionMark || canEnd(text, tail.end, (at) => startsAnyNumber(text, at, scan.isHotline));
    if (!closed || goesOnDigitByDigit(groups, index, candidate.end)) return null;
  }
  const wholeAt = (at: number) => startsWholeNumber(text, at);
  const extensions = kind === 'ussd' ? { list: [], end: tail.end } : readExtensions(text, tail.end, wholeAt);
  const faxEnd = faxMarkAfter(text, extensions.end);
  const after = Math.max(faxEnd, extensions.end);
  const fax = faxEnd >= 0 || isFax(scan, start);
  const numbers = [number, ...tail.numbers];
  return { found: { numbers, kind, start, end: tail.end, fax, extensions: extensions.list }, after };
}

/** `0 8 1 2 3 4 5 6 7 8 9 0 1`: digits one by one that do not stop where a number would. */
function goesOnDigitByDigit({ list, gaps }: Groups, index: number, end: number): boolean {
  let last = index;
  while ((list[last + 1]?.end ?? Infinity) <= end) last++;
  if (last === index || list[last + 1]?.digits.length !== 1 || gaps[last] !== gaps[index]) return false;
  return list.slice(index, last + 1).every((group) => group.digits.length === 1);
}

const LIST_JOIN = /^[ )]{0,2}(?:[,/;&-]|ถึง|และ|หรือ|or|and)? {0,2}$/i;
const RANGE_JOIN = /^ {0,2}(?:-|~|ถึง|to) {0,2}$/i;

/** Whether a marker says so, or the number continues a list of fax numbers. */
function isFax(scan: Scan, start: number): boolean {
  const said = lineKind(lineBefore(scan.text, start, scan.floor));
  if (said !== null) return said === 'fax';
  const previous = scan.found.at(-1);
  return previous?.fax === true && start - previous.end < 12 && LIST_JOIN.test(scan.text.slice(previous.end, start));
}

/** The text since the last number that was recognised, where that is near; else something that joins nothing. */
function gapBefore(scan: Scan, start: number): string {
  return scan.known < 0 || start - scan.known > 12 ? '\n' : scan.text.slice(scan.known, start);
}

/** Keeps the number; of a range between two whole numbers, the ones between them too. */
function remember(scan: Scan, found: FoundNumbers, after: number): void {
  const previous = scan.found.at(-1);
  const [first] = found.numbers;
  const last = previous?.numbers.at(-1);
  const joined =
    previous !== undefined && last !== undefined && first !== undefined && previous.extensions.length === 0;
  if (joined && found.kind === previous.kind && RANGE_JOIN.test(gapBefore(scan, found.start)) && first > last) {
    scan.found[scan.found.length - 1] = { ...previous, numbers: [...previous.numbers, ...between(last, first)] };
  }
  scan.found.push(found);
  scan.known = after;
}
