import type { Request } from '../../model.ts';
import { type Asking, isNear, REACH, request } from './asking.ts';
import { pressure } from './pressure.ts';
import type { RequestWord, RequestWordKind } from './request-words.ts';

/**
 * "Add the LINE id …": the name of a messenger or a verb of adding, and an id after it. An official account (`@…`)
 * that is merely printed, as at the foot of a notice, asks nothing.
 */
export function contacts(asking: Asking): Request[] {
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
    const asked =
      word.kind === 'add' || !id[0].includes('@') || isNear(words, word, ASKING) || isPressedTo(asking, word);
    return named && asked ? [request('add-contact', view, { start: word.start, end: word.end + id[0].length })] : [];
  });
}

/** An official account in a text that presses its reader, and does not just invite questions. */
function isPressedTo(asking: Asking, word: RequestWord): boolean {
  return pressure(asking, word) > 0 && !isNear(asking.words, word, INVITING);
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
const INVITING: readonly RequestWordKind[] = ['ask'];
const ASKING: readonly RequestWordKind[] = ['add', 'send', 'call-now', 'call-please'];
/** An id after the name of a messenger: Latin letters and digits with marks between, `@` for official accounts. */
const CONTACT_ID =
  /^[^\n@a-z0-9+]{0,16}(?:id|line)?[\s:：=.-]{0,4}(?!official|oa\b)@?[a-z0-9][a-z0-9_-]*(?: ?\. ?[a-z0-9_-]+)*/;
/** The word "id" (ไอดี) further on: "add the officer on LINE, by name of …, id …". */
const NAMED_ID = /^[^\n@]{0,32}(?:ไอดี|\bid)[\s:：=-]{0,4}@?[a-z0-9][a-z0-9_.-]*/;
/** ไลน์ (LINE) in comparing form, where the silenced letter is gone; official accounts begin with `@`. */
const MESSENGER = /ไล|line|@|เพิมเพือน|ไอดี|\bid\b/;
