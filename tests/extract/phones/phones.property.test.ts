import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AREA_CODES } from '../../../utils/extract/phones/numbering-plan.ts';
import { read } from './reader.ts';

/** Numbers of the plan, written in every notation inside Thai words, must be read back. */

const digits = (count: number) => fc.stringMatching(new RegExp(`^[0-9]{${count}}$`));

/** A line as dialled inside the country; its last digits leave room to count upwards. */
const fixed = fc
  .tuple(fc.constantFrom(...AREA_CODES), digits(6))
  .map(([area, rest]) => area + (area === '02' ? `2${rest}` : rest));
const mobile = fc
  .tuple(fc.constantFrom('061', '065', '069', '060', '068', '08', '09'), digits(8))
  .map(([head, rest]) => (head + rest).slice(0, 10));
const line = fc.oneof(fixed, mobile);
const short = fc.constantFrom('1111', '1441', '1567', '1669', '191');

const e164 = (dialled: string) => `+66${dialled.slice(1)}`;

/** How the digits of a number are cut into groups; the first one may stand in brackets. */
const cuts = fc.constantFrom([99], [3, 3, 9], [2, 3, 9], [2, 4, 9], [1, 4, 9], [3, 9], [2, 9], [1, 1, 4, 9], [1, 9]);
const separators = fc.constantFrom(' ', '-', '.', ' - ', '\u2011', '\u00a0', '\u2013', '_');

function cut(number: string, lengths: readonly number[]): string[] {
  const groups: string[] = [];
  let at = 0;
  for (const length of lengths) {
    if (at < number.length) groups.push(number.slice(at, at + length));
    at += length;
  }
  return groups;
}

const SCRIPTS: Record<string, (text: string) => string> = {
  ascii: (text) => text,
  thai: (text) => text.replace(/[0-9]/g, (digit) => String.fromCharCode(0x0e50 + Number(digit))),
  fullWidth: (text) => text.replace(/[0-9]/g, (digit) => String.fromCharCode(0xff10 + Number(digit))),
  bold: (text) => text.replace(/[0-9]/g, (digit) => String.fromCodePoint(0x1d7ce + Number(digit))),
  keycap: (text) => text.replace(/[0-9]/g, '$&\ufe0f\u20e3'),
  zeroWidth: (text) => text.replace(/[0-9]/g, '$&\u200b'),
  letters: (text) => text.replace(/(?<=[0-9])0(?=[0-9])/g, 'o').replace(/(?<=[0-9])1(?=[0-9])/g, 'l'),
};
const script = fc.constantFrom(...Object.values(SCRIPTS));
/** Letters for digits are read in numbers only, not in what follows them. */
const plainScript = fc.constantFrom(
  ...Object.entries(SCRIPTS).flatMap(([name, write]) => (name === 'letters' ? [] : [write])),
);

const before = fc.constantFrom(
  '',
  'โทร ',
  'โทร.',
  'ติดต่อสำนักงานเขต ',
  'เบอร์: ',
  'นัดที่ชั้น 4 อาคารสมมติ โทร. ',
  '(',
  'Tel: ',
);
const after = fc.constantFrom('', ' ในวันและเวลาราชการ', ')', 'ค่ะ', ' ขอบคุณ', '\nด้วยความนับถือ', '.');

/** One decimal with its fraction looks like nothing else; a lone dot is not how a phone number is cut. */
const isDecimal = (groups: readonly string[], separator: string) => separator === '.' && groups.length === 2;

const written = fc
  .record({ number: line, lengths: cuts, separator: separators, script, bracket: fc.boolean(), country: fc.boolean() })
  .map(({ number, lengths, separator, script: write, bracket, country }) => {
    const groups = cut(number, lengths);
    const joint = isDecimal(groups, separator) ? '-' : separator;
    const [head = '', ...rest] = groups;
    if (country) return { number, text: write(`+66${joint}${[head.slice(1), ...rest].filter(Boolean).join(joint)}`) };
    const first = bracket && rest.length > 0 ? `(${head})` : head;
    return { number, text: write([first, ...rest].join(joint)) };
  })
  // Day, month and year, or a bank account: what these digits say first.
  .filter(({ text }) => !/^[0-9]{2}([-.])[0-9]{2}\1/.test(text));

