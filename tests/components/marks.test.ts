import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runsOf } from '../../components/check/marks.ts';
import type { Reason, ReasonCode, ReasonLevel } from '../../utils/model.ts';

const reason = (code: ReasonCode, level: ReasonLevel, ...spans: readonly (readonly [number, number])[]): Reason => ({
  code,
  level,
  evidence: spans.map(([start, end]) => ({ part: 'body', start, end })),
});

const written = (text: string, reasons: readonly Reason[]) =>
  runsOf(text, 'body', { reasons })
    .map((run) => (run.tone === null ? run.text : `[${run.text}]${run.ending.join('+')}`))
    .join('');

describe('the words that decided', () => {
  it.each<[string, readonly Reason[], string]>([
    ['nothing decided', [], 'กรมสรรพากร กด a.example'],
    ['one place', [reason('gov-claim-with-link', 'danger', [0, 10])], '[กรมสรรพากร]1 กด a.example'],
    [
      'neighbours have one number',
      [reason('gov-claim-with-link', 'danger', [0, 3], [3, 10])],
      '[กรม][สรรพากร]1 กด a.example',
    ],
    [
      'two reasons at one place',
      [reason('lookalike-host', 'danger', [14, 23]), reason('gov-claim-with-link', 'danger', [0, 10], [14, 23])],
      '[กรมสรรพากร]1 กด [a.example]1+2',
    ],
    [
      'one within another',
      [reason('gov-claim-with-link', 'danger', [0, 13]), reason('grey-number', 'caution', [3, 10])],
      '[กรม][สรรพากร]2[ กด]1 a.example',
    ],
    ['a place beyond the text', [reason('grey-number', 'caution', [14, 900])], 'กรมสรรพากร กด [a.example]1'],
  ])('%s', (_, reasons, expected) => {
    expect(written('กรมสรรพากร กด a.example', reasons)).toBe(expected);
  });

  it('never loses or doubles a letter', () => {
    const span = fc.tuple(fc.integer({ min: -5, max: 40 }), fc.integer({ min: -5, max: 40 }));
    fc.assert(
      fc.property(fc.string({ maxLength: 30 }), fc.array(span, { maxLength: 6 }), (text, spans) => {
        const runs = runsOf(text, 'body', { reasons: spans.map((each) => reason('grey-number', 'caution', each)) });
        expect(runs.map((run) => run.text).join('')).toBe(text);
      }),
    );
  });
});
