/** Which numbers are for fax machines: those that the nearest marker before calls so, or brackets right after. */

const MARKER =
  /(โทรสาร|โทรภาพ|แฟกซ์|แฟ็กซ์|แฟ๊กซ์|แฟกช์|facsimile|telefax|fax|(?<![a-z])f[.:])|(โทรศัพท์|โทร|มือถือ|เบอร์|สายด่วน|ติดต่อ|tel|phone|mobile|call|(?<![a-z])[tm][.:])/gi;
const BOTH = /^[. ]{0,2}(?:[/&,-]|และ|หรือ|or)[. ]{0,2}$/i;
const AFTER = / ?\((?:โทรสาร|แฟกซ์|แฟ็กซ์|fax)\)/iy;

/**
 * What the words before a number call it: `fax`, `phone`, or null where they say nothing. A line that is for both
 * ("โทร./แฟกซ์") can be called and counts as a phone.
 */
export function lineKind(before: string): 'fax' | 'phone' | null {
  let kind: 'fax' | 'phone' | null = null;
  let end = -1;
  MARKER.lastIndex = 0;
  for (let match = MARKER.exec(before); match !== null; match = MARKER.exec(before)) {
    const joined: boolean = kind === 'phone' && BOTH.test(before.slice(end, match.index));
    kind = match[1] !== undefined && !joined ? 'fax' : 'phone';
    end = MARKER.lastIndex;
  }
  return kind;
}

/** Where "(fax)" ends that stands right behind a number which ends at `at`, or -1. */
export function faxMarkAfter(text: string, at: number): number {
  AFTER.lastIndex = at;
  return AFTER.test(text) ? AFTER.lastIndex : -1;
}
