import { extractPhones } from '../../../utils/extract/phones/phones.ts';
import type { Phone } from '../../../utils/model.ts';
import { canonicalise } from '../../../utils/text/canonical.ts';

/** Reads phone numbers as the tests of this folder do: with a few hotlines, and addresses taken as links. */

const HOTLINES = new Set(
  '1111 1155 1161 1164 1166 1199 1200 1207 1212 1300 1302 1332 1422 1426 1441 1506 1516 1543 1567 1669 1710'.split(' '),
);
const LINK = /(?:https?:\/\/|wa\.me\/|www\.)[^\s]+/g;

export function read(text: string): Phone[] {
  const mapped = canonicalise(text);
  const taken = [...mapped.text.matchAll(LINK)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  return extractPhones(mapped, 'body', { isHotline: (code) => HOTLINES.has(code), taken });
}

/** The numbers in one line: `+6622410101!fax`, `1111x77`. */
export function notation(text: string): string {
  return read(text)
    .map(({ number, label, extensions }) => {
      const marks = (label === 'fax' ? '!fax' : '') + (extensions.length > 0 ? `x${extensions.join('+')}` : '');
      return number + marks;
    })
    .join(' ');
}
