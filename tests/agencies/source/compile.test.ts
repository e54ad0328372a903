import { describe, expect, test } from 'vitest';
import { loadGazetteer } from '../../../utils/agencies/gazetteer.ts';
import { compileGazetteer, type GazetteerSource } from '../../../utils/agencies/source/compile.ts';

const BODY = { id: 'one', th: 'กรมหนึ่ง', en: 'First Department', source: 'general' };

function source(entries: unknown): GazetteerSource {
  return {
    agencies: [{ file: 'departments.yaml', kind: 'department', content: entries }],
    provinces: { file: 'provinces.yaml', content: [{ code: 50, th: 'เชียงใหม่', en: 'Chiang Mai' }] },
    districts: { file: 'districts.yaml', content: [{ province: 50, amphoe: ['แม่ริม'] }] },
    words: {
      file: 'words.yaml',
      content: {
        before: ['จาก'],
        after: ['แจ้ง'],
        notPlace: ['ทุก'],
        placePrefix: ['จังหวัด'],
        foreignBefore: ['US'],
        foreignAfter: ['จีน'],
      },
    },
    sources: { file: 'sources.yaml', content: { general: 'general knowledge' } },
    edition: { file: 'edition.yaml', content: { version: 1, released: '2026-11-22' } },
  };
}

function problems(...entries: readonly unknown[]): readonly string[] {
  const compiled = compileGazetteer(source(entries));
  return compiled.ok
    ? []
    : compiled.problem.map(({ code, file, entry, detail }) => `${file} ${entry} ${code} ${detail}`);
}

describe('compileGazetteer', () => {
  test('what it writes can be loaded', () => {
    const compiled = compileGazetteer(
      source([{ ...BODY, domains: { 'one.go.th': 'general' }, hotlines: { 1999: 'unverified: general' } }]),
    );
    const loaded = compiled.ok ? [...loadGazetteer(compiled.value).agencies.values()] : [];
    expect(loaded).toMatchObject([
      {
        id: 'one',
        kind: 'department',
        strength: 'sender',
        claimable: true,
        domains: ['one.go.th'],
        hotlines: ['1999'],
      },
    ]);
    expect([...(loaded[0]?.unverified ?? [])]).toEqual(['1999']);
  });

  test.each([
    ['no list', [null], 'departments.yaml #1 wrong-field (not an entry)'],
    ['a field that is none', [{ ...BODY, name: 'x' }], 'departments.yaml one wrong-field name'],
    ['a field missing', [{ id: 'one', th: 'กรมหนึ่ง', source: 'general' }], 'departments.yaml one wrong-field en'],
    ['a field of another type', [{ ...BODY, names: 'x' }], 'departments.yaml one wrong-field names'],
    ['an odd id', [{ ...BODY, id: 'One Two' }], 'departments.yaml One Two wrong-field id'],
    ['an unknown parent', [{ ...BODY, parent: 'zero' }], 'departments.yaml one unknown-parent zero'],
    ['a parent of itself', [{ ...BODY, parent: 'one' }], 'departments.yaml one parent-cycle one > one'],
    [
      'an odd domain',
      [{ ...BODY, domains: { 'https://x.th/': 'general' } }],
      'departments.yaml one bad-domain https://x.th/',
    ],
    [
      'an odd hotline',
      [{ ...BODY, hotlines: { '021416747': 'general' } }],
      'departments.yaml one bad-hotline 021416747',
    ],
    ['an odd phone', [{ ...BODY, phones: { '02-141-6747': 'general' } }], 'departments.yaml one bad-phone 02-141-6747'],
    [
      'an unknown source',
      [{ ...BODY, domains: { 'one.go.th': 'rumour' } }],
      'departments.yaml one unknown-source rumour',
    ],
    ['a name of one letter', [{ ...BODY, names: ['ก'] }], 'departments.yaml one short-name ก'],
    [
      'a name that looks like a disguise',
      [{ ...BODY, names: ['ก-ร-ม-ห-น-ึ-่-ง'] }],
      'departments.yaml one tricky-name ก-ร-ม-ห-น-ึ-่-ง',
    ],
  ])('says what is wrong: %s', (_, entries, problem) => {
    expect(problems(...entries)).toContain(problem);
  });

  test('two bodies with one id, or one name', () => {
    const other = { ...BODY, th: 'กรมสอง', en: 'Second Department' };
    expect(problems(BODY, other)).toEqual(['departments.yaml one duplicate-id one']);
    expect(problems(BODY, { ...other, id: 'two', names: ['กรม หนึ่ง'] })).toEqual([
      'departments.yaml two shared-name กรม หนึ่ง (one)',
    ]);
    expect(problems({ ...BODY, ambiguous: ['NIA'] }, { ...other, id: 'two', ambiguous: ['NIA'] })).toEqual([]);
    // One key after folding, but the letters differ.
    expect(problems({ ...BODY, abbreviations: ['ศธ.'] }, { ...other, id: 'two', abbreviations: ['สธ.'] })).toEqual([]);
  });

  test('a file that the parser could not read', () => {
    const whole = source([BODY]);
    const compiled = compileGazetteer({
      ...whole,
      words: { file: 'words.yaml', content: undefined, broken: 'line 3' },
    });
    expect(compiled).toEqual({
      ok: false,
      problem: [{ code: 'bad-yaml', file: 'words.yaml', entry: '', detail: 'line 3' }],
    });
  });

  test('a file that is no list, words that are missing, a district without a province', () => {
    const whole = source([BODY]);
    const broken: GazetteerSource = {
      ...whole,
      agencies: [{ file: 'departments.yaml', kind: 'department', content: 'x' }],
      words: { file: 'words.yaml', content: { before: ['จาก'] } },
      districts: { file: 'districts.yaml', content: [{ province: 99, amphoe: ['แม่ริม'] }] },
    };
    const compiled = compileGazetteer(broken);
    const codes = compiled.ok ? [] : compiled.problem.map(({ code }) => code);
    expect(new Set(codes)).toEqual(new Set(['not-a-list', 'missing-words', 'unknown-province']));
  });
});
