import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countSmsParts } from '../../utils/outgoing/sms-parts.ts';

describe('parts of a short message', () => {
  it.each([
    ['', 'gsm-7', 0, 0, 160],
    ['a'.repeat(160), 'gsm-7', 160, 1, 0],
    ['a'.repeat(161), 'gsm-7', 161, 2, 145],
    ['a'.repeat(306), 'gsm-7', 306, 2, 0],
    ['a'.repeat(307), 'gsm-7', 307, 3, 152],
    ['€'.repeat(80), 'gsm-7', 160, 1, 0],
    // 153 is odd, so an escaped letter leaves one septet of the first part empty: 76 + 76 + 1 letters
    ['€'.repeat(153), 'gsm-7', 306, 3, 151],
    ['ก'.repeat(70), 'ucs-2', 70, 1, 0],
    ['ก'.repeat(71), 'ucs-2', 71, 2, 63],
    ['ก'.repeat(134), 'ucs-2', 134, 2, 0],
    ['ก'.repeat(135), 'ucs-2', 135, 3, 66],
    // a pair is not cut: 33 in each part of 67
    ['😀'.repeat(36), 'ucs-2', 72, 2, 61],
    ['“quoted”', 'ucs-2', 8, 1, 62],
  ] as const)('%#: %s', (text, alphabet, units, parts, left) => {
    expect(countSmsParts(text)).toEqual({ alphabet, units, parts, left });
  });

  it('never takes fewer parts than its units need, and never more letters into a part than fit', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', '€', 'ก', '😀', '\n'), maxLength: 700 }), (text) => {
        const { alphabet, units, parts, left } = countSmsParts(text);
        const [alone, inLong] = alphabet === 'gsm-7' ? [160, 153] : [70, 67];
        expect(parts).toBeGreaterThanOrEqual(units <= alone ? Math.min(units, 1) : Math.ceil(units / inLong));
        expect(parts).toBeLessThanOrEqual(units <= alone ? 1 : Math.ceil(units / (inLong - 1)));
        expect(left).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
