import type { Label } from './labels.ts';

/**
 * Where a host in Thai letters begins. Thai has no spaces, so `เข้าเว็บทางรัฐ.com` ("enter the website ทางรัฐ.com") is
 * one run of letters. A name that is known as somebody's is taken as far left as it reaches; otherwise the words that
 * lead up to an address are dropped. A host that really begins with such a word loses it: rarer than the other case,
 * and it is still found as a link.
 */
const POINTING_WORDS = [
  'กดที่', // press at
  'กดลิงก์',
  'กดลิงค์',
  'กด', // press
  'คลิกที่', // click at
  'คลิกลิงก์',
  'คลิก',
  'คลิ๊ก',
  'เว็บไซต์', // website
  'เว็บไซด์',
  'เว็บ',
  'ลิงก์', // link
  'ลิงค์',
  'ลิ้งค์',
  'ลิ้งก์',
  'ดาวน์โหลด', // download
  'โหลด',
  'ลงทะเบียน', // register
  'ตรวจสอบ', // check
  'สมัคร', // apply
  'ยืนยัน', // confirm
  'เข้าไปที่',
  'เข้า', // enter
  'ไปที่',
  'ผ่าน', // through
  'เปิด', // open
  'เช็ก',
  'เช็ค',
  'แวะ',
  'ได้ที่',
  'ที่', // at
  'ทาง',
  'ดู',
] as const;

const LEADING_WORDS = [
  ...POINTING_WORDS,
  'ของ', // of
  'ชื่อ', // by name
  'หรือ', // or
  'และ', // and
  'คือ', // is
] as const;

/** How far before and behind a host the words stand that belong to it. */
export const NEAR = 12;

/** The words right before a place. */
export function wordsBefore(text: string, at: number): string {
  return text.slice(Math.max(0, at - NEAR), at);
}

/** Whether the words before a name send the reader to it: "press", "at", "the website". */
export function pointsAtAddress(before: string): boolean {
  const words = before.trimEnd();
  return POINTING_WORDS.some((word) => words.endsWith(word));
}

/** What is left behind a leading word must be long enough to be a name. */
const SHORTEST_NAME = 3;

/**
 * Where the host begins in its first label: at a name that is known (ทางรัฐ, "the State's way", begins like a leading
 * word), else after the words that lead up to it.
 */
export function thaiHostStart(label: Label, isName: (label: string) => boolean): number {
  const { text } = label;
  for (let at = 0; at + SHORTEST_NAME <= text.length; at++) if (isName(text.slice(at))) return label.start + at;
  let at = 0;
  for (let word = leadingWord(text, at); word !== undefined; word = leadingWord(text, at)) at += word.length;
  return label.start + at;
}

function leadingWord(text: string, at: number): string | undefined {
  return LEADING_WORDS.find((word) => text.startsWith(word, at) && text.length - at - word.length >= SHORTEST_NAME);
}
