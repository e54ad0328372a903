import { isDigit } from '../../text/ascii.ts';
import { firstDigits, type Groups, groupAt, viewFrom } from './digit-groups.ts';
import { type Form, readAfterPlus, readService, readWithoutPlus } from './forms.ts';
import { EMERGENCY_CODES, isShortForm } from './numbering-plan.ts';
import { isCalledSomethingElse } from './rejects.ts';
import type { NumberCandidate, Scan } from './scan.ts';
import { isCodeToCall } from './short-codes.ts';
import { canBegin, lineBefore } from './surroundings.ts';
import { readUssd } from './ussd.ts';
import { readFromZero } from './whole-number.ts';

/** The number that begins with the group at `index`, if the groups make one and the words around them let it be one. */
export function readNumberAt(scan: Scan, groups: Groups, index: number): NumberCandidate | null {
  const { text } = scan;
  const group = groups.list[index];
  if (group === undefined) return null;
  const before = text.charCodeAt(group.start - 1);
  if (before === 0x2a || before === 0x23) {
    const code = readUssd(text, group.start, scan.floor);
    if (code !== null) return { ...code, kind: 'ussd' };
  }
  const plus = plusBefore(text, group.start, scan.floor);
  if (plus >= 0) return readInternational(scan, viewFrom(groups, index), plus);
  const first = group.digits.charCodeAt(0);
  if (first !== 0x30 && first !== 0x31 && first !== 0x36) return null;
  if (!canBegin(text, group.start, scan.known)) return null;
  if (first === 0x31) return readFromOne(scan, groups, index);
  const view = viewFrom(groups, index);
  const form = first === 0x30 ? readFromZero(text, view) : readFromSix(view);
  return form === null ? null : judge(scan, form, withBracket(text, group.start, form.end));
}

function readFromSix(view: Groups): Form | null {
  const first = groupAt(view, 0)?.digits ?? '';
  return /^(?:66|697|698)/.test(first) ? readWithoutPlus(view) : null;
}

/** Where the plus stands that belongs to digits at `start`, or -1; a space or bracket may stand between. */
function plusBefore(text: string, start: number, floor: number): number {
  if (!'+( '.includes(text.charAt(start - 1))) return -1;
  let at = start - 1;
  while (at > floor && start - at < 3 && (text[at] === ' ' || text[at] === '(')) at--;
  return at >= floor && text[at] === '+' ? at : -1;
}

function readInternational(scan: Scan, view: Groups, plus: number): NumberCandidate | null {
  if (isDigit(scan.text.charCodeAt(plus - 1)) || !canBegin(scan.text, plus, scan.known)) return null;
  const form = readAfterPlus(view);
  return form === null ? null : judge(scan, form, withBracket(scan.text, plus, form.end));
}

/** `(02)123-4567` begins at its bracket. */
function withBracket(text: string, start: number, end: number): number {
  return text[start - 1] === '(' && text.slice(start, end).includes(')') ? start - 1 : start;
}

// Words of calling, anywhere in the words before: needed by forms that other numbers often have too.
const CALL_CUE = /โทร|สาย|เบอร์|ติดต่อ|มือถือ|แฟกซ์|tel|call|phone|mobile|fax|whatsapp|line|ไลน์|[☎📞📱]/u;

/** The candidate, unless the words around call the digits something else. */
function judge(scan: Scan, form: Form, start: number): NumberCandidate | null {
  const { text } = scan;
  const before = lineBefore(text, start, scan.floor);
  if (isCalledSomethingElse(before, text.slice(start, form.end), text.slice(form.end, form.end + 8))) return null;
  if (form.bare && needsCue(form, text, start) && !CALL_CUE.test(before)) return null;
  return { number: form.number, kind: form.kind, start, end: form.end };
}

/** Unbroken digits that do not begin with the zero of a Thai number or a plus, and are not 66 and a mobile number. */
function needsCue(form: Form, text: string, start: number): boolean {
  if (text[start] === '+' || text[start] === '0') return form.kind === 'foreign' && form.end - start === 13;
  return form.kind !== 'mobile';
}

function readFromOne(scan: Scan, groups: Groups, index: number): NumberCandidate | null {
  const group = groups.list[index];
  if (group === undefined || (group.digits.length > 4 && group.digits.length !== 10)) return null;
  if (/^1(?:$|[89]00)/.test(group.digits)) {
    const service = readService(viewFrom(groups, index));
    if (service !== null) return judge(scan, service, group.start);
  }
  const spaced = group.digits.length === 1 ? readSpacedCode(groups, index) : null;
  const code = spaced?.code ?? group.digits;
  return isShortForm(code) ? judgeCode(scan, code, group.start, spaced?.end ?? group.end) : null;
}

/** `1-6-6-9`, `1 6 6 9`: three or four digits one by one, and no more. */
function readSpacedCode(groups: Groups, index: number): { code: string; end: number } | null {
  let count = 1;
  while (count < 6 && groups.list[index + count]?.digits.length === 1) count++;
  const end = groups.list[index + count - 1]?.end;
  if ((count !== 3 && count !== 4) || end === undefined) return null;
  return { code: firstDigits(viewFrom(groups, index), count), end };
}

// หรือ or, และ and
const JOIN = /^[ )]{0,2}([,/;&]|หรือ|และ|or|and) {0,2}$/i;
const NEAR = 60;

/** The short code, if the words around it say that it is one to call. Also used for codes spelled in words. */
export function judgeCode(scan: Scan, code: string, start: number, end: number): NumberCandidate | null {
  const { text, known } = scan;
  const listed = EMERGENCY_CODES.has(code) || scan.isHotline(code);
  const gap = known >= 0 && start - known <= NEAR ? text.slice(known, start) : null;
  const join = gap === null ? undefined : JOIN.exec(gap)?.[1];
  const isCode = isCodeToCall({
    before: lineBefore(text, start, scan.floor),
    after: text.slice(end, end + 20),
    listed,
    continues: join !== undefined && (listed || join.length > 1),
    follows: listed && gap !== null && !gap.includes('\n'),
  });
  return isCode ? { number: code, kind: 'short', start, end } : null;
}
