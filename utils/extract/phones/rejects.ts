import { EndWords, stripFillers } from './end-words.ts';
import { numberWords } from './number-words.ts';

/** Numbers that have the form of a phone number and are called something else by the words right before them. */

const FILLERS = new EndWords([' ', '\n', ...numberWords('fillers')]);
const NAMES = new EndWords(
  numberWords('accounts', 'ids', 'parcelsAndOrders', 'references', 'papers', 'supplies', 'quantities'),
);
const PHONE_NAMES = new EndWords(numberWords('phones'));

/**
 * ฝ่าย, งาน, แผนก, กอง, กลุ่ม (desks), ศูนย์, สำนัก (offices), จนท., เจ้าหน้าที่, ช่าง, ทนาย, เจ้าของ (people): whose
 * number it is. "ฝ่ายบัญชี 02…" (accounts department) is no account, "เจ้าของคดี 08…" (who has the case) no case.
 */
const DESK = /(?:ฝ่าย|งาน|แผนก|กอง(?!ทุน)|กลุ่ม|ศูนย์|สำนัก|จนท|เจ้าหน้าที่|ช่าง|ทนาย|เจ้าของ)[^\s:]{0,12}$/;
const DESK_REACH = 24;

// Baht, dollars or percent after a number.
const UNIT_AFTER = /^ ?(?:บาท|บ\.|thb|baht|฿|%|usd)/i;

/** Groups as only phone numbers have them: 02-123-4567, 081 234 5678, 0 2123 4567. */
const PHONE_GROUPS = /^\(?0(?:\d{1,2}\)?[- ]\d{3}|[- ]\d{4})[- ]\d{4}$/;

/**
 * Whether the words before (lower case, without digits) or after call a whole number, as it is shown, something else
 * than a phone. Where its groups are a phone's, only "เลขที่" (number of a paper) or a unit does.
 */
export function isCalledSomethingElse(before: string, shown: string, after: string): boolean {
  if (UNIT_AFTER.test(after)) return true;
  const { end, stripped } = stripFillers(before, FILLERS);
  if (PHONE_NAMES.at(before, end) !== null) return false;
  if (stripped.includes('เลขที่')) return true;
  if (PHONE_GROUPS.test(shown)) return false;
  const name = NAMES.at(before, end);
  if (name === null) return false;
  const start = end - name.length;
  return !DESK.test(before.slice(Math.max(0, start - DESK_REACH), start));
}
