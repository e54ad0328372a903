/** Where a directory holds what is needed. */
export interface NumberColumns {
  readonly numbers: readonly number[];
  readonly fax: readonly number[];
  readonly purpose?: number;
}

// telephone, number, mobile, extension line; a column of row numbers (ลำดับที่, ที่) is none of them
const NUMBERS = /โทร|เบอร์|มือถือ|สายด่วน|เลขหมาย|phone|mobile|^tel|number$|hotline/i;
const FAX = /โทรสาร|แฟกซ์|แฟ็กซ์|fax/i;
// purpose, task, matter, what for, remark, office, division
const PURPOSE = [/วัตถุประสงค์|purpose/i, /ภารกิจ|ใช้สำหรับ|งาน|เรื่อง/, /สำนัก|กอง|ฝ่าย|หน่วย|ส่วน|department|office|name/i];

/** The columns of a directory by the names in its first row; null where none of them names numbers. */
export function numberColumnsOf(header: readonly string[]): NumberColumns | null {
  const names = header.map((name) => name.trim());
  // A first row that holds numbers itself names nothing.
  if (names.some((name) => /[0-9๐-๙]{3,}/.test(name.replace(/[\s().-]/g, '')))) return null;
  const fax = indexesOf(names, (name) => FAX.test(name));
  const numbers = indexesOf(names, (name) => NUMBERS.test(name) && !FAX.test(name));
  if (numbers.length === 0) return null;
  const purpose = PURPOSE.flatMap((pattern) =>
    indexesOf(names, (name, index) => pattern.test(name) && !numbers.includes(index) && !fax.includes(index)),
  )[0];
  return { numbers, fax, ...(purpose === undefined ? {} : { purpose }) };
}

function indexesOf(names: readonly string[], isWanted: (name: string, index: number) => boolean): readonly number[] {
  return names.flatMap((name, index) => (isWanted(name, index) ? [index] : []));
}
