/**
 * What stands around a link and is nothing without it. Meanings of the Thai words, in order: press, click, tap, open,
 * enter, go to, follow; link, website, site, page, LINE; this, below, following, attached, above; can be had at, here,
 * is.
 */
const VERB =
  'กดที่|กดเข้า|กด|คลิกที่|คลิก|แตะที่|แตะ|เปิด|เข้าไปที่|เข้าไป|เข้าที่|เข้าทาง|เข้า|แอด|เพิ่มเพื่อน(?:ทาง)?|ทัก|(?:click|tap|press)(?: on)?|open|follow|visit|go to|add';
const LINK_WORD = 'ลิงก์|ลิงค์|ลิ้งค์|ลิ้งก์|URL|QR ?Code|คิวอาร์โค้ด';
const NOUN = `${LINK_WORD}|ตาม|เว็บไซต์|เว็บไซด์|เว็บเพจ|เว็บ|LINE ?OA|LINE|ไลน์|เพจ(?: ?(?:Facebook|เฟซบุ๊ก))?|Facebook|เฟซบุ๊ก|Website|here|(?:(?:the|this)(?: following)? )?(?:link|site|website|page)`;
const POINTING = '(?:นี้|ด้านล่าง(?:นี้)?|ข้างล่าง(?:นี้)?|ต่อไปนี้|ที่แนบ(?:มา)?(?:นี้)?|ข้างต้น| ?below)?';
const AFTER = `${POINTING}\\s*(?:ได้ที่|ที่นี่|คือ)?[\\s:：→>=-]*`;

const LEAD_IN = new RegExp(`(?:(${VERB})\\s*(?:${NOUN})?|(?<![A-Za-z])(?:${NOUN}))\\s*${AFTER}$`, 'i');
/** No lead-in is longer. */
const LOOK_BACK = 60;

/** The words before a link that go with it, and whether they hold an order. */
export interface LeadIn {
  readonly start: number;
  readonly isOrder: boolean;
}

export function leadInBefore(body: string, at: number, floor: number): LeadIn {
  const before = lineBefore(body, at, floor);
  const match = LEAD_IN.exec(before);
  return match === null
    ? { start: at, isOrder: false }
    : { start: at - match[0].length, isOrder: match[1] !== undefined };
}

/** What stands before on the same line, no further back than any phrase reaches. */
function lineBefore(body: string, at: number, floor: number): string {
  const line = body.lastIndexOf('\n', at - 1) + 1;
  return body.slice(Math.max(line, floor, at - LOOK_BACK), at);
}

/**
 * Orders to click that may stand far from the link, and "at the link below": the second group is what stays before the
 * place ("through", "at").
 */
export const CLICK = new RegExp(
  `(?<!อย่า|ไม่|ไม่ต้อง|ห้าม|ไม่ควร|not |never |n't )(?:${[
    `(?:กด|คลิก|แตะ|เปิด|เข้า)(?:ไป)?(?:ที่)?\\s*(?:${LINK_WORD})${POINTING}`,
    '(?:กด|คลิก|แตะ)(?:ที่)?\\s*นี่',
    '(?:กด|คลิก|แตะ)(?=\\s*เพื่อ)',
    `(ผ่าน|ทาง|ที่|จาก|ใน)(?:ทาง)?(?:${LINK_WORD})${POINTING}`,
    `ตาม(?:${LINK_WORD})${POINTING}`,
    '\\b(?:click|tap|press)(?: on)?(?: (?:the|this)(?: following)? (?:link|button))?(?: below| here)?\\b',
    '\\b(?:follow|open|use|visit) (?:the|this)(?: following)? link(?: below)?\\b',
    '\\b(via|through|at|from) (?:the|this)(?: following)? link(?: below)?\\b',
  ].join('|')})`,
  'gi',
);

/** What follows an order to scan: in the picture, below, attached. */
export const AFTER_SCAN = /^\s*(?:ในภาพ|ในรูป|ตามภาพ|ด้านล่าง(?:นี้)?|ข้างล่าง(?:นี้)?|นี้|ที่แนบ(?:มา)?|below|in the picture)/i;

