/** Days as Thai offices write them. */

const MONTHS = [
  'มกราคม',
  'กุมภาพันธ์',
  'มีนาคม',
  'เมษายน',
  'พฤษภาคม',
  'มิถุนายน',
  'กรกฎาคม',
  'สิงหาคม',
  'กันยายน',
  'ตุลาคม',
  'พฤศจิกายน',
  'ธันวาคม',
] as const;

/** Thai years count from the Buddha: 2026 is 2569. */
const BUDDHIST_ERA = 543;
const THAI_ZERO = 0x0e50;

/** A day in full with its Buddhist year: `2026-11-22` -> 22 พฤศจิกายน 2569. Anything else is given back as it is. */
export function thaiDate(day: string): string {
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day) ?? [];
  const name = MONTHS[Number(month) - 1];
  return name === undefined ? day : `${Number(date)} ${name} ${Number(year) + BUDDHIST_ERA}`;
}

/** Digits as official letters write them: 2569 -> ๒๕๖๙. */
export function thaiDigits(text: string): string {
  return text.replace(/[0-9]/g, (digit) => String.fromCharCode(THAI_ZERO + Number(digit)));
}

/** YYYY-MM-DD of a moment where its clock stands. */
export function dayOf(at: Date): string {
  const [month, date] = [at.getMonth() + 1, at.getDate()].map((part) => String(part).padStart(2, '0'));
  return `${at.getFullYear()}-${month}-${date}`;
}
