import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalise } from '../../utils/text/canonical.ts';
import { sourceSpan } from '../../utils/text/mapped.ts';
import { anyText } from './any-text.ts';

const SAME: readonly (readonly [string, string, string])[] = [
  ['Thai digits', '๐ ๒๑๔๑ ๖๗๔๗', '0 2141 6747'],
  ['mathematical digits and odd hyphens', '𝟎𝟖𝟏‑２３４', '081-234'],
  ['full-width letters', 'ＰＥＡ．ｃｏ．ｔｈ', 'PEA.co.th'],
  ['mathematical letters', '𝗥𝗲𝘃𝗲𝗻𝘂𝗲', 'Revenue'],
  ['circled letters', 'ⓟⓔⓐ', 'pea'],
  ['zero-width characters', 'กรม\u200bสรร\u200c\u200dพา\u2060กร\ufeff', 'กรมสรรพากร'],
  ['soft hyphens', 'สรร\u00adพา\u00adกร', 'สรรพากร'],
  ['bidi marks', '\u202egrom\u202c \u2066rd\u2069', 'grom rd'],
  ['variation selectors and tags', 'ก\ufe0fร\u{e0061}ม', 'กรม'],
  ['odd spaces', 'a\u00a0b\u2003c\u3000d\te', 'a b c d e'],
  ['line ends', 'a\r\nb\u2028c\u0085d\re', 'a\nb\nc\nd\ne'],
  ['sara am as nikhahit and sara aa', 'สํานักงาน', 'สำนักงาน'],
  ['its tone before', 'น้ํา', 'น้ำ'],
  ['its tone in between', 'นํ้า', 'น้ำ'],
  ['its tone after', 'นำ้', 'น้ำ'],
  ['its tone behind both', 'นํา้', 'น้ำ'],
  ['tones before vowels', 'ท่ี น้ี', 'ที่ นี้'],
  ['doubled tones', 'ท่่าน ด่่่วน', 'ท่าน ด่วน'],
  ['doubled vowels', 'ทีี่', 'ที่'],
  ['sara ae in pieces', 'เเจ้ง เเละ', 'แจ้ง และ'],
  ['compatibility forms', 'ﬁle ℡', 'file TEL'],
  ['control characters', 'ก\u0000ร\u0007ม', 'กรม'],
];

const KEPT: readonly string[] = [
  'กรมสรรพากร ขอแจ้ง ท่านมีเงินคืน 1,200 บาท',
  'Rеvenue with a Cyrillic letter stays: its host leads elsewhere',
  'ກຣມ',
  'ที่ นี้ น้ำ ก็ เก่า สิทธิ์ กรุงเทพฯ ๆ',
  '\n\n a  b ',
  '',
];

describe('canonicalise', () => {
  test.each(SAME)('%s', (_, written, plain) => {
    expect(canonicalise(written).text).toBe(plain);
  });

  test.each(KEPT)('keeps %j', (text) => {
    expect(canonicalise(text).text).toBe(text);
  });

  test('of every order of a tone, nikhahit and sara aa is one sara am', () => {
    for (const tone of ['\u0e48', '\u0e49', '\u0e4a', '\u0e4b']) {
      const orders = [`${tone}\u0e4d\u0e32`, `\u0e4d${tone}\u0e32`, `\u0e4d\u0e32${tone}`, `\u0e33${tone}`];
      for (const order of orders) expect(canonicalise(`น${order}`).text).toBe(`น${tone}\u0e33`);
    }
  });

  test('of a letter that was rewritten leads back to where it stood', () => {
    const mapped = canonicalise('ดู\u200bที่ นํ้า ๑๖๖๑');
    const at = mapped.text.indexOf('น้ำ');
    expect(sourceSpan(mapped, at, at + 3)).toEqual({ start: 7, end: 11 });
  });

  test('is soon stable: further passes change nothing', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let last = canonicalise(text).text;
        // What one rule brings together another may rewrite (an invisible character between two tones): at most thrice.
        for (let pass = 0; pass < 3; pass++) last = canonicalise(last).text;
        expect(canonicalise(last).text).toBe(last);
      }),
      { numRuns: 500 },
    );
  });
});
