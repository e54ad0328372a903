import type { NameHit } from '../../agencies/name-hit.ts';
import { isWordLetter } from '../../text/word-letter.ts';
import { isInQuotation, type Line, lineAt } from './layout.ts';
import { isAddressee, openingOf, startsLine } from './opening.ts';
import type { Signal } from './signal.ts';
import type { View } from './view.ts';

const FORMS: Readonly<Record<NameHit['form'], Signal>> = {
  name: 'name-full',
  abbreviation: 'name-abbreviation',
  code: 'name-code',
  local: 'name-local',
  topic: 'name-topic',
  ambiguous: 'name-ambiguous',
};

/** At most so many letters may stand beside a name in a line that is a letterhead or a signature. */
const LINE_EXTRA = 24;
/** A letterhead is among the first lines, a signature among the last. */
const TOP = 1;
const BOTTOM = 6;

/** What the name is and where it stands in the subject or the body. */
export function standingOf(view: View, name: NameHit): Signal[] {
  const found: Signal[] = [FORMS[name.form]];
  if (view.part === 'subject') found.push('in-subject');
  // However it stands there, it does not write. A topic is what the reader is to it: เรียน ผู้เสียภาษี (Dear taxpayer).
  else if (name.form !== 'topic' && isAddressee(view, name)) return [...found, 'in-body', 'is-addressee'];
  else found.push('in-body', ...standingInBody(view, name));
  found.push(...standingInOpening(view, name));
  if (introduces(view.text, name)) found.push('introduces');
  if (startsClause(view.text, name.start)) found.push('starts-clause');
  if (isInQuotation(view.layout(), name.start)) found.push('in-quotes');
  return found;
}

function standingInOpening(view: View, name: NameHit): Signal[] {
  const opening = openingOf(view, name);
  const weak = name.form === 'ambiguous' || name.form === 'topic';
  if (opening === null) return [];
  if (view.part === 'subject') return opening === 'at-once' ? ['opens-subject'] : [];
  if (opening === 'at-once') {
    const opens = weak ? 'weak-name-opens' : 'opens-body';
    return LABEL_END.test(view.text.slice(name.end, name.end + LONGEST_LABEL_END)) ? [opens, 'labels-body'] : [opens];
  }
  return weak ? [] : ['opens-letter'];
}

/** Behind the name that a text is labelled with: "กรม…: …", "Tourist Police Thailand. …". */
const LABEL_END = /^(?: thailand)? ?(?:[:\]]|\. [a-z])/i;
const LONGEST_LABEL_END = 12;

/** Whether a person says to be from the body: "ดิฉันเจ้าหน้าที่จาก…" (I am an officer from …), "…ค่ะ". */
function introduces(text: string, { start, end }: NameHit): boolean {
  return (
    INTRODUCED.test(text.slice(end, end + LONGEST_PARTICLE)) ||
    SELF.test(text.slice(Math.max(0, start - LONGEST_SELF), start))
  );
}

/**
 * ผม, ดิฉัน, หนู, เรา (I, we), with a rank or a post between them and the name, or จาก ("from") alone; ที่นี่ (this
 * is).
 */
const SELF =
  /(?:กระผม|(?<![\u0e01-\u0e4e])ผม|ดิฉัน|ดิชัน|(?<![\u0e01-\u0e4e])หนู|(?<![\u0e01-\u0e4e])(?:เรา|ฉัน|ทีนี|นี)|\b(?:i am|i'm|this is|we are|my name is)\b)[^\n]{0,24}?(?:คือ|เป็น|เจาหนาที|จนท|ตำรวจ|ปลัด|นิติกร|อัยการ|รอยเวร|พนักงาน|จา(?:เอก|สิบ)|สารวัตร|ผูกอง|(?:รอย|พัน|สิบ)[ตโเ]|[พรสดจ]\.[ตส]|ประจำ|สังกัด|\b(?:officer|from|of)\b)[^\n]{0,24}$|(?:ผม|ดิฉัน|หนู) ?จาก ?$|\b(?:this is|we are)(?: the)? $/i;
const LONGEST_SELF = 64;

/** ค่ะ, ครับ, นะคะ, นะครับ right after a name: in chats and calls people say so who they are. */
const INTRODUCED = /^ ?(?:นะ)?(?:คะ|คับ|ครับ)(?![\u0e01-\u0e4e])/;
const LONGEST_PARTICLE = 10;

function standingInBody(view: View, name: NameHit): Signal[] {
  const found: Signal[] = [];
  const { lines } = view.layout();
  const index = lineAt(view.layout(), name.start);
  const line = lines[index];
  if (line === undefined) return found;
  const after = lines.length - 1 - lineAt(view.layout(), name.end);
  if (after === 0 && line.lastWord <= name.end) found.push('ends-body');
  const others = line.end - line.start - lengthOfNames(view.names, line);
  if (lines.length > 1 && others <= LINE_EXTRA) {
    if (index <= TOP) found.push('is-line-at-top');
    // A first line is a letterhead or whom the letter is to, however short the letter is.
    if (index > 0 && after <= BOTTOM) found.push('is-line-at-end');
  }
  if (signs(view, line, name, after)) found.push('signs');
  return found;
}

/** How much of a line is names of bodies: a desk signs with those that it is part of. */
function lengthOfNames(names: readonly NameHit[], { start, end }: Line): number {
  let length = 0;
  for (const name of names) if (name.start >= start && name.end <= end) length += name.end - name.start;
  return length;
}

/** A letter of fewer lines has no signature: what stands at its end is its text. */
const SHORTEST_LETTER = 3;
const LAST_LINES = 3;
/**
 * After the name of who signs: nothing, its branch, or its address and telephone (road, number, building, floor,
 * province …).
 */
const AFTER_SIGNATURE =
  /^[\s,·|]*(?:$|\(?[\d+]|(?:ถ|ต|อ|จ|โทร|เลขที|หมู|ม)\.|ถนน|ตำบล|ตาบล|แขวง|อาคาร|ชัน|สาขา|เขต|จังหวัด|อำเภอ|อาเภอ|โทร|สายดวน|tel|call|www)/i;

/**
 * Whether the name is the signature of a letter: it begins one of the last lines, which says nothing else but where it
 * is.
 */
function signs({ text, layout }: View, line: Line, name: NameHit, after: number): boolean {
  if (layout().lines.length <= SHORTEST_LETTER || after > LAST_LINES || !startsLine(text, line, name)) return false;
  if (/[-•*:[(]/.test(text.slice(line.start, name.start))) return false;
  return AFTER_SIGNATURE.test(text.slice(name.end, line.end));
}

/** Thai puts a space between clauses, none between words: a name after a space or a mark may begin a sentence. */
function startsClause(text: string, start: number): boolean {
  return start === 0 || !isWordLetter(text.charCodeAt(start - 1));
}