describe('numbers written in any notation', { timeout: 30_000 }, () => {
  it('are read back, with where they stand', () => {
    fc.assert(
      fc.property(before, written, after, (head, { number, text }, tail) => {
        const whole = head + text + tail;
        const phones = read(whole);
        expect(phones.map((phone) => phone.number)).toEqual([e164(number)]);
        const place = phones[0]?.place;
        expect(whole.slice(place?.start, place?.end)).toBe(phones[0]?.shown);
        expect(text).toContain(phones[0]?.shown.replace(/^\(/, ''));
      }),
      { numRuns: 2000 },
    );
  });

  it('are read with ranges and extensions', () => {
    const range = fc.record({ head: line, last: fc.integer({ min: 0, max: 8 }), more: fc.integer({ min: 1, max: 9 }) });
    const joint = fc.constantFrom('-', ' - ', ' ถึง ', '–', '~');
    const mark = fc.constantFrom(' ต่อ ', ' ext. ', ' กด ', ' #', ' (ต่อ ', ' เบอร์ภายใน ');
    const extension = fc.integer({ min: 2, max: 9999 }).map(String);
    fc.assert(
      fc.property(range, joint, mark, extension, plainScript, ({ head, last, more }, sign, ext, inside, write) => {
        const base = head.slice(0, -1);
        const end = Math.min(9, last + more);
        const phones = read(write(`โทร ${base}${last}${sign}${end}${ext}${inside}`));
        const expected = Array.from({ length: end - last + 1 }, (_, i) => e164(base + (last + i)));
        expect(phones.map((phone) => phone.number)).toEqual(expected);
        for (const phone of phones) expect(phone.extensions).toEqual([inside]);
      }),
      { numRuns: 1000 },
    );
  });

  it('are read one after the other', () => {
    const joint = fc.constantFrom(', ', ' ', ' หรือ ', ' และ ', '\n', ' / ', 'คุณสมหญิง ');
    fc.assert(
      fc.property(mobile, fixed, short, joint, plainScript, (first, second, code, sign, write) => {
        const text = write(`โทร ${first}${sign}${second} สายด่วน ${code}`);
        expect(read(text).map((phone) => phone.number)).toEqual([e164(first), e164(second), code]);
      }),
      { numRuns: 1000 },
    );
  });

  it('are not read where a digit is missing or too many', () => {
    fc.assert(
      fc.property(mobile, fc.constantFrom('', '0', '12'), before, (number, extra, head) => {
        const wrong = extra === '' ? number.slice(0, -1) : number + extra;
        expect(read(`${head}${wrong}`)).toEqual([]);
      }),
    );
  });
});

describe('any text', { timeout: 30_000 }, () => {
  const PIECES = [
    ...'0123456789+*#-./,()|oOlI@: \n',
    ...[
      'ต่อ',
      'ถึง',
      'กด',
      'โทร',
      'แฟกซ์',
      'ศูนย์',
      'แปด',
      'หนึ่ง',
      '+66',
      '001',
      '1800',
      '1441',
      '02',
      '081',
      'บาท',
      'ว ',
      '\u200b',
      '\ud83d',
      '💥',
      '٣',
      'ก',
    ],
  ];
  const junk = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join('')),
  );

  it('gives places within the text, in order, and the same for the same text', () => {
    fc.assert(
      fc.property(junk, (text) => {
        const phones = read(text);
        let last = 0;
        for (const { place, shown, number } of phones) {
          expect(place.start).toBeGreaterThanOrEqual(last);
          expect(place.end).toBeGreaterThan(place.start);
          expect(place.end).toBeLessThanOrEqual(text.length);
          expect(shown).toBe(text.slice(place.start, place.end));
          expect(number).toMatch(/^(?:\+[0-9]{6,15}|[0-9]{3,14}|[*#][0-9*#]+)$/);
          last = place.start;
        }
        expect(read(text)).toEqual(phones);
      }),
      { numRuns: 5000 },
    );
  });

  it.each(['0', '0 ', '0|', '1441 ', 'ol0', '*1#', '02-123-4567-', 'ศูนย์', '+66 ', '0 8 '])(
    'takes linear time: %j',
    (piece) => {
      const started = performance.now();
      read(piece.repeat(200_000));
      expect(performance.now() - started).toBeLessThan(5000);
    },
  );
});
