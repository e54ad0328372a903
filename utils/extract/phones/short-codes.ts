import { isThai } from '../../text/thai.ts';
import { EndWords, stripFillers } from './end-words.ts';
import { anyWord, numberWords } from './number-words.ts';

/**
 * Four digits that begin with 1, and 191, 192, 199: hotlines where words say so, and otherwise amounts, years, pages,
 * letter numbers. A code that is known to be a hotline needs a cue near it; one that is not known needs it right
 * before it.
 */

const CALL = anyWord('gu', 'hot ?line|call|tel\\b|tel\\.|phone|dial|contact|[☎☏✆📞📱📲]', 'codeLines', 'codeVerbs');
const ANSWERS = anyWord('gu', 'aoc|mea|pea|dsi|police|ambulance|fire|emergency', 'answerers');
/** Lines by their own name: a body may stand between these words and the number. */
const LINE = anyWord('gu', 'hot ?line|call ?cent(?:er|re)', 'codeLines');
const OTHER = anyWord(
  'u',
  'otp|ref\\b|code|order|room|page|section|no\\.|model|pin\\b|since|year|act\\b|[฿$€#]',
  'otherNumbers',
);
const FILLERS = new EndWords([' ', '\n', ...numberWords('codeFillers')]);
const ADJACENT = new EndWords(numberWords('codeCalls'));

// Units and words after digits that are a quantity or a time: baht, people, times, o'clock, days, metres ...
const UNIT =
  /^ ?(?:บาท|บ\.|บ(?![ก-๛])|thb|baht|฿|%|เปอร์เซ็นต์|คน|ครั้ง|ราย|หน่วย|ชิ้น|gb|mb|น\.|น(?![ก-๛])|นาฬิกา|นาที|ชั่วโมง|วัน|เดือน|ปี|กม|กิโล|เมตร|ม\.|km|ตัว|จุด|คะแนน|แต้ม|point|ล้าน|พัน|หมื่น|แสน|ท่าน|ไร่|ตร\.|ตาราง|แห่ง|ครัวเรือน|หมู่บ้าน|กรัม|กก|kg|ลิตร|cc|ซีซี|w\b|วัตต์|หุ้น|เล่ม|หน้า|เครื่อง|คัน|ดอลลาร์|usd|เหรียญ)/iu;
const CUE_AFTER = /^ ?\(? ?(?:โทรฟรี|สายด่วน|ตลอด 24|ฟรี 24|hotline|toll|call cent|24 ชม|24 ชั่วโมง|24 ?hr)/iu;
export interface CodeContext {
  /** The words before, lower case, on the same line, without the digits of anything else. */
  readonly before: string;
  readonly after: string;
  readonly listed: boolean;
  /** Right before, joined by a comma, a stroke, "or" or "and", stands a number that was recognised. */
  readonly continues: boolean;
  /** Not far before, on the same line, stands a number that was recognised. */
  readonly follows: boolean;
}

/** Whether the words around a short code say that it is one to call. */
export function isCodeToCall(context: CodeContext): boolean {
  const { before, after, listed } = context;
  if (isPlate(before) || UNIT.test(after)) return false;
  if (context.continues) return true;
  if (listed && CUE_AFTER.test(after) && !OTHER.test(before)) return true;
  if (before.trim() === '') return context.follows;
  const named = textAfterLast(before, LINE);
  if (named !== null && named.length <= 40) return !OTHER.test(named);
  if (!listed) return isAdjacent(before);
  const rest = textAfterLast(before, CALL) ?? textAfterLast(before, ANSWERS);
  if (rest === null) return context.follows && !OTHER.test(before);
  return !OTHER.test(rest);
}

/** One or two consonants that stand alone: of a licence plate (1กก 1669), or of an official letter (ว 1441). */
function isPlate(before: string): boolean {
  let at = before.endsWith(' ') ? before.length - 2 : before.length - 1;
  const end = at;
  while (at >= 0 && end - at < 3 && before.charCodeAt(at) >= 0x0e01 && before.charCodeAt(at) <= 0x0e2e) at--;
  const count = end - at;
  return (count === 1 || count === 2) && !isThai(before.charCodeAt(at));
}

function isAdjacent(before: string): boolean {
  const { end } = stripFillers(before, FILLERS);
  return ADJACENT.at(before, end) !== null;
}

/** What stands after the last match of a global pattern, or null where there is none. */
function textAfterLast(text: string, pattern: RegExp): string | null {
  let end = -1;
  pattern.lastIndex = 0;
  while (pattern.test(text)) end = pattern.lastIndex;
  return end < 0 ? null : text.slice(end);
}
