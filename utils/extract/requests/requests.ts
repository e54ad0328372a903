import type { Phone, Place, Request, RequestKind, Span } from '../../model.ts';
import { findCues } from '../../text/cue-list.ts';
import { sourceSpan } from '../../text/mapped.ts';
import type { View } from '../claims/view.ts';
import { CALL_THRESHOLD, callWeight } from './call.ts';
import { REQUEST_WORDS, type RequestWord, type RequestWordKind, SCAN_WORDS } from './request-words.ts';
import { wordsAround } from './words-around.ts';

/** The body as the request rules read it. */
export interface Asking {
  readonly view: View;
  readonly text: string;
  readonly words: readonly RequestWord[];
  readonly phones: readonly Phone[];
}

/** How far apart the words of one request may stand. */
const REACH = 48;

/**
 * What the message asks one to do without a link. A notice that merely prints its office's number asks nothing: an
 * order to call, a press for money or time, or a private number makes the difference (see `call.ts`).
 */
export function extractRequests(view: View, phones: readonly Phone[]): Request[] {
  const text = view.lower;
  const words = findCues(REQUEST_WORDS, view.mapped, text);
  if (words.length === 0 && phones.length === 0) return [];
  const asking: Asking = { view, text, words, phones };
  return [...calls(asking), ...contacts(asking), ...transfers(asking), ...dataRequests(asking), ...scans(asking)];
}

function calls(asking: Asking): Request[] {
  const { phones, view, words } = asking;
  const asked = phones.flatMap((phone, index) => {
    if (phone.place.part !== 'body' || callWeight(asking, phone) < CALL_THRESHOLD) return [];
    return [{ kind: 'call', phone: index, place: phone.place } as const];
  });
  if (asked.length > 0 || phones.some((phone) => phone.place.part === 'body')) return asked;
  // "Call this number back": the one that the message came from.
  const sender = phones.findIndex((phone) => phone.place.part === 'from_name');
  const order = words.find((word) => word.kind === 'call-now' || word.kind === 'call-please');
  return sender < 0 || order === undefined ? [] : [{ ...request('call', view, order), phone: sender }];
}

/**
 * "Add the LINE id …": the name of a messenger or a verb of adding, and an id after it. An official account (`@…`)
 * that is merely printed, as at the foot of a notice, asks nothing.
 */
function contacts({ view, text, words }: Asking): Request[] {
  return words.flatMap((word) => {
    if (word.kind !== 'add' && word.kind !== 'contact-name') return [];
    const behind = text.slice(word.end, word.end + REACH);
    const id = (word.kind === 'add' ? NAMED_ID.exec(behind) : null) ?? CONTACT_ID.exec(behind);
    if (id === null || isProse(word, id[0], text)) return [];
    const named =
      word.kind === 'contact-name' ||
      MESSENGER.test(text.slice(word.start, word.end) + id[0]) ||
      isNear(words, word, CONTACT);
    const asked = word.kind === 'add' || !id[0].includes('@') || isNear(words, word, ASKING);
    return named && asked ? [request('add-contact', view, { start: word.start, end: word.end + id[0].length })] : [];
  });
}

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
const ASKING: readonly RequestWordKind[] = ['add', 'send', 'call-now', 'call-please'];
/** An id after the name of a messenger: Latin letters and digits with marks between, `@` for official accounts. */
const CONTACT_ID =
  /^[^\n@a-z0-9+]{0,16}(?:id|line)?[\s:：=.-]{0,4}(?!official|oa\b)@?[a-z0-9][a-z0-9_-]*(?: ?\. ?[a-z0-9_-]+)*/;
/** The word "id" (ไอดี) further on: "add the officer on LINE, by name of …, id …". */
const NAMED_ID = /^[^\n@]{0,32}(?:ไอดี|\bid)[\s:：=-]{0,4}@?[a-z0-9][a-z0-9_.-]*/;
/** ไลน์ (LINE) in comparing form, where the silenced letter is gone; official accounts begin with `@`. */
const MESSENGER = /ไล|line|@|เพิมเพือน|ไอดี|\bid\b/;

/** An order to pay into an account that is not the reader's own. */
function transfers(asking: Asking): Request[] {
  const { view, text, words } = asking;
  return words.flatMap((word) => {
    if ((word.kind !== 'transfer' && word.kind !== 'pay') || isForbidden(asking, word)) return [];
    const around = wordsAround(words, word, REACH);
    const isBehind = (kind: RequestWordKind) => around.some((other) => other.kind === kind && follows(other, word));
    if (isBehind('yours')) return [];
    if (word.kind === 'pay') return isIntoAccount(asking, word) ? [request('transfer', view, word)] : [];
    const toAccount = isBehind('account') && isNear(words, word, SENDING);
    const numbered = () => hasAccountNumber(text.slice(word.end, word.end + PAYMENT_REACH));
    return isBehind('their-account') || toAccount || numbered() ? [request('transfer', view, word)] : [];
  });
}

const SENDING: readonly RequestWordKind[] = ['send'];

/** "Pay the fine into account 000-…": bills are paid in many ways, so the account must stand there with its number. */
function isIntoAccount({ text, words }: Asking, pay: RequestWord): boolean {
  return wordsAround(words, pay, REACH).some(
    (other) =>
      other.kind === 'account' && follows(other, pay) && hasAccountNumber(text.slice(other.end, other.end + REACH)),
  );
}

/** Between the order to pay and the account stand the sum and the bank. */
const PAYMENT_REACH = 96;

