import type { Span } from '../model.ts';
import { isAsciiLetterOrDigit } from '../text/ascii.ts';
import { canonicalise } from '../text/canonical.ts';
import { type Mapped, sourceSpan, sourceText } from '../text/mapped.ts';
import { isThaiLetter, PAIYANNOI } from '../text/thai.ts';
import { abbreviationEnd, wholeCodeEnd } from './abbreviations.ts';
import { belongsToAnother, isWholeName } from './edges.ts';
import { type Matcher, type NameRecord, recordsOf } from './matcher.ts';
import { isMonthOfDate } from './month.ts';
import type { NameForm, NameHit } from './name-hit.ts';
import { type FoundName, walkNames } from './name-walk.ts';
import { readPlace } from './place-name.ts';

/** The surest reading of the letters found. */
export function surest(matcher: Matcher, message: Mapped, found: FoundName): NameHit | null {
  let best: NameHit | null = null;
  for (const record of recordsOf(matcher, found.name)) {
    const hit = readingOf({ matcher, message, found, record });
    if (hit === null) continue;
    if (hit.form !== 'ambiguous') return hit;
    best ??= hit;
  }
  return best;
}

/** A run of letters in a message, and the name that it may be. */
interface Look {
  readonly matcher: Matcher;
  readonly message: Mapped;
  readonly found: FoundName;
  readonly record: NameRecord;
}

function readingOf(look: Look): NameHit | null {
  switch (look.record.sort) {
    case 'open':
      return openReading(look);
    case 'name':
    case 'topic':
      return wordsReading(look, look.record.sort);
    case 'ambiguous-name':
      return wordsReading(look, 'ambiguous');
    case 'code':
      return codeReading(look, 'code');
    case 'ambiguous-code':
      return codeReading(look, 'ambiguous');
    case 'abbreviation':
      return abbreviationReading(look, 'abbreviation');
    case 'ambiguous-abbreviation':
      return abbreviationReading(look, 'ambiguous');
  }
}

function wordsReading(look: Look, form: NameForm): NameHit | null {
  const { matcher, message, found, record } = look;
  if (!isWholeName(matcher, message.text, found, record)) return null;
  const place = form === 'ambiguous' ? null : placeAfter(look, found.end);
  if (place !== null) return local(look, found.start, place);
  // With ฯ the word is a name cut short: การรถไฟฯ is the body, การรถไฟ may be railways.
  const sure = form === 'ambiguous' && message.text.charCodeAt(found.end) === PAIYANNOI ? 'name' : form;
  return afterItsPlace(look, found) ?? bare(record, found, sure);
}

function codeReading(look: Look, form: NameForm): NameHit | null {
  const { message, found, record } = look;
  const end = wholeCodeEnd(message.text, found, record);
  if (end < 0) return null;
  const run = { start: found.start, end };
  return afterItsPlace(look, run) ?? bare(record, run, form);
}

function abbreviationReading(look: Look, form: NameForm): NameHit | null {
  const { matcher, message, found, record } = look;
  const whole = abbreviationEnd(matcher, message, found, record);
  if (whole === null || isMonthOfDate(message.text, found.start, whole.end)) return null;
  const run = { start: found.start, end: whole.end };
  if (belongsToAnother(message.text, run, record)) return null;
  // A doubtful abbreviation with its dot and a place is sure: ทน.ขอนแก่น, สน.บางรัก.
  const place = whole.sure ? placeAfter(look, whole.end) : null;
  if (place !== null) return local(look, found.start, place);
  return bare(record, run, whole.sure ? form : 'ambiguous');
}

function placeAfter({ matcher, message, record: { rules } }: Look, at: number): Span | null {
  return rules.place === null ? null : readPlace(matcher, message.text, at, rules.place);
}

/** A name without a place. */
export function bare({ agency, rules }: NameRecord, { start, end }: Span, form: NameForm): NameHit {
  const sure = rules.topic && form !== 'ambiguous' ? 'topic' : form;
  if (sure === 'ambiguous' || sure === 'topic') return { start, end, agency, form: sure };
  const local = rules.local ? 'local' : sure;
  return { start, end, agency, form: rules.bareAmbiguous ? 'ambiguous' : local };
}

function local({ message, record: { agency } }: Look, start: number, place: Span): NameHit {
  const written = sourceSpan(message, place.start, place.end);
  const locality = canonicalise(sourceText(message).slice(written.start, written.end)).text;
  return { start, end: place.end, agency, form: 'local', locality };
}

/** English puts the place before the form: Khao Din Subdistrict Administrative Organization, Hua Hin Municipality. */
function afterItsPlace(look: Look, { start, end }: Span): NameHit | null {
  const { text } = look.message;
  if (!look.record.rules.local || !isAsciiLetterOrDigit(text.charCodeAt(start))) return null;
  const [, name = ''] = PLACE_BEFORE.exec(text.slice(Math.max(0, start - LONGEST_PLACE), start)) ?? [];
  if (name === '') return null;
  const hit = local(look, start - name.length, { start: start - name.length, end: start - 1 });
  return { ...hit, end };
}

/** Up to three words with a capital, of which none is an article or the like. */
const PLACE_BEFORE = /(?:^|[^\w-])((?:(?!(?:The|In|At|From|By|Dear|To|Of) )[A-Z][a-z]{1,12} ){1,3})$/;
const LONGEST_PLACE = 48;

/** Longest run of words in the gap of an open name. */
const LONGEST_GAP = 40;
const SHORTEST_GAP = 3;

/** สำนักงาน + any words + จังหวัด + a province: an office that no entry names, of the province. */
function openReading(look: Look): NameHit | null {
  const { matcher, found } = look;
  const { text } = look.message;
  const { openEnd } = matcher.words();
  const gap = text.slice(found.end, found.end + LONGEST_GAP + openEnd.length).indexOf(openEnd);
  if (gap < SHORTEST_GAP) return null;
  for (let at = found.end; at < found.end + gap; at++) {
    if (!isThaiLetter(text.charCodeAt(at))) return null;
    // The office of a body that has a name is that body's.
    if (walkNames(matcher.trie, text, at).some(({ name }) => isNamed(matcher, name))) return null;
  }
  const place = readPlace(matcher, text, found.end + gap + openEnd.length, 'province');
  return place === null ? null : local(look, found.start, place);
}

function isNamed(matcher: Matcher, name: number): boolean {
  return recordsOf(matcher, name).some(
    ({ sort, written }) => sort === 'open' || (sort === 'name' && written.length > 5),
  );
}
