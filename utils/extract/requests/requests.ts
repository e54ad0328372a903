import type { Phone, Place, Request, RequestKind, Span } from '../../model.ts';
import { sourceSpan } from '../../text/mapped.ts';
import type { View } from '../claims/view.ts';
import { callWeight, CALL_THRESHOLD } from './call.ts';
import { findRequestWords, type RequestWord, type RequestWordKind } from './request-words.ts';

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
  const text = view.text.toLowerCase();
  const asking: Asking = { view, text, words: findRequestWords(text), phones };
  return [...calls(asking), ...contacts(asking), ...transfers(asking), ...dataRequests(asking), ...scans(asking)];
}

function calls(asking: Asking): Request[] {
  return asking.phones.flatMap((phone, index) => {
    if (phone.place.part !== 'body' || callWeight(asking, phone) < CALL_THRESHOLD) return [];
    return [{ kind: 'call', phone: index, place: phone.place } as const];
  });
}

/** "Add the LINE id …": a verb of adding with the name of a messenger, or with an id after it. */
function contacts({ view, text, words }: Asking): Request[] {
  return words.flatMap((word) => {
    if (word.kind !== 'add' && word.kind !== 'contact-name') return [];
    const tail = text.slice(word.end, word.end + REACH);
    const id = CONTACT_ID.exec(tail);
    const asksToAdd = word.kind === 'add' || near(words, word, 'add') || near(words, word, 'send') || near(words, word, 'call');
    const named = word.kind === 'contact-name' || LINE_WORD.test(text.slice(word.start, word.end)) || near(words, word, 'contact-name');
    if (!asksToAdd || !named || id === null) return [];
    return [request('add-contact', view, { start: word.start, end: word.end + id[0].length })];
  });
}

/** An id after the name of a messenger: Latin letters and digits, `@` for official accounts. */
const CONTACT_ID = /^[^\n@a-z0-9]{0,14}(?:id|ไอดี)?[\s:：=.-]{0,4}@?[a-z0-9][a-z0-9._-]{2,30}/;
/** ไลน์ (LINE) in comparing form, where the silenced letter is gone. */
const LINE_WORD = /ไล|line/;

/** An order to pay into an account that is not the reader's own. */
function transfers({ view, text, words }: Asking): Request[] {
  return words.flatMap((word) => {
    if (word.kind !== 'transfer') return [];
    const window = text.slice(word.start, word.end + REACH);
    const toAccount = ACCOUNT_NUMBER.test(window) || (near(words, word, 'account') && !near(words, word, 'yours'));
    if (!toAccount || near(words, word, 'yours')) return [];
    return [request('transfer', view, word)];
  });
}

const ACCOUNT_NUMBER = /(?:^|\D)(?:\d{3}-?\d-?\d{5}-?\d|0\d{2}-?\d{3}-?\d{4}|\d{10,15})(?!\d)/;

function dataRequests({ view, words }: Asking): Request[] {
  return words.flatMap((word) => {
    if (word.kind !== 'send') return [];
    const data = words.find((other) => other.kind === 'data' && other.start >= word.start && other.start - word.end <= REACH / 2);
    return data === undefined ? [] : [request('send-data', view, { start: word.start, end: data.end })];
  });
}

function scans({ view, words }: Asking): Request[] {
  return words.flatMap((word) => {
    if (word.kind !== 'scan') return [];
    const code = words.find((other) => other.kind === 'code' && other.start >= word.end && other.start - word.end <= REACH / 2);
    return code === undefined ? [] : [request('scan', view, { start: word.start, end: code.end })];
  });
}

function near(words: readonly RequestWord[], word: RequestWord, kind: RequestWordKind): boolean {
  return words.some((other) => other !== word && other.kind === kind && distance(other, word) <= REACH);
}

function distance(a: Span, b: Span): number {
  return a.start >= b.end ? a.start - b.end : b.start - a.end;
}

function request(kind: RequestKind, view: View, { start, end }: Span): Request {
  const place: Place = { part: view.part, ...sourceSpan(view.mapped, start, end) };
  return { kind, place };
}