/** Accounts have ten to fifteen digits, PromptPay ten or thirteen, written with dashes or spaces; some may be masked. */
function hasAccountNumber(text: string): boolean {
  for (const [run] of text.matchAll(/\d[\dx* -]{8,22}[\dx*]/g)) {
    const digits = run.replace(/[ -]/g, '').length;
    if (digits >= 10 && digits <= 15) return true;
  }
  return false;
}

/** An order to hand over data: the verb and what is wanted, in either order; a plain wish must stand right before it. */
function dataRequests(asking: Asking): Request[] {
  const { view, words } = asking;
  return words.flatMap((word) => {
    const reach = DATA_REACH[word.kind];
    if (reach === undefined || isForbidden(asking, word)) return [];
    const data = wordsAround(words, word, LIST_REACH).find(
      (other) =>
        other.kind === 'data' &&
        (distance(other, word) <= reach || isInEnglish(asking, word, other) || isListed(asking, word, other)) &&
        isOrdered(word, other),
    );
    if (data === undefined || isInPerson(asking, joined(word, data)) || isTyped(asking, word, data)) return [];
    return [request('send-data', view, joined(word, data))];
  });
}

const DATA_REACH: Partial<Record<RequestWordKind, number>> = { send: REACH / 2, want: 4 };

function isOrdered(verb: RequestWord, data: RequestWord): boolean {
  return verb.kind === 'send' || data.start >= verb.end;
}

/** English takes more letters: "reply to this mail with a copy of your passport". No sentence may end in between. */
function isInEnglish({ text }: Asking, verb: RequestWord, data: RequestWord): boolean {
  return (
    verb.kind === 'send' &&
    /[a-z]/.test(text.charAt(verb.start)) &&
    follows(data, verb) &&
    !/[.!?;]\s|\n\n/.test(text.slice(verb.end, data.start))
  );
}

/** "Answer this mail with", and below it the papers, each on a line with its number or dash. */
function isListed({ text }: Asking, verb: RequestWord, data: RequestWord): boolean {
  if (verb.kind !== 'send' || data.start < verb.end) return false;
  const [, ...items] = text.slice(verb.end, data.start).split('\n');
  return items.length > 0 && items.every((item) => item.trim() === '' || ITEM.test(item));
}

/** Letters of a short list. */
const LIST_REACH = 120;
const ITEM = /^\s*(?:\(?\d{1,2}[.)]|[-•*·])/;

/** A code is typed into the reader's own page; who wants to have it says tell, send or read out. */
function isTyped({ text }: Asking, verb: RequestWord, data: RequestWord): boolean {
  return TYPING.test(text.slice(verb.start, verb.end)) && CODE.test(text.slice(data.start, data.end));
}

/** กรอก, ใส่ (fill in, put in). */
const TYPING = /^(?:กรอก|ใส|submit|fill)/;
const CODE = /otp|รหัส|pin|password/;

/** "Come to the office with your id card", "fill it in at the counter": nothing is sent to anybody. */
function isInPerson(asking: Asking, span: Span): boolean {
  return wordsAround(asking.words, span, IN_PERSON_REACH).some(
    (word) => word.kind === 'in-person' && !isForbidden(asking, word),
  );
}

const IN_PERSON_REACH = 12;

/** "Never tell anybody your code" asks for nothing, and neither does a policy of no links, transfers and the like. */
function isForbidden({ text, words }: Asking, verb: RequestWord): boolean {
  return wordsAround(words, verb, REACH).some((before) => {
    if (before.kind !== 'never' || !follows(verb, before)) return false;
    const gap = text.slice(before.end, verb.start);
    if (/[a-z]/.test(text.charAt(before.start))) return gap.length <= FORBIDDEN_REACH && !/[,.:;!?]/.test(gap);
    return gap.trim() === '' || !/\s/.test(gap) || /หรือ|และ/.test(gap);
  });
}

/** English; Thai writes a clause without spaces: "do not ignore this" ends at the first. */
const FORBIDDEN_REACH = 12;

/** Whether a word for scanning stands in the text: where none does, no request to scan need be looked for. */
export function speaksOfScanning({ lower }: View): boolean {
  return SCAN_WORDS().some((word) => lower.includes(word));
}

function scans(asking: Asking): Request[] {
  const { view, words } = asking;
  return words.flatMap((word) => {
    if (word.kind !== 'scan' || isForbidden(asking, word)) return [];
    const code = wordsAround(words, word, REACH / 2).find(
      (other) => other.kind === 'code' && distance(other, word) <= REACH / 2,
    );
    return code === undefined ? [] : [request('scan', view, joined(word, code))];
  });
}

function joined(a: Span, b: Span): Span {
  return { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) };
}

function follows(later: Span, earlier: Span): boolean {
  return later.start >= earlier.end && later.start - earlier.end <= REACH;
}

/** Whether another word of one of these kinds stands near. */
function isNear(words: readonly RequestWord[], word: RequestWord, kinds: readonly RequestWordKind[]): boolean {
  return wordsAround(words, word, REACH).some(
    (other) => other !== word && kinds.includes(other.kind) && distance(other, word) <= REACH,
  );
}

function distance(a: Span, b: Span): number {
  return a.start >= b.end ? a.start - b.end : b.start - a.end;
}

function request(kind: RequestKind, view: View, { start, end }: Span): Request {
  const place: Place = { part: view.part, ...sourceSpan(view.mapped, start, end) };
  return { kind, place };
}
