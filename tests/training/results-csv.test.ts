import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import type { QuizPlan } from '../../utils/training/quiz-plan.ts';
import { type ResultWords, resultsCsv } from '../../utils/training/results-csv.ts';
import type { Scenario } from '../../utils/training/scenario.ts';
import type { Session } from '../../utils/training/session.ts';

const PLAN: QuizPlan = { source: 'own', audience: 'everyone', difficulty: 1, honest: 40, count: 5, seed: 7 };
const WORDS: ResultWords = {
  columns: {
    code: 'รหัส',
    test: 'ชุด',
    question: 'ข้อ',
    scenario: 'ตัวอย่าง',
    title: 'ชื่อ',
    right: 'เฉลย',
    suspicious: 'น่าสงสัย',
    ordinary: 'ทั่วไป',
    percent: 'ร้อยละ',
  },
  tests: { quiz: 'ทดสอบ', before: 'ก่อนเรียน', after: 'หลังเรียน', again: 'ทำซ้ำ' },
  answers: { suspicious: 'น่าสงสัย', ordinary: 'ทั่วไป' },
};
const SESSION: Session = {
  plan: PLAN,
  players: 'class',
  shape: 'pair',
  current: 'after',
  tests: {
    before: { questions: ['a'], answered: [{ scenario: 'a', level: 'danger', said: { suspicious: 6, ordinary: 4 } }] },
    after: {
      questions: ['b', 'c'],
      answered: [{ scenario: 'b', level: 'none', said: { suspicious: 1, ordinary: 9 } }],
    },
  },
};

function titled(title: string): Scenario {
  const both = (text: string) => ({ th: text, en: text });
  return {
    id: 'a',
    family: 'tax',
    channel: 'sms',
    title: both(title),
    sender: { name: both(''), address: '' },
    subject: both(''),
    text: both(''),
    numbers: [],
    answer: 'danger',
    agency: null,
    clues: [],
    difficulty: 1,
    audiences: [],
    notes: both(''),
  };
}

function rowsOf(scenarios: readonly (readonly [string, Scenario])[]): readonly (readonly string[])[] {
  return parse(resultsCsv(SESSION, new Map(scenarios), { language: 'th', words: WORDS }), { bom: true });
}

describe('the table of results', () => {
  it('has a row for each answer, in the order of the tests', () => {
    expect(rowsOf([['a', titled('คืนภาษี')]])).toEqual([
      ['รหัส', 'ชุด', 'ข้อ', 'ตัวอย่าง', 'ชื่อ', 'เฉลย', 'น่าสงสัย', 'ทั่วไป', 'ร้อยละ'],
      ['0007 8355', 'ก่อนเรียน', '1', 'a', 'คืนภาษี', 'น่าสงสัย', '6', '4', '60'],
      ['0007 8355', 'หลังเรียน', '1', 'b', '', 'ทั่วไป', '1', '9', '90'],
    ]);
  });

  it('begins with the mark by which spreadsheets know UTF-8', () => {
    expect(resultsCsv(SESSION, new Map(), { language: 'th', words: WORDS })).toMatch(/^\ufeffรหัส,/);
  });

  it.each([
    ['=HYPERLINK("http://x")', 'HYPERLINK("http://x")'],
    ['+1+1', '1+1'],
    ['-1+1', '1+1'],
    ['@SUM(A1)', 'SUM(A1)'],
    ['\t=1', '1'],
    ['a,"b"', 'a,"b"'],
    ['a\nb', 'a b'],
  ])('lets no title be run by a spreadsheet: %j', (title, cell) => {
    expect(rowsOf([['a', titled(title)]])[1]?.[4]).toBe(cell);
  });
});
