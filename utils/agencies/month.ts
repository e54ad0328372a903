/** ม.ค. to ธ.ค. (January to December) without their dots; some are short names of bodies too: ก.พ., พ.ค. */
const MONTHS = new Set(['มค', 'กพ', 'มีค', 'เมย', 'พค', 'มิย', 'กค', 'สค', 'กย', 'ตค', 'พย', 'ธค']);
/** A day before it: "16 พ.ค.", "5-6 ก.พ.". */
const DAY = /\d\s?$/;

/** Whether these letters of a comparing form are the month of a date, and no body's short name. */
export function isMonthOfDate(text: string, start: number, end: number): boolean {
  if (!MONTHS.has(text.slice(start, end).replaceAll('.', ''))) return false;
  return DAY.test(text.slice(Math.max(0, start - 2), start));
}
