import type { Request, Span } from '../../model.ts';
import { type Asking, isNear, REACH, request } from './asking.ts';
import { pressure } from './pressure.ts';
import type { RequestWord, RequestWordKind } from './request-words.ts';
import { wordsAround } from './words-around.ts';

/**
 * "Add the LINE id …": the name of a messenger or a verb of adding, and an id after it. An official account (`@…`)
 * that is merely printed, as at the foot of a notice, asks nothing.
 */
export function contacts(asking: Asking): Request[] {
  const named = namedContacts(asking);
  return named.length > 0 ? named : handles(asking);
}

function namedContacts(asking: Asking): Request[] {
  const { view, text, words } = asking;
  return words.flatMap((word) => {
    if (word.kind !== 'add' && word.kind !== 'contact-name') return [];
    const behind = text.slice(word.end, word.end + REACH);
    const id = (word.kind === 'add' ? NAMED_ID.exec(behind) : null) ?? CONTACT_ID.exec(behind);
    if (id === null || isProse(word, id[0], text)) return [];
    const named =
      word.kind === 'contact-name' ||
      MESSENGER.test(text.slice(word.start, word.end) + id[0]) ||
      isNear(words, word, CONTACT);
    const isOffered = id[0].includes('@') && invites(asking, word);
    const asked =
      word.kind === 'add' || !id[0].includes('@') || isNear(words, word, ASKING) || isPressedTo(asking, word);
    if (!named || !asked || isOffered) return [];
    return [request('add-contact', view, { start: word.start, end: word.end + id[0].length })];
  });
}

/** An official account in a text that presses its reader, and does not just invite questions. */
function isPressedTo(asking: Asking, id: Span): boolean {
  return pressure(asking, id) > 0 && !isNear(asking.words, id, INVITING);
}

/** "For questions on LINE: @…": the invitation stands right before. */
function invites({ words }: Asking, { start, end }: RequestWord): boolean {
  return wordsAround(words, { start, end }, RIGHT_BEFORE).some((word) => word.kind === 'ask' && word.end <= end);
}

const RIGHT_BEFORE = 8;

/**
 * Ids that only their form tells ("talk to the officer at dcy_may"), where somebody is to be added, written to or
 * talked to.
 */
function handles(asking: Asking): Request[] {
  const { view, text, words } = asking;
  return [...view.text.matchAll(HANDLE)].flatMap(({ 0: id, index }) => {
    const span = { start: index, end: index + id.length };
    const isAsked = id.startsWith('@') ? isUrged(asking, span) : isNear(words, span, TALKING) || isNamedSo(text, index);
    return isAsked ? [request('add-contact', view, span)] : [];
  });
}

/** An official account that stands there without its messenger; with it, it was judged already. */
function isUrged(asking: Asking, id: Span): boolean {
  const { words } = asking;
  return !isNear(words, id, NAMING) && (isNear(words, id, ASKING) || isPressedTo(asking, id));
}

function isNamedSo(text: string, at: number): boolean {
  return ADDING.test(text.slice(Math.max(0, at - 8), at));
}

/** Small letters with a mark or digits, as people call themselves: codes of parcels and papers have capitals. */
const HANDLE =
  /(?<![A-Za-z0-9@._/-])(?:@[a-z][a-z0-9_.-]{2,}|[a-z][a-z0-9-]*[_.][a-z0-9_.]{2,}|[a-z]{3,}\d{1,4})(?![A-Za-z0-9@])/g;
const TALKING: readonly RequestWordKind[] = ['add', 'call-now', 'contact-name'];
/** "Id" and เพิ่ม (add) in comparing form. */
const ADDING = /(?:\bid|เพิม)[ :]*$/;

/**
 * "the line on Wednesday", "the office line 02 …", "line 5", "ไลน์ใหม่ 2026" ("the new line of 2026"): a sentence that
 * goes on, not the messenger and an id.
 */
function isProse({ kind, start, end }: RequestWord, id: string, text: string): boolean {
  const isName = kind === 'contact-name';
  const [, digits = ''] = NUMBER.exec(id) ?? [];
  if (digits.length > 0 && digits.length <= (isName ? 5 : 3)) return true;
  if (!isName) return false;
  const isNoun = text.startsWith('line', start) && ENGLISH_NOUN.test(text.slice(Math.max(0, start - 8), start));
  return (
    (isNoun && !/[a-z]/.test(id)) ||
    (/^ [a-z]+$/.test(id) && /^ [a-z]/.test(text.slice(end + id.length, end + id.length + 2)))
  );
}

/** A number at the end of what would be the id. */
const NUMBER = /(?:^|[^a-z0-9._-])(\d{1,5})$/;
/** A word before `line` that makes it one of rails, wires or goods. */
const ENGLISH_NOUN = /[a-z]{2} $(?<!\b(?:add|on|via|our|by|my|through) )/;

const CONTACT: readonly RequestWordKind[] = ['contact-name'];
const NAMING: readonly RequestWordKind[] = ['contact-name', 'add'];
const INVITING: readonly RequestWordKind[] = ['ask'];
const ASKING: readonly RequestWordKind[] = ['add', 'send', 'call-now', 'call-please'];
/** An id after the name of a messenger: Latin letters and digits with marks between, `@` for official accounts. */
const CONTACT_ID =
  /^[^\n@a-z0-9+]{0,16}(?:id|line)?[\s:：=.-]{0,4}(?!official|oa\b)@?[a-z0-9][a-z0-9_-]*(?: ?\. ?[a-z0-9_-]+)*/;
/** The word "id" (ไอดี) further on: "add the officer on LINE, by name of …, id …". */
const NAMED_ID = /^[^\n@]{0,32}(?:ไอดี|\bid)[\s:：=-]{0,4}@?[a-z0-9][a-z0-9_.-]*/;
/** ไลน์ (LINE) in comparing form, where the silenced letter is gone; official accounts begin with `@`. */
const MESSENGER = /ไล|line|@|เพิมเพือน|ไอดี|\bid\b/;
