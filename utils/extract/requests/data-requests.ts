import type { Request, Span } from '../../model.ts';
import { type Asking, distance, follows, joined, REACH, request } from './asking.ts';
import { isForbidden } from './forbidden.ts';
import type { RequestWord, RequestWordKind } from './request-words.ts';
import { wordsAround } from './words-around.ts';

/**
 * An order to hand over data: the verb and what is wanted, in either order; a plain wish must stand right before it.
 */
export function dataRequests(asking: Asking): Request[] {
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
  return TYPING.test(text.slice(verb.start, verb.end)) && SECRET.test(text.slice(data.start, data.end));
}

/** กรอก, ใส่ (fill in, put in). */
const TYPING = /^(?:กรอก|ใส|submit|fill)/;
/** OTP, รหัส (code), PIN, password. */
const SECRET = /otp|รหัส|pin|password/;

/** "Come to the office with your id card", "fill it in at the counter": nothing is sent to anybody. */
function isInPerson(asking: Asking, span: Span): boolean {
  return wordsAround(asking.words, span, IN_PERSON_REACH).some(
    (word) => word.kind === 'in-person' && !isForbidden(asking, word),
  );
}

const IN_PERSON_REACH = 12;
