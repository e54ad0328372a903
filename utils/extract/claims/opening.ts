import type { NameHit } from '../../agencies/name-hit.ts';
import { type Line, lineAt } from './layout.ts';
import type { View } from './view.ts';

/**
 * How the text begins with the name: `at-once`, also after a call for attention ("ด่วน!", urgent), or as a `letter`
 * does, after its salutation ("เรียน …", Dear …) or a greeting; `null` where it does not.
 */
export function openingOf({ text, layout }: View, name: NameHit): 'at-once' | 'letter' | null {
  const index = lineAt(layout(), name.start);
  const line = layout().lines[index];
  if (line === undefined || index > MOST_SALUTATION) return null;
  const before = text.slice(line.firstWord, Math.min(name.start, line.firstWord + LONGEST_LEAD));
  if (line.firstWord + before.length < name.start) return null;
  if (index === 0)
    return ARTICLE.test(before) || ATTENTION.test(before) || DESK.test(before)
      ? 'at-once'
      : GREETING.test(before)
        ? 'letter'
        : null;
  const saluted = layout()
    .lines.slice(0, index)
    .every((each) => isSalutation(text, each));
  return saluted && (ARTICLE.test(before) || LEAD.test(before) || ATTENTION.test(before)) ? 'letter' : null;
}

/** Whether a line begins with the name; an English one may have its article before it. */
export function startsLine(text: string, { firstWord }: Line, { start }: NameHit): boolean {
  return start >= firstWord && start - firstWord <= LONGEST_ARTICLE && ARTICLE.test(text.slice(firstWord, start));
}

/** "The ", in letters. */
const LONGEST_ARTICLE = 4;
const ARTICLE = /^(?:the\s)?$/i;

/** Subject, reference and salutation stand above the text of a letter; each is short. */
const MOST_SALUTATION = 3;
const LONGEST_SALUTATION = 90;
/** As much as may stand before the name. */
const LONGEST_LEAD = 40;

/**
 * เรื่อง (subject), เรียน (dear), ที่ (our reference), สวัสดี (good day), ถึง (to); without tone marks, as all of
 * these.
 */
const SALUTATION = /^(?:เรือง|เรียน|สวัสดี|ถึง|อางถึง|ที\s|dear|hello|hi|to|re|subject|ref)(?![a-z])/i;

/** Whether a line only says whom the text is for, and what it is about. */
export function isSalutation(text: string, { firstWord, end }: Line): boolean {
  return end - firstWord <= LONGEST_SALUTATION && SALUTATION.test(text.slice(firstWord, firstWord + LONGEST_LEAD));
}

/**
 * Whether the name is whom a letter is for: "เรียน ผู้จัดการ…" (Dear manager of …), "To: …", with nothing behind it but
 * its branch. "เรียน ลูกค้า…" (Dear customer of …) is what the body itself writes.
 */
export function isAddressee({ text, layout, names }: View, name: NameHit): boolean {
  const index = lineAt(layout(), name.start);
  const line = layout().lines[index];
  if (line === undefined || index > MOST_SALUTATION || layout().lines.length === 1) return false;
  if (name.start - line.firstWord > LONGEST_SALUTATION || name.end > line.end) return false;
  const rest = text.slice(endOfNames(names, name), line.lastWord);
  return FOR.test(text.slice(line.firstWord, name.start)) && AFTER_ADDRESSEE.test(rest);
}

/** Where the last of the names ends that follow each other: a mayor is named before his town. */
function endOfNames(names: readonly NameHit[], { end }: NameHit): number {
  return names.reduce((last, next) => (next.start >= last && next.start - last <= 1 ? next.end : last), end);
}

/**
 * เรียน, ถึง, เสนอ (dear, to, for the attention of), and right before the name who is meant there: ผู้จัดการ (manager),
 * ผู้อำนวยการ (director), หัวหน้า (head), นายก (mayor), ปลัด (clerk), อธิบดี, เลขาธิการ (director and secretary
 * general), ผู้ว่า (governor). To its officers and chairmen a body writes itself.
 */
const FOR =
  /^(?:กราบ)?(?:เรียน|ถึง|เสนอ|dear|(?:to|attn)(?![a-z]))[\s:.]*(?:the )?(?:(?:ทาน)?(?:ผูจัดการ(?:ใหญ)?|ผูอำนวยการ|ผอ\.?|หัวหนา|นายก(?:เทสมนตรี)?|ปลัด|อธิบดี|เลขาธิการ|ผูวา(?:การ|ราชการ)?|ผูกำกับ|ผูบัญชาการ|(?:director|manager|head) of) ?(?:the )?)?$/i;
/** สาขา, จังหวัด, เขต (branch, province, district) with their names; ที่เคารพ (respected). */
const AFTER_ADDRESSEE = /^[\s,.:(]{0,3}(?:$|(?:สาขา|จังหวัด|จ\.|เขต|ประจำ|อำเภอ|อ\.|branch) ?[^\s]{0,24}$|ทีเคารพ$)/;

/** ด้วย, เนื่องด้วย (whereas): officials begin so. */
const LEAD = /^(?:เนือง)?ดวย\s?$/;
/**
 * ด่วน (urgent), ข่าวด่วน (breaking news), ข่าวดี (good news), ประกาศ (announcement), แจ้งเตือน (alert), ยินดีด้วย
 * (congratulations), and marks.
 */
const ATTENTION =
  /^(?:(?:ขาว)?ดวน(?:ทีสุด|มาก|พิเสส)?|ขาวดี|ประกาส(?:ดวน)?|แจง(?:เตือน|ขาว|ดวน)|เรียนแจง|(?:ขอแสดงความ)?ยินดี(?:ดวย)?(?:คะ|ครับ)?|congratulations?|urgent|attention|important|alert|notice)[^\p{L}\n]*$/iu;
/** A desk of the body that follows: งานจัดเก็บรายได้ เทศบาล… (revenue section, municipality of …). */
const DESK = /^(?:งาน|กอง(?!ทุน)|ฝาย|แผนก|สวน|กลุม|สำนัก|สนง\.?|สูน|เจาหนาที|จนท\.?|นายทะเบียน)[\u0e01-\u0e4e]{0,30} ?$/;
/** สวัสดีค่ะ (good day), with who is greeted. */
const GREETING = /^(?:สวัสดี(?:คะ|ครับ)?|เรียน|dear|hello|hi)(?:\s?[\p{L}\p{M}]{1,16})?[^\p{L}\n]*$/iu;
