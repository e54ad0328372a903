import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readAgencyLine } from '../../utils/agencies/agency-line.ts';
import { bundledTables } from '../../utils/agencies/bundled-tables.ts';
import { findNames } from '../../utils/agencies/names.ts';
import { canonicalise } from '../../utils/text/canonical.ts';
import { sourceSpan } from '../../utils/text/mapped.ts';
import { skeleton } from '../../utils/text/skeleton.ts';
import { find, gazetteer } from './find.ts';

const lines = bundledTables().agencies.split('\n').map(readAgencyLine);
const names = lines.flatMap(({ th, names: more, abbreviations, codes }) => [th, ...more, ...abbreviations, ...codes]);

/** Names, pieces of names, marks that parts of the matcher step over, and anything else. */
const piece = fc.oneof(
  fc.constantFrom(...names),
  fc.constantFrom(...names).map((name) => name.slice(0, Math.ceil(name.length / 2))),
  fc.constantFrom(
    ' ',
    '\n',
    '.',
    '..',
    ' . ',
    '-',
    '/',
    '\u200b',
    'จังหวัด',
    'สำนักงาน',
    'อบต.',
    'เทศบาลตำบล',
    'แจ้ง',
    'ขอ',
  ),
  fc.string({ unit: 'binary', maxLength: 8 }),
);
const text = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));

describe('findNames on any text', () => {
  test('hits lie inside the text, in order, none over another', () => {
    fc.assert(
      fc.property(text, (message) => {
        const mapped = skeleton(canonicalise(message));
        let end = 0;
        for (const hit of findNames(gazetteer, mapped)) {
          expect(hit.start).toBeGreaterThanOrEqual(end);
          expect(hit.end).toBeGreaterThan(hit.start);
          expect(hit.end).toBeLessThanOrEqual(mapped.text.length);
          const source = sourceSpan(mapped, hit.start, hit.end);
          expect(source.end).toBeLessThanOrEqual(message.length);
          expect(source.end).toBeGreaterThan(source.start);
          end = hit.end;
        }
      }),
      { numRuns: 400 },
    );
  });

  test('the same text gives the same hits', () => {
    fc.assert(
      fc.property(text, (message) => {
        expect(find(message)).toEqual(find(message));
      }),
      { numRuns: 100 },
    );
  });
});
