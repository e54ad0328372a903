import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reachingParts } from '../../../utils/training/inert.ts';
import { EMPTY_DRAFT, scenarioOf } from '../../../utils/training/own/draft.ts';
import { inertHost } from '../../../utils/training/own/inert-words.ts';
import { makeInert } from '../../../utils/training/own/make-inert.ts';
import type { Scenario } from '../../../utils/training/scenario.ts';
import { builtInScenarios } from '../../../utils/training/scenarios.ts';
import { createEngine } from '../../../utils/verdict/analyse.ts';

const engine = createEngine();

function scenarioWith(text: string, parts: Partial<Scenario> = {}): Scenario {
  const made = scenarioOf(
    { ...EMPTY_DRAFT, title: 'ก', text },
    { id: 'own-1', language: 'th', before: null, agency: null },
  );
  return { ...made, ...parts };
}

describe('a message that is made inert', () => {
  it.each([
    ['https://rd-go-th.cc/refund', 'https://rd-go-th.example/refund'],
    ['กด rd-go-th.cc เลย', 'กด rd-go-th.example เลย'],
    ['ดูที่ WWW.RD.GO.TH', 'ดูที่ www.rd.example'],
    ['https://rd.go.th.pay.xyz/a?b=1', 'https://rd.go.th.pay.example/a?b=1'],
    ['http://203.0.113.9/pay', 'http://203-0-113-9.example/pay'],
    ['กด bit.ly/3xYz', 'กด bit.example/3xYz'],
    ['[www.rd.go.th](https://rd-refund.top/x)', '[www.rd.go.th](https://rd-refund.example/x)'],
    ['โทร 081-234-5678 ด่วน', 'โทร 069-000-1001 ด่วน'],
    ['โทร ๐๘๑-๒๓๔-๕๖๗๘ ด่วน', 'โทร ๐๖๙-๐๐๐-๑๐๐๑ ด่วน'],
    ['โทร 0812345678 หรือ 02-272-8000', 'โทร 069-000-1001 หรือ 069-000-1002'],
    ['โทร 0812345678 ย้ำ 0812345678', 'โทร 069-000-1001 ย้ำ 069-000-1001'],
    ['แอดไลน์ ไลน์ไอดี somchai99', 'แอดไลน์ ไลน์ไอดี line-example'],
    ['ทักไลน์ @rdhelp', 'ทักไลน์ @line-example'],
    ['ส่งที่ somchai@gmail.com', 'ส่งที่ somchai@gmail.example'],
    ['โอนเข้าบัญชี 123-4-56789-0', 'โอนเข้าบัญชี 000-0-00000-0'],
    ['เลขบัตร 1234567890123', 'เลขบัตร 0000000000000'],
  ])('%s becomes %s', (text, inert) => {
    const made = makeInert(scenarioWith(text), engine);
    expect(made.scenario.text).toEqual({ th: inert, en: inert });
    expect(made.left).toEqual([]);
    expect(made.changes.length).toBeGreaterThan(0);
  });

  it.each(['rd-go-th [.] cc/x', 'hxxps://rd-go-th[.]cc/x', 'rd-go-th ดอท com', 'rd-go-th จุด com'])(
    'leaves no disguised link: %s',
    (text) => {
      const { scenario, left } = makeInert(scenarioWith(`กด ${text} เพื่อรับเงิน`), engine);
      expect(left).toEqual([]);
      expect(scenario.text.th).toContain('example');
    },
  );

  it('changes sender, code, listed numbers and clues with the text', () => {
    const both = (text: string) => ({ th: text, en: text });
    const { scenario, changes, left } = makeInert(
      scenarioWith('กรมสรรพากรแจ้ง โทร 081-234-5678 หรือ https://rd-go-th.cc/x', {
        sender: { name: both('RD'), address: 'noreply@rd-go-th.cc' },
        qr: 'https://rd-go-th.cc/qr',
        numbers: [{ number: '0812345678', status: 'black' }],
        clues: [{ words: both('rd-go-th.cc'), why: both('ไม่ใช่เว็บของกรม') }],
      }),
      engine,
    );
    expect(scenario.sender.address).toBe('noreply@rd-go-th.example');
    expect(scenario.qr).toBe('https://rd-go-th.example/qr');
    expect(scenario.numbers).toEqual([{ number: '069-000-1001', status: 'black' }]);
    expect(scenario.text.th).toContain('069-000-1001');
    expect(left).toEqual([]);
    expect(changes.map(({ kind }) => kind)).toContain('address');
  });

  it.each(builtInScenarios(engine.gazetteer))('$id is inert already and stays as it is', (scenario) => {
    expect(makeInert(scenario, engine)).toEqual({ scenario, changes: [], left: [] });
  });

  it('reaches nobody, or says what is left, whatever is written', () => {
    const piece = fc.constantFrom(
      'https://',
      'rd.go.th',
      '.cc/',
      'ก',
      ' ',
      '081',
      '-',
      '2345678',
      '[',
      '](',
      ')',
      '@',
      'line id ',
      'a.co.th',
      '1441',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const { scenario, left } = makeInert(scenarioWith(pieces.join('')), engine);
        expect(left).toEqual(reachingParts(scenario, engine));
      }),
      { numRuns: 300 },
    );
  });
});

describe('a host', () => {
  it.each([
    ['rd-go-th.cc', 'rd-go-th.example'],
    ['a.b.co.th', 'a.b.example'],
    ['evil.pages.dev', 'evil.example'],
    ['10.0.0.1', '10-0-0-1.example'],
    ['localhost', 'localhost.example'],
  ])('%s becomes %s', (host, inert) => {
    expect(inertHost(host)).toBe(inert);
  });
});
