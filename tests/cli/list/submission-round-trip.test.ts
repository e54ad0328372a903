import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { runImport } from '../../../cli/list/submission/import.ts';
import { createImport } from '../../../utils/submission/import-numbers.ts';
import { pastedRows } from '../../../utils/submission/pasted-rows.ts';
import { emptySubmission } from '../../../utils/submission/submission.ts';
import { submissionCsv } from '../../../utils/submission/submission-csv.ts';
import { run, useWorkshop } from './workshop.ts';

useWorkshop();

const DIRECTORY = [
  'กอง\tโทรศัพท์',
  'ศูนย์บริการข้อมูล\t1161',
  '=กองคลัง, "ชั้น 2"\t0-2272-9000-2',
  'งานทะเบียน\t02 272 8000 ต่อ 12-14',
  'เจ้าหน้าที่ภาคสนาม\t๐๘๑-๒๓๔-๕๖๗๘',
  'สายโทรฟรี\t1800-123-456',
  'สำนักงานสาขา\t044 123 456',
].join('\n');

test('what the page exports is what the publisher imports, number by number', async () => {
  const directory = createImport({ isHotline: () => false, known: new Set(), purpose: '' });
  for (const row of pastedRows(DIRECTORY)) directory.add(row);
  const { numbers, problems } = directory.result();
  expect(problems).toEqual([]);
  const submission = {
    ...emptySubmission('2026-11-22'),
    body: { kind: 'known' as const, id: 'rd' },
    contact: { name: 'สมชาย ใจดี', position: 'นักวิชาการ', phone: '02 272 8000', email: 'somchai@rd.example' },
    numbers,
  };
  writeFileSync('body.csv', submissionCsv(submission, 'กรมสรรพากร'));
  const said = await run(runImport, ['body.csv', '--into', 'white.csv', '--date', '2026-11-22']);
  expect(said).toMatchObject({ status: 0, stderr: expect.stringContaining(`${numbers.length} accepted`) });
  expect(said.stderr).toContain('handed in by กรมสรรพากร, สมชาย ใจดี');
  const rows = readFileSync('white.csv', 'utf8').trim().split('\n').slice(1);
  expect(rows.map((row) => row.split(',')[0])).toEqual(numbers.map(({ number }) => number));
  expect(rows.join('\n')).toContain('งานทะเบียน (ต่อ 12');
  expect(readFileSync('white.csv', 'utf8')).not.toContain(',=');
});

test('a body that the gazetteer does not have is imported by the name that the publisher gives it', async () => {
  const name = 'องค์การบริหารส่วนตำบลบ้านใหม่ อำเภอเมืองนครราชสีมา จังหวัดนครราชสีมา';
  const body = { kind: 'local', form: '', place: '', district: '', province: '' } as const;
  const numbers = [{ number: '+6644123456', kind: 'fixed', extensions: [], purpose: '' }] as const;
  writeFileSync('body.csv', submissionCsv({ ...emptySubmission('2026-11-22'), body, numbers }, name));
  writeFileSync('names.json', JSON.stringify({ agencies: [{ id: 'tao-banmai-korat', th: name, en: '' }] }));
  const args = ['body.csv', '--into', 'white.csv', '--date', '2026-11-22', '--agencies', 'names.json'];
  expect(await run(runImport, args)).toMatchObject({ status: 0, stderr: expect.stringContaining('1 accepted') });
});
