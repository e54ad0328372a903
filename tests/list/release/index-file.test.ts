import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ListIndex, parseIndex, writeIndex } from '../../../utils/list/release/index-file.ts';

const HASH = 'ab'.repeat(32);
const ref = (file: string) => ({ file, length: 10, rawLength: 20, sha256: HASH });

const INDEX: ListIndex = {
  format: 1,
  list: 'black',
  seq: 7,
  base: 2,
  count: 3,
  released: '2026-11-21',
  operator: { th: 'ผู้ให้บริการ', en: 'Operator' },
  contest: { th: '', en: '' },
  classes: [{ name: 'call-centre', month: '2025-11' }],
  shards: [
    { lo: 0, n: 2, sha256: HASH, columnSha256: HASH },
    { lo: 66_800_000_000, n: 1, sha256: HASH, columnSha256: HASH },
  ],
  parts: [{ shards: 2, numbers: ref('f/7-p000.bin'), columns: ref('c/7-p000.bin') }],
  deltas: [{ from: 6, to: 7, ...ref('d/6-7.bin') }],
  minPollSeconds: 21_600,
  rollout: 100,
  allowLargeChange: null,
};

/** The index with one field replaced, by its path. */
function withField(path: string, value: unknown): unknown {
  const copy: unknown = JSON.parse(JSON.stringify(INDEX));
  const keys = path.split(/[.[\]]+/).filter(Boolean);
  let holder = copy;
  for (const key of keys.slice(0, -1)) holder = Reflect.get(Object(holder), key);
  Reflect.set(Object(holder), keys.at(-1) ?? '', value);
  return copy;
}

describe('the index of a list', () => {
  test('what is written is read back', () => {
    const raw: unknown = JSON.parse(new TextDecoder().decode(writeIndex(INDEX)));
    expect(parseIndex(raw)).toEqual({ ok: true, value: INDEX });
  });

  test('the order in which fields were made does not change the bytes', () => {
    const reversed = Object.fromEntries(Object.entries(INDEX).reverse());
    const parsed = parseIndex(reversed);
    expect(parsed.ok && writeIndex(parsed.value)).toEqual(writeIndex(INDEX));
  });

  test('fields of a later version are ignored', () => {
    expect(parseIndex(withField('note', 'x')).ok).toBe(true);
    expect(parseIndex(withField('shards[0].note', 'x')).ok).toBe(true);
  });

  test.each([
    ['format', 2],
    ['list', 'red'],
    ['seq', 0],
    ['seq', 7.5],
    ['base', '2'],
    ['count', -1],
    ['count', 4],
    ['count', 20_000_001],
    ['released', '2569-11-21'],
    ['operator', 'Operator'],
    ['operator.th', null],
    ['contest.en', 'x'.repeat(2001)],
    ['classes', {}],
    ['classes[0].name', 'Call Centre'],
    ['classes[0].name', '../x'],
    ['classes[0].month', '2025-13'],
    ['shards', 'none'],
    ['shards[0].lo', 5],
    ['shards[0].n', 131_073],
    ['shards[1].lo', 0],
    ['shards[1].sha256', HASH.toUpperCase()],
    ['shards[1].columnSha256', undefined],
    ['parts', []],
    ['parts[0].shards', 17],
    ['parts[0].numbers.file', 'f/../../metadata/root.json'],
    ['parts[0].numbers.file', 'c/7-p000.bin'],
    ['parts[0].columns.length', 2 * 2 ** 20 + 1],
    ['parts[0].columns.rawLength', 4 * 2 ** 20 + 1],
    ['deltas[0].file', 'https://evil.example/d.bin'],
    ['deltas[0].from', -1],
    ['minPollSeconds', 0],
    ['rollout', 101],
    ['allowLargeChange', 'yes'],
  ])('%s = %j is refused, with its place', (path, value) => {
    expect(parseIndex(withField(path, value))).toEqual({ ok: false, problem: path });
  });

  test.each([
    ['to a later release', { from: 6, to: 8 }],
    ['backwards', { from: 7, to: 7 }],
  ])('a delta %s is refused', (_, step) => {
    expect(parseIndex({ ...INDEX, deltas: [{ ...ref('d/1-2.bin'), ...step }] })).toEqual({
      ok: false,
      problem: 'deltas[0]',
    });
  });

  test('rubbish of any shape is refused, not thrown at', () => {
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.record({ format: fc.constant(1) })), (raw) => {
        expect(parseIndex(raw).ok).toBe(false);
      }),
    );
  });
});