/** Fields of a template and what is glued to them, behind an address: `https://x.go.th/{{id}}/edit`. */
export const GLUED_FIELD =
  /^(?:[/?=&.#%$_-]*(?:\{{1,2}[^{}\s]{1,40}\}{1,2}|<[^<>\s]{1,40}>|\[[^[\]\s]{1,40}\])[\w/?=&.#%-]*)+/;

/** Captions that say nothing but that there is a link. */
const EMPTY_CAPTION = new RegExp(
  `^\\s*(?:(?:${VERB})?\\s*(?:${NOUN})?\\s*${AFTER}|ที่นี่|อ่านต่อ|ดูเพิ่มเติม|เพิ่มเติม|read more|more|here)\\s*$`,
  'i',
);

/** Do not, never: what follows is a warning and stays one. */
export function isForbidden(body: string, at: number): boolean {
  return /(?:อย่า|ไม่|ไม่ต้อง|ห้าม|ไม่ควร|\bnot|\bnever|n't)\s*$/i.test(body.slice(Math.max(0, at - 12), at));
}

/** Whether a caption is words that are worth keeping: no address, not "click here". */
export function isTelling(caption: string): boolean {
  return !EMPTY_CAPTION.test(caption) && !/[\w-]\.[a-z]{2}|:\/\//i.test(caption);
}

/**
 * How the text leads on to a place: after a preposition, after what one does there, after a bracket or colon, after
 * nothing of the kind.
 */
export type Standing = 'preposition' | 'action' | 'opened' | 'alone';

export function standingAt(body: string, at: number, floor: number): Standing {
  const before = lineBefore(body, at, floor).trimEnd();
  if (/[([{:：>»→-]$/.test(before)) return 'opened';
  if (endsInPreposition(before)) return 'preposition';
  return ACTION.test(before) ? 'action' : 'alone';
}

/** Whether a place follows, and nothing else can. */
export function endsInPreposition(before: string): boolean {
  return PREPOSITION.test(before);
}

/**
 * At, through, in, from (not officer, area, place, channel, way, which end alike); in English also what is seen itself.
 */
const PREPOSITION =
  /(?:(?<!หน้า|พื้น|สถาน)ที่|(?<!ช่อง|เส้น|ปลาย)ทาง|ผ่าน|ใน|จาก|\b(?:at|on|through|via|from|in|see|view|check|read|use))$/i;
/**
 * See, check, register, apply, hand in, pay, read, download, book, details, data, study, ask, tell, follow, fill in …
 */
const ACTION =
  /ดู|ตรวจสอบ|ลงทะเบียน|สมัคร|ยื่น|ชำระ|จ่าย|อ่าน|ดาวน์โหลด|จอง|รายละเอียด|ข้อมูล|ศึกษา|สอบถาม|แจ้ง|ติดตาม|ชม|ฟัง|กรอก|ประเมิน|แบบสอบถาม|แบบสำรวจ|ตอบแบบ|ทำแบบ|ยืนยัน|เข้าร่วม|รับสิทธิ|พิมพ์|ค้นหา|เช็ก|เช็ค|เพิ่มเติม|ติดตั้ง|แอป|ระบบ|โฟลเดอร์|ช่องทาง|รับชม|นัด|เลื่อน|แก้ไข|\b(?:see|view|check|register|apply|pay|read|download|install|book|details|information|more|submit|file|complete|track|update|confirm)\b/i;

/** What leads on to another way: "or", "and", or only the gap. */
export interface Joint {
  readonly word: 'or' | 'and' | null;
  /** With the spaces around it. */
  readonly length: number;
}

export function jointBefore(body: string, at: number, floor: number): Joint {
  const match = /\s*(?:(หรือ|\bor\b)|(และ|,|\band\b))?\s*$/i.exec(body.slice(Math.max(floor, at - LOOK_BACK), at));
  const word = match?.[1] !== undefined ? 'or' : match?.[2] !== undefined ? 'and' : null;
  return { word, length: match?.[0].length ?? 0 };
}

/** The sentence goes on after the spot: "… to check your right". */
export function leadsOn(body: string, end: number): boolean {
  return /^[ \t]*(?:เพื่อ|แล้ว|to\b|for\b)/i.test(body.slice(end, end + 12));
}

/** Another way follows, "… or call 1161", which is no link (those from `next` on are told otherwise). */
export function goesOnWithOr(body: string, end: number, next: number): boolean {
  const joint = /^[ \t]*(?:หรือ|or\b)\s*/i.exec(body.slice(end, end + 12))?.[0];
  return joint !== undefined && next > end + joint.length;
}
