import type { Request } from '../../model.ts';
import { type Asking, follows, isNear, REACH, request } from './asking.ts';
import { isForbidden } from './forbidden.ts';
import type { RequestWord, RequestWordKind } from './request-words.ts';
import { wordsAround } from './words-around.ts';

/** An order to pay into an account that is not the reader's own. */
export function transfers(asking: Asking): Request[] {
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
