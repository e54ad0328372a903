import { describe, expect, it } from 'vitest';
import type { Listing } from '../../utils/model.ts';
import type { RowCheck } from '../../utils/outgoing/batch/row-check.ts';
import type { BatchNews } from '../../utils/staff/batch-protocol.ts';
import { createRowOrder } from '../../utils/staff/row-order.ts';
import { createBatchServer } from '../../utils/staff/serve-batch.ts';
import { sheetOf, workbookOf } from '../tables/workbook.ts';

const CHECKERS = 2;

/** Checks a file as the workers do that the page starts; the list says the same of every number. */
async function served(content: string | Uint8Array<ArrayBuffer>, listing: Listing | null = null) {
  const told: BatchNews[] = [];
  const asked: string[] = [];
  const channels = Array.from({ length: CHECKERS }, () => new MessageChannel());
  await new Promise<void>((resolve) => {
    const order = createRowOrder((rows) => told.push({ kind: 'rows', rows }), resolve);
    for (const { port1: port } of channels) {
      const say = createBatchServer((each) => {
        if (each.kind === 'rows') order.take(each.at, each.rows);
        if (each.kind !== 'ask') return;
        asked.push(...each.numbers);
        say({ kind: 'listings', listings: listing === null ? null : each.numbers.map(() => listing) });
      });
      say({ kind: 'check', port, ownDomains: [], proposes: false, tables: null });
    }
    const read = createBatchServer((each) => {
      if (each.kind === 'opened') order.expect(each.total);
      if (each.kind === 'opened' || each.kind === 'problem') told.push(each);
      if (each.kind === 'problem') resolve();
    });
    const ports = channels.map(({ port2 }) => port2);
    read({ kind: 'read', channel: 'sms', file: new Blob([content]), ports });
  });
  for (const { port1 } of channels) port1.close();
  const rows = told.flatMap((each): readonly RowCheck[] => (each.kind === 'rows' ? each.rows : []));
  return { told, asked, rows };
}

const LINK = 'เทศบาลแจ้งยอดค่าน้ำ กดที่ https://pay.banmai.example';

describe('a file that is checked', () => {
  it('is named by its digest, and every row of it is told', async () => {
    const { told, rows } = await served(`รหัส,ข้อความ\nA,${LINK}\nB,\nC,ประปาหยุดจ่ายน้ำวันพรุ่งนี้ เทศบาลเมืองบ้านใหม่\n`);
    expect(told[0]).toMatchObject({ kind: 'opened', total: 3, sha256: expect.stringMatching(/^[0-9a-f]{64}$/) });
    expect(rows.map(({ id, line, problem, level }) => [id, line, problem, level])).toEqual([
      ['A', 2, null, 'danger'],
      ['B', 3, 'empty', 'none'],
      ['C', 4, null, 'none'],
    ]);
    expect(rows[0]?.groups[0]).toMatchObject({ severity: 'stop' });
  });

  it('asks the list about each number once, and goes by what it says', async () => {
    const text = 'ข้อความ\nโทร 044 123 456\nโทร 044 123 456\n';
    const black = await served(text, { status: 'black' });
    expect(black.asked).toEqual(['+6644123456']);
    expect(black.rows.every(({ groups }) => groups.some(({ code }) => code === 'black-number'))).toBe(true);
    const none = await served(text);
    expect(none.rows.every(({ groups }) => groups.some(({ code }) => code === 'number-unchecked'))).toBe(true);
  });

  it('many rows keep their order, whichever worker was first', async () => {
    const texts = Array.from({ length: 450 }, (_, index) => (index % 7 === 0 ? LINK : `หยุดจ่ายน้ำวันที่ ${index}`));
    const { told, rows } = await served(['ข้อความ', ...texts].join('\n'));
    expect(told[0]).toMatchObject({ kind: 'opened', total: 450 });
    expect(rows.map(({ text }) => text)).toEqual(texts);
  });

  it('JSON Lines: a line that is no message is told', async () => {
    const { rows } = await served(`{"id":"a","channel":"sms","text":"${LINK}"}\nnot json\n{"id":"c"}\n`);
    expect(rows.map(({ id, problem }) => [id, problem])).toEqual([
      ['a', null],
      ['2', 'not-json'],
      ['3', 'not-json'],
    ]);
  });

  it('a workbook: each sheet by its own columns, one without texts is told once', async () => {
    const book = workbookOf({
      หนึ่ง: sheetOf([['ข้อความ'], [LINK]]),
      ปก: sheetOf([
        ['ก', 'ข'],
        ['1', '2'],
      ]),
    });
    const { rows } = await served(book);
    expect(rows.map(({ sheet, line, problem }) => [sheet, line, problem])).toEqual([
      ['หนึ่ง', 2, null],
      ['ปก', 1, 'no-column'],
    ]);
  });

  it.each<[string, string | Uint8Array<ArrayBuffer>, string]>([
    ['no column of texts', 'ก,ข\n1,2\n', 'no-text-column'],
    ['only names of columns', 'ข้อความ,รหัส\n', 'empty'],
    ['too many rows', `ข้อความ\n${'ก\n'.repeat(100_001)}`, 'too-many-rows'],
    ['a workbook with a password', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0]), 'old-excel'],
  ])('%s: nothing of it is checked', async (_, content, problem) => {
    const { told } = await served(content);
    expect(told).toEqual([{ kind: 'problem', problem }]);
  });
});
