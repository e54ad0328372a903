import type { AgencyId, Span } from '../model.ts';
import { isAsciiLetterOrDigit } from '../text/ascii.ts';
import { canonicalise } from '../text/canonical.ts';
import { type Mapped, sourceSpan, sourceText } from '../text/mapped.ts';
import { isThaiLetter, PAIYANNOI } from '../text/thai.ts';
import { abbreviationEnd, belongsToAnother, isWholeName, wholeCodeEnd } from './edges.ts';
import type { Gazetteer } from './gazetteer.ts';
import { type Matcher, type NameRecord, recordsOf } from './matcher.ts';
import { isMonthOfDate } from './month.ts';
import { type Found, firstStep, nextBeginning, type Walker, walkNames } from './name-walk.ts';
import { nearNames } from './near-names.ts';
import { readPlace } from './place-name.ts';

/** How a name says who speaks; `topic` and `ambiguous` need support from elsewhere in the message. */
export type NameForm = 'name' | 'abbreviation' | 'code' | 'topic' | 'ambiguous' | 'local';

/** A name of a body in a text. The span holds the place too, and the dot behind an abbreviation. */
export interface NameHit extends Span {
  readonly agency: AgencyId;
  readonly form: NameForm;
  /** Further bodies that the same letters may name (NIA, ทช.); only where `form` is `ambiguous`. */
  readonly others: readonly AgencyId[];
  /** The place of a local form, as it is written in the message. */
  readonly locality?: string;
}

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

/** The surest reading of the letters found; other bodies that they may mean are named beside it. */
function surest(matcher: Matcher, message: Mapped, found: Found): NameHit | null {
  let best: NameHit | null = null;
  const others: AgencyId[] = [];
  for (const record of recordsOf(matcher, found.name)) {
    const hit = readingOf(matcher, message, found, record);
    if (hit === null) continue;
    if (hit.form !== 'ambiguous') return hit;
    if (best === null) best = hit;
    else others.push(hit.agency);
  }
  return best === null ? null : { ...best, others };
}

function readingOf(matcher: Matcher, message: Mapped, found: Found, record: NameRecord): NameHit | null {
  switch (record.sort) {
    case 'open':
      return openReading(matcher, message, found, record);
    case 'name':
    case 'topic':
      return wordsReading(matcher, message, found, record, record.sort);
    case 'ambiguous-name':
      return wordsReading(matcher, message, found, record, 'ambiguous');
    case 'code':
      return codeReading(message, found, record, 'code');
    case 'ambiguous-code':
      return codeReading(message, found, record, 'ambiguous');
    case 'abbreviation':
      return abbreviationReading(matcher, message, found, record, 'abbreviation');
    case 'ambiguous-abbreviation':
      return abbreviationReading(matcher, message, found, record, 'ambiguous');
  }
}

function wordsReading(m: Matcher, message: Mapped, found: Found, record: NameRecord, form: NameForm): NameHit | null {
  if (!isWholeName(m, message.text, found, record)) return null;
  const place = form === 'ambiguous' ? null : placeAfter(m, message, record, found.end);
  if (place !== null) return local(message, record, found.start, place);
  // With ฯ the word is a name cut short: การรถไฟฯ is the body, การรถไฟ may be railways.
  const sure = form === 'ambiguous' && message.text.charCodeAt(found.end) === PAIYANNOI ? 'name' : form;
  return afterItsPlace(message, record, found) ?? bare(record, found, sure);
}

function codeReading(message: Mapped, found: Found, record: NameRecord, form: NameForm): NameHit | null {
  const end = wholeCodeEnd(message.text, found, record);
  if (end < 0) return null;
  const run = { start: found.start, end };
  return afterItsPlace(message, record, run) ?? bare(record, run, form);
}

function abbreviationReading(
  m: Matcher,
  message: Mapped,
  found: Found,
  record: NameRecord,
  form: NameForm,
): NameHit | null {
  const whole = abbreviationEnd(m, message, found, record);
  if (whole === null || isMonthOfDate(message.text, found.start, whole.end)) return null;
  if (belongsToAnother(message.text, { start: found.start, end: whole.end }, record)) return null;
  // A doubtful abbreviation with its dot and a place is sure: ทน.ขอนแก่น, สน.บางรัก.
  const place = whole.sure ? placeAfter(m, message, record, whole.end) : null;
  if (place !== null) return local(message, record, found.start, place);
  return bare(record, { start: found.start, end: whole.end }, whole.sure ? form : 'ambiguous');
}

function placeAfter(matcher: Matcher, { text }: Mapped, { rules }: NameRecord, at: number): Span | null {
  return rules.place === null ? null : readPlace(matcher, text, at, rules.place);
}

/** A name without a place. */
function bare({ agency, rules }: NameRecord, { start, end }: Span, form: NameForm): NameHit {
  const sure = rules.topic && form !== 'ambiguous' ? 'topic' : form;
  if (sure === 'ambiguous' || sure === 'topic') return { start, end, agency, form: sure, others: [] };
  const local = rules.local ? 'local' : sure;
  return { start, end, agency, form: rules.bareAmbiguous ? 'ambiguous' : local, others: [] };
}

function local(message: Mapped, { agency }: NameRecord, start: number, place: Span): NameHit {
  const written = sourceSpan(message, place.start, place.end);
  const locality = canonicalise(sourceText(message).slice(written.start, written.end)).text;
  return { start, end: place.end, agency, form: 'local', others: [], locality };
}

/** English puts the place before the form: Khao Din Subdistrict Administrative Organization, Hua Hin Municipality. */
function afterItsPlace(message: Mapped, record: NameRecord, { start, end }: Span): NameHit | null {
  const { text } = message;
  if (!record.rules.local || !isAsciiLetterOrDigit(text.charCodeAt(start))) return null;
  const [, name = ''] = PLACE_BEFORE.exec(text.slice(Math.max(0, start - LONGEST_PLACE), start)) ?? [];
  if (name === '') return null;
  const hit = local(message, record, start - name.length, { start: start - name.length, end: start - 1 });
  return { ...hit, end };
}

/** Up to three words with a capital, of which none is an article or the like. */
const PLACE_BEFORE = /(?:^|[^\w-])((?:(?!(?:The|In|At|From|By|Dear|To|Of) )[A-Z][a-z]{1,12} ){1,3})$/;
const LONGEST_PLACE = 48;

/** Longest run of words in the gap of an open name. */
const LONGEST_GAP = 40;
const SHORTEST_GAP = 3;

/** สำนักงาน + any words + จังหวัด + a province: an office that no entry names, of the province. */
function openReading(matcher: Matcher, message: Mapped, found: Found, record: NameRecord): NameHit | null {
  const { text } = message;
  const { openEnd } = matcher.words();
  const gap = text.slice(found.end, found.end + LONGEST_GAP + openEnd.length).indexOf(openEnd);
  if (gap < SHORTEST_GAP) return null;
  for (let at = found.end; at < found.end + gap; at++) {
    if (!isThaiLetter(text.charCodeAt(at))) return null;
    // The office of a body that has a name is that body's.
    if (walkNames(matcher.trie, text, at).some(({ name }) => isNamed(matcher, name))) return null;
  }
  const place = readPlace(matcher, text, found.end + gap + openEnd.length, 'province');
  return place === null ? null : local(message, record, found.start, place);
}

function isNamed(matcher: Matcher, name: number): boolean {
  return recordsOf(matcher, name).some(
    ({ sort, written }) => sort === 'open' || (sort === 'name' && written.length > 5),
  );
}
