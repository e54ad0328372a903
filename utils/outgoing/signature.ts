/**
 * Where the signature of a letter begins: a line of two hyphens, or the words with which letters end (yours faithfully,
 * with respect, with thanks). Infinity where there is none.
 */
export function signatureStart(body: string): number {
  let start = Number.POSITIVE_INFINITY;
  for (const { index, 0: line } of body.matchAll(CLOSING)) start = index + line.length;
  return start;
}

const CLOSING =
  /^[ \t]{0,8}(?:--|(?:จึงเรียนมาเพื่อโปรดทราบ[ \t]{0,8})?ขอแสดงความนับถือ(?:อย่างยิ่ง|อย่างสูง)?|ด้วยความ(?:เคารพ|นับถือ)(?:อย่างยิ่ง|อย่างสูง)?|ขอบคุณ(?:ครับ|ค่ะ)|(?:best|kind|warm)?[ \t]{0,8}regards|(?:yours[ \t]{1,3})?(?:sincerely|faithfully)(?:[ \t]{1,3}yours)?)[ \t]{0,8}[,.]?[ \t]{0,8}\r?$/gim;
