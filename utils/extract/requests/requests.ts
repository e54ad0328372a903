import type { Phone, Request, Span } from '../../model.ts';
import { findCues } from '../../text/cue-list.ts';
import type { View } from '../claims/view.ts';
import { type Asking, distance, follows, isNear, joined, REACH, request } from './asking.ts';
import { CALL_THRESHOLD, callWeight } from './call.ts';
import { contacts } from './contacts.ts';
import { REQUEST_WORDS, type RequestWord, type RequestWordKind, SCAN_WORDS } from './request-words.ts';
import { wordsAround } from './words-around.ts';

/**
 * What the message asks one to do without a link. A notice that merely prints its office's number asks nothing: an
 * order to call, a press for money or time, or a private number makes the difference (see `call.ts`).
 */
export function extractRequests(view: View, phones: readonly Phone[]): Request[] {
  const text = view.lower;
  const words = findCues(REQUEST_WORDS, view.mapped, text);
  const asking: Asking = { view, text, words, phones };
  return [...calls(asking), ...contacts(asking), ...transfers(asking), ...dataRequests(asking), ...scans(asking)];
}

function calls(asking: Asking): Request[] {
  const { phones, view, text, words } = asking;
  const asked = phones.flatMap((phone, index) => {
    if (phone.place.part !== 'body' || callWeight(asking, phone) < CALL_THRESHOLD) return [];
    return [{ kind: 'call', phone: index, place: phone.place } as const];
  });
  if (asked.length > 0 || phones.some((phone) => phone.place.part === 'body')) return asked;
  const order = words.find((word) => word.kind === 'call-now' || word.kind === 'call-please');
  if (order === undefined) return [];
  // "Call this number back": the one that the message came from.
  const sender = phones.findIndex((phone) => phone.place.part === 'from_name');
  if (sender >= 0) return [{ ...request('call', view, order), phone: sender }];
  const key = words.find((word) => word.kind === 'call-now' && KEY.test(text.slice(word.start, word.end)));
  return key === undefined ? [] : [request('call', view, key)];
}

/** กด 1 ("press 1"): the text of a call, which needs no number. */
const KEY = /^กด \d$/;

/** An order to pay into an account that is not the reader's own. */
function transfers(asking: Asking): Request[] {
  return asking.words
    .filter((word) => ORDERED[word.kind]?.(asking, word) === true && !isForbidden(asking, word))
    .map((word) => request('transfer', asking.view, word));
}

/** When a word of such a kind is one. */
const ORDERED: Partial<Record<RequestWordKind, (asking: Asking, word: RequestWord) => boolean>> = {
  transfer: isTransfer,
  pay: (asking, word) => !isBehind(asking, word, 'yours') && isIntoAccount(asking, word),
  account: isInto,
};

function isTransfer(asking: Asking, word: RequestWord): boolean {
  const { text, words } = asking;
  if (isBehind(asking, word, 'yours')) return false;
  return (
    isBehind(asking, word, 'their-account') ||
    (isBehind(asking, word, 'account') && isNear(words, word, SENDING)) ||
    hasAccountNumber(text.slice(word.end, word.end + PAYMENT_REACH))
  );
}

function isBehind({ words }: Asking, word: RequestWord, kind: RequestWordKind): boolean {
  return wordsAround(words, word, REACH).some((other) => other.kind === kind && follows(other, word));
}

const SENDING: readonly RequestWordKind[] = ['send'];

/** "Into account 000-…", whatever the verb was: to lay down, to bring, to settle. */
function isInto({ text }: Asking, { start, end }: RequestWord): boolean {
  return INTO.test(text.slice(Math.max(0, start - 4), start)) && hasAccountNumber(text.slice(end, end + REACH));
}

/** "Pay the fine into account 000-…": bills are paid in many ways, so the account must stand there with its number. */
function isIntoAccount({ text, words }: Asking, pay: RequestWord): boolean {
  return wordsAround(words, pay, REACH).some(
    (other) =>
      other.kind === 'account' && follows(other, pay) && hasAccountNumber(text.slice(other.end, other.end + REACH)),
  );
}

/** เข้า (into) in comparing form. */
const INTO = /เขา ?$/;

/** Between the order to pay and the account stand the sum and the bank. */
const PAYMENT_REACH = 96;

/**
 * Accounts have ten to fifteen digits, PromptPay ten or thirteen, written with dashes or spaces; some may be masked.
 */
function hasAccountNumber(text: string): boolean {
  for (const [run] of text.matchAll(/\d[\dx* -]{8,22}[\dx*]/g)) {
    const digits = run.replace(/[ -]/g, '').length;
    if (digits >= 10 && digits <= 15) return true;
  }
  return false;
}

/**
 * An order to hand over data: the verb and what is wanted, in either order; a plain wish must stand right before it.
 */
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

/**
 * "Answer this mail with", and below it the papers, each on a line with its number or dash, or as a form to be filled
 * in.
 */
function isListed({ text }: Asking, verb: RequestWord, data: RequestWord): boolean {
  if (verb.kind !== 'send' || data.start < verb.end) return false;
  const [line = '', ...items] = text.slice(verb.end, data.start).split('\n');
  if (FOLLOWING.test(line)) return true;
  return items.length > 0 && items.every((item) => item.trim() === '' || ITEM.test(item));
}

/** Letters of a short list. */
const LIST_REACH = 120;
/** ต่อไปนี้, ดังนี้ (the following) in comparing form. */
const FOLLOWING = /ตอไปนี|ดังนี|following/;
const ITEM = /^\s*(?:\(?\d{1,2}[.)]|[-•*·]|[^:\n]{1,24}:\s*$)/;

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
