import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalise } from '../../utils/text/canonical.ts';
import { identity, MappedBuilder, sourceSpan, sourceText, textSpan } from '../../utils/text/mapped.ts';
import { skeleton } from '../../utils/text/skeleton.ts';
import { anyText } from './any-text.ts';

describe('mapped text', () => {
  test('that is not rewritten leads to itself', () => {
    expect(sourceSpan(identity('abc'), 1, 2)).toEqual({ start: 1, end: 2 });
    expect(textSpan(identity('abc'), { start: 1, end: 2 })).toEqual({ start: 1, end: 2 });
  });

  test('with something dropped, swapped, put in', () => {
    const builder = new MappedBuilder(identity('a--bcd'));
    builder.replace(1, 3, '');
    builder.replace(4, 5, 'XYZ');
    const mapped = builder.build();
    expect(mapped.text).toBe('abXYZd');
    expect(sourceSpan(mapped, 0, 1)).toEqual({ start: 0, end: 3 });
    expect(sourceSpan(mapped, 1, 2)).toEqual({ start: 3, end: 4 });
    expect(sourceSpan(mapped, 5, 6)).toEqual({ start: 5, end: 6 });
    expect(textSpan(mapped, { start: 3, end: 4 })).toEqual({ start: 1, end: 2 });
    expect(sourceText(mapped)).toBe('a--bcd');
  });

  test('leads from every run to one inside the source, in order', () => {
    fc.assert(
      fc.property(anyText, fc.nat(), fc.nat(), (text, one, two) => {
        const mapped = skeleton(canonicalise(text));
        const size = mapped.text.length + 1;
        const [start, end] = [Math.min(one % size, two % size), Math.max(one % size, two % size)];
        const source = sourceSpan(mapped, start, end);
        expect(source.start).toBeGreaterThanOrEqual(0);
        expect(source.end).toBeGreaterThanOrEqual(source.start);
        expect(source.end).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 1000 },
    );
  });

  test('leads there and back to a run that holds the first', () => {
    fc.assert(
      fc.property(anyText, fc.nat(), (text, seed) => {
        const mapped = skeleton(canonicalise(text));
        if (mapped.text.length === 0) return;
        const start = seed % mapped.text.length;
        const back = textSpan(mapped, sourceSpan(mapped, start, start + 1));
        expect(back.start).toBeLessThanOrEqual(start);
        expect(back.end).toBeLessThanOrEqual(mapped.text.length);
        expect(back.end).toBeGreaterThanOrEqual(back.start);
      }),
      { numRuns: 1000 },
    );
  });
});
