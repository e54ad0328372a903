import { type Groups, gapBefore, groupAt, MOST_GROUPS_OF_NUMBER } from './digit-groups.ts';
import { type Form, readAfterAbroadPrefix, readAfterPlus, readDialled } from './forms.ts';
import { EMERGENCY_CODES, isShortForm } from './numbering-plan.ts';
import { readGroups } from './read-groups.ts';

/** A number with a separator after each digit and some to spare. */
const LONGEST = 24;

/** What digits that begin with a zero are: a number as dialled in the country, or one dialled abroad. */
export function readFromZero(text: string, groups: Groups): Form | null {
  const found = readDialled(groups) ?? readAfterAbroadPrefix(groups);
  const first = groupAt(groups, 0);
  if (found !== null || first === undefined || text[first.end] !== '|' || gapBefore(groups, 2) === '|') return found;
  return readPiped(text.slice(first.start, first.start + LONGEST), first.start);
}

/** `o8|-234-5678`: the bar was drawn for a one, not between groups. */
function readPiped(piece: string, start: number): Form | null {
  const found = readDialled(readGroups(piece, 0, { pipes: true, most: MOST_GROUPS_OF_NUMBER }));
  const isCut = found !== null && found.end === LONGEST;
  return found === null || isCut ? null : { ...found, end: start + found.end };
}

/** Whether a number with its full length begins at `at`. */
export function startsWholeNumber(text: string, at: number): boolean {
  const char = text[at];
  if (char !== '0' && char !== '+') return false;
  const groups = readGroups(text, char === '+' ? at + 1 : at, { most: MOST_GROUPS_OF_NUMBER });
  return (char === '+' ? readAfterPlus(groups) : readFromZero(text, groups)) !== null;
}

/** The same, or a short code that is known. */
export function startsAnyNumber(text: string, at: number, isHotline: (code: string) => boolean): boolean {
  if (text[at] !== '1') return startsWholeNumber(text, at);
  const code = readGroups(text, at, { most: 1 }).list[0]?.digits ?? '';
  return isShortForm(code) && (EMERGENCY_CODES.has(code) || isHotline(code));
}
