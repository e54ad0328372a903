import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packThai, unpackThai } from '../../utils/agencies/packed-thai.ts';

describe('Thai in one byte a letter', () => {
  it.each([
    ['กรม|MOD', '~eth~|MOD'],
    ['กรมการข้าว (ส่วนกลาง) x', null],
    ['ฯ ๏ ๙ ฿', null],
    ['', ''],
    ['Ministry of Defence\tmod.go.th', 'Ministry of Defence\tmod.go.th'],
  ])('%s', (text, packed) => {
    if (packed !== null) expect(packThai(text)).toBe(packed);
    expect(unpackThai(packThai(text))).toBe(text);
  });

  it('comes back as it was, whatever it is', () => {
    const unit = fc.constantFrom(...'กขฮะาิ์็เไฯ๏๙฿ab|. ()\t\n"\\`$!');
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 60 }), (text) => {
        expect(unpackThai(packThai(text))).toBe(text);
      }),
    );
  });

  it('refuses a text that holds its own mark', () => {
    expect(() => packThai('a~b')).toThrow(RangeError);
  });
});
