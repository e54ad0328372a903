import { isAsciiLetterOrDigit } from '../text/ascii.ts';
import type { Mapped } from '../text/mapped.ts';
import { isForeign, isWholeName } from './edges.ts';
import type { Gazetteer } from './gazetteer.ts';
import { type Matcher, type NameRecord, recordsOf } from './matcher.ts';
import type { NameHit } from './name-hit.ts';
import { bare, surest } from './name-readings.ts';
import { firstStep, nextBeginning, type Walker, walkNames } from './name-walk.ts';
import { nearNames } from './near-names.ts';

/** The names of a text, and whether the whole of it was read. */
export interface NameSearch {
  readonly found: readonly NameHit[];
  readonly complete: boolean;
}

/** The names alone; see `searchNames`. */
export function findNames(gazetteer: Gazetteer, message: Mapped): readonly NameHit[] {
  return searchNames(gazetteer, message).found;
}

/**
 * Finds the names of bodies, left to right, longest first, none inside another. `message` is the comparing form of a
 * text (text/skeleton.ts) with the way back to the text as it was given; the spans are of the comparing form. Stops
 * after `MOST_LOOKS` places where a name might begin.
 */
export function searchNames({ matcher }: Gazetteer, message: Mapped): NameSearch {
  const { text } = message;
  const found: NameHit[] = [];
  let looks = 0;
  for (let at = nextBeginning(matcher.trie, text, 0); at >= 0 && looks < MOST_LOOKS; looks++) {
    const hit = nameAt(matcher, message, at);
    if (hit !== null) found.push(hit.start < (found.at(-1)?.end ?? 0) ? { ...hit, start: at } : hit);
    at = nextBeginning(matcher.trie, text, hit?.end ?? at + 1);
  }
  return { found, complete: looks < MOST_LOOKS };
}

/** A message that begins so many names was made to keep the reader busy; who speaks stands at its head. */
const MOST_LOOKS = 20_000;

/** The longest name that begins at `at`, or nearly does where no sure one begins. */
function nameAt(matcher: Matcher, message: Mapped, at: number): NameHit | null {
  const { text } = message;
  if (isAsciiLetterOrDigit(text.charCodeAt(at)) && isAsciiLetterOrDigit(text.charCodeAt(at - 1))) return null;
  const walker = firstStep(matcher.trie, text, at);
  const hit = writtenName(matcher, message, at, walker);
  if (hit !== null && hit.form !== 'ambiguous') return hit;
  const near = nearName(matcher, text, at, walker);
  return near !== null && near.end > (hit?.end ?? 0) ? near : hit;
}

/** The longest name that begins at `at` and stands there as one; leaves the walker where the letters of names end. */
function writtenName(matcher: Matcher, message: Mapped, at: number, walker: Walker): NameHit | null {
  for (const found of walkNames(matcher.trie, message.text, at, walker).reverse()) {
    const hit = surest(matcher, message, found);
    if (hit !== null) return hit;
    // What another country's body begins with is none of ours: กระทรวงศึกษา in กระทรวงศึกษาธิการจีน.
    if (isForeign(matcher, message.text, found.start, found.end)) return null;
  }
  return null;
}

/**
 * A name that is cut short or misspelt, if it stands for one body by itself: without a place, and no word of the
 * language.
 */
function nearName(matcher: Matcher, text: string, at: number, walker: Walker): NameHit | null {
  const near = nearNames(matcher.trie, text, at, walker);
  if (near === null) return null;
  const records = near.names.flatMap((name) => plainRecords(matcher, name));
  const [record] = records;
  if (record === undefined || records.some(({ agency }) => agency !== record.agency)) return null;
  return isWholeName(matcher, text, { ...near, gaps: 0, dots: 0 }, record) ? bare(record, near, 'name') : null;
}

function plainRecords(matcher: Matcher, name: number): readonly NameRecord[] {
  return recordsOf(matcher, name).filter(
    ({ sort, rules }) => sort === 'name' && rules.place === null && !rules.local && !rules.bareAmbiguous,
  );
}
