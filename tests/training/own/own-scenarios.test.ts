import { describe, expect, it } from 'vitest';
import { type Draft, draftOf, EMPTY_DRAFT } from '../../../utils/training/own/draft.ts';
import { type DraftProblem, finishDraft, writtenScenario } from '../../../utils/training/own/finish-draft.ts';
import { importScenarios } from '../../../utils/training/own/import-scenarios.ts';
import { freeId, parseOwn, scenarioFile, withAdded, withWritten } from '../../../utils/training/own/own-scenarios.ts';
import { parseDraft } from '../../../utils/training/own/parse-draft.ts';
import { LARGEST_FILE } from '../../../utils/training/parse-scenarios.ts';
import type { Scenario } from '../../../utils/training/scenario.ts';
import { createEngine } from '../../../utils/verdict/analyse.ts';
import { BUILT_IN, builtIn } from '../built-in.ts';

const engine = createEngine();
const DRAFT: Draft = {
  ...EMPTY_DRAFT,
  title: 'ค่าไฟ หมู่ 3',
  text: 'การไฟฟ้าส่วนภูมิภาคแจ้งคืนเงิน กดรับที่ https://pea-refund.example/th',
  clues: [{ words: 'pea-refund.example', why: 'ไม่ใช่เว็บของการไฟฟ้า' }],
};
const AROUND = { language: 'th', engine, scenarios: BUILT_IN, own: [], agency: null } as const;

function made(draft: Draft = DRAFT): Scenario {
  const finished = finishDraft(draft, AROUND);
  if (!finished.ok) throw new Error(finished.problem.code);
  return finished.value;
}

describe('a draft', () => {
  it('becomes a sample that says the same in both languages', () => {
    expect(made()).toMatchObject({
      id: 'own-1',
      title: { th: 'ค่าไฟ หมู่ 3', en: 'ค่าไฟ หมู่ 3' },
      text: { th: DRAFT.text, en: DRAFT.text },
      answer: 'danger',
    });
  });

  it.each<[string, Partial<Draft>, DraftProblem]>([
    ['without a title', { title: ' ' }, { code: 'no-title' }],
    ['without a text', { text: '\n' }, { code: 'no-text' }],
    ['with mark-up', { text: '<script>alert(1)</script>' }, { code: 'markup', at: '1.text.th' }],
    ['too long', { notes: 'ก'.repeat(6001) }, { code: 'wrong-field', at: '1.notes.th' }],
    ['with a link that works', { text: 'กด pea-refund.cc', clues: [] }, { code: 'reaching', words: ['pea-refund.cc'] }],
    [
      'with a number of somebody on the list',
      { numbers: [{ number: '081-234-5678', status: 'black' }] },
      { code: 'reaching', words: ['081-234-5678'] },
    ],
    ['with a clue that is nowhere', { clues: [{ words: 'ไม่มีคำนี้', why: '' }] }, { code: 'clue-nowhere', clue: 1 }],
  ])('%s is not taken, and says why', (_, change, problem) => {
    expect(finishDraft({ ...DRAFT, ...change }, AROUND)).toEqual({ ok: false, problem });
  });

  it('of a sample that ships becomes a copy; of one’s own, the same again', () => {
    const [first] = BUILT_IN;
    if (first === undefined) throw new Error('no samples');
    const own = { ...first, id: 'own-7' };
    const scenarios = [...BUILT_IN, own];
    const write = (from: Scenario) =>
      writtenScenario(draftOf(from, 'th'), { ...AROUND, scenarios, own: [own], agency: from.agency });
    expect(write(first).id).toBe('own-1');
    expect(write(own)).toEqual(own);
  });

  it('keeps the other language of a sample that has two', () => {
    const before = builtIn('tax-refund-sms');
    const changed = writtenScenario({ ...draftOf(before, 'th'), title: 'ชื่อใหม่' }, { ...AROUND, agency: before.agency });
    expect(changed.title).toEqual({ th: 'ชื่อใหม่', en: before.title.en });
    expect(changed.text).toEqual(before.text);
    expect(changed.clues).toEqual(before.clues);
  });

  it('is kept as it was typed, whatever was typed', () => {
    const typed: Draft = { ...DRAFT, text: '<b>', numbers: [{ number: '1', status: 'grey' }] };
    expect(parseDraft(JSON.parse(JSON.stringify(typed)))).toEqual(typed);
    expect(parseDraft(null)).toBeNull();
    expect(parseDraft({ text: 5, channel: 'fax', clues: [5], numbers: [{}] })).toEqual(EMPTY_DRAFT);
  });
});

describe('samples of one’s own', () => {
  it('are kept one by one: what cannot be read any more does not take the others with it', () => {
    expect(parseOwn([made(), { id: 'x' }, 5], engine.gazetteer)).toEqual([made()]);
    expect(parseOwn('x', engine.gazetteer)).toEqual([]);
  });

  it('are written anew in their place, or added at the end', () => {
    const [a, b] = [made(), { ...made(), id: 'own-2' }];
    const changed = { ...a, difficulty: 3 } as const;
    expect(withWritten([a, b], changed)).toEqual([changed, b]);
    expect(withWritten([a], b)).toEqual([a, b]);
  });

  it('replace nothing when they come from a file', () => {
    const ids = withAdded([made()], [made(), made(), { ...made(), id: 'tax-refund-sms' }], BUILT_IN).map(
      ({ id }) => id,
    );
    expect(ids).toEqual(['own-1', 'own-1-1', 'own-1-2', 'tax-refund-sms-1']);
    expect(freeId(new Set(['own-1']))).toBe('own-2');
  });
});

describe('a file of samples', () => {
  it('is read back as it was saved', () => {
    expect(importScenarios(scenarioFile([made()]), engine)).toEqual({
      ok: true,
      value: { scenarios: [made()], changes: [] },
    });
    expect(importScenarios(`\ufeff${scenarioFile([made()])}`, engine).ok).toBe(true);
  });

  it('is made inert, and says what was changed', () => {
    const both = (text: string) => ({ th: text, en: text });
    const file = scenarioFile([{ ...made(), text: both('กด pea-refund.cc โทร 081-234-5678'), clues: [] }]);
    const imported = importScenarios(file, engine);
    expect(imported.ok && imported.value.changes).toEqual([
      { kind: 'link', from: 'pea-refund.cc', to: 'pea-refund.example' },
      { kind: 'number', from: '081-234-5678', to: '069-000-1001' },
    ]);
  });

  it.each([
    ['HTML', '<!doctype html>', 'not-json'],
    ['of ten megabytes', `{"scenarios":["${'x'.repeat(LARGEST_FILE)}"]}`, 'too-large'],
    ['of another kind', '{"rows":[]}', 'no-list'],
    ['with mark-up in it', scenarioFile([{ ...made(), title: { th: '<img src=x>', en: '' } }]), 'markup'],
  ])('that is %s is refused', (_, text, code) => {
    expect(importScenarios(text, engine)).toMatchObject({ ok: false, problem: { code } });
  });
});
