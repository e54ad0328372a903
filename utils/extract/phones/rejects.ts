import { EndWords, stripFillers } from './end-words.ts';
import { numberWords } from './number-words.ts';

/** Numbers that have the form of a phone number and are called something else by the words right before them. */

const FILLERS = new EndWords([' ', '\n', ...numberWords('fillers')]);
const NAMES = new EndWords(
  numberWords('accounts', 'ids', 'parcelsAndOrders', 'references', 'papers', 'supplies', 'quantities'),
);
const PHONE_NAMES = new EndWords(numberWords('phones'));

// Baht, dollars or percent after a number.
const UNIT_AFTER = /^ ?(?:บาท|บ\.|thb|baht|฿|%|usd)/i;

/** Whether the words before (lower case, without digits) or after call a whole number something else than a phone. */
export function isCalledSomethingElse(before: string, after: string): boolean {
  if (UNIT_AFTER.test(after)) return true;
  const { end, stripped } = stripFillers(before, FILLERS);
  if (PHONE_NAMES.at(before, end) !== null) return false;
  return stripped.includes('เลขที่') || NAMES.at(before, end) !== null;
}
