import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { runImport } from '../../../cli/list/submission/import.ts';
import { briefingWordsOf } from '../../../components/words/briefing/briefing-words-of.ts';
import { outgoingWordsOf } from '../../../components/words/outgoing/outgoing-words-of.ts';
import { staffWordsOf } from '../../../components/words/staff/staff-words-of.ts';
import { submissionWordsOf } from '../../../components/words/submission/submission-words-of.ts';
import { sum, traceThreads } from '../../bench/page/trace.ts';
import { sheetOf, workbookOf } from '../../tables/workbook.ts';
import { expect, test } from '../extension.ts';
import { expectNoSidewaysScroll, expectNoViolations, openPage } from '../own-page.ts';

/** The pages for staff, as they are shipped: a message, a file of ten thousand, a submission, the briefing. */

const words = staffWordsOf('th');
const DRAFT = 'เทศบาลเมืองบ้านใหม่ แจ้งยอดค่าน้ำ 312 บาท ชำระภายใน 24 ชั่วโมง กดลิงก์ https://pay.banmai.example/bill';

const HONEST = 'โรงพยาบาลบ้านใหม่ นัดตรวจวันที่ 5 ธันวาคม เวลา 9.00 น. สอบถามโทร 044 123 456';
const ROWS = Array.from({ length: 10_000 }, (_, index) =>
  index % 10 === 0 ? `${DRAFT} ${index}` : `${HONEST} ${index}`,
);

/** Milliseconds: what a browser calls a long task, and what ten thousand rows may take. */
const LONG_TASK = 50;
const LONGEST_CHECK = 3000;

/** Puts the time from choosing a file to the first drawing of its certificate into `took`. */
const STOPWATCH = `document.addEventListener('change', () => {
  const began = performance.now();
  new MutationObserver((_, observer) => {
    if (document.querySelector('article.sheet') === null) return;
    window.took = Math.round(performance.now() - began);
    observer.disconnect();
  }).observe(document.body, { childList: true, subtree: true });
}, { capture: true, once: true })`;

/** Gives the page a file, as if it had been chosen in the browser's dialog. */
async function choose(page: Page, label: string, file: { name: string; buffer: Buffer }): Promise<void> {
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: label, exact: true }).click();
  await (await choosing).setFiles({ ...file, mimeType: '' });
}

async function saved(page: Page, label: string): Promise<string> {
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: label, exact: true }).click();
  return readFileSync(await (await downloading).path(), 'utf8');
}

const result = (page: Page) => page.getByRole('region', { name: words.many.result });

for (const language of ['th', 'en'] as const) {
  for (const name of ['staff', 'submission', 'briefing']) {
    test(`${name} in ${language} has no violations and fits a narrow window`, async ({ extension, page }) => {
      await openPage(page, { extensionId: extension.extensionId, name, settings: { language } });
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        await expectNoViolations(page);
      }
      await page.setViewportSize({ width: 320, height: 640 });
      await expectNoSidewaysScroll(page);
    });
  }
}

test('a pasted draft: what to change, the letter, and a text without links', async ({ extension, page }) => {
  await openPage(page, { extensionId: extension.extensionId, name: 'staff' });
  await page.getByLabel(words.one.text, { exact: true }).fill(DRAFT);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const found = page.getByRole('region', { name: words.one.result });
  await expect(found).toBeFocused();
  await expect(found).toContainText(outgoingWordsOf('th').findings.link.what);
  await expect(found).toContainText('ลงวันที่ 17 ธันวาคม 2568');
  expect(await found.getByLabel(outgoingWordsOf('th').proposal).inputValue()).not.toContain('banmai.example');
  await expectNoViolations(page);
});

test('a mail file is shown as text, and fetches nothing', async ({ extension, page }) => {
  await openPage(page, { extensionId: extension.extensionId, name: 'staff' });
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const mail = [
    'From: "เทศบาลเมืองบ้านใหม่" <news@banmai.go.th>',
    'Subject: ข่าวประจำสัปดาห์',
    'Content-Type: text/html; charset=utf-8',
    '',
    '<p>อ่านต่อที่ <a href="https://banmai.go.th/news">เว็บของเรา</a></p><img src="https://track.example/p.gif" width="1" height="1">',
  ].join('\r\n');
  await choose(page, words.one.chooseFile, { name: 'a.eml', buffer: Buffer.from(mail) });
  const found = page.getByRole('region', { name: words.one.result });
  await expect(found).toContainText(outgoingWordsOf('th').findings['tracking-image'].what);
  await expect(found).toContainText('ข่าวประจำสัปดาห์');
  expect(asked.filter((url) => /^https?:/.test(url))).toEqual([]);
});

test('ten thousand rows: results as they come, no long task, a table and a certificate', async ({
  extension,
  page,
}) => {
  test.setTimeout(180_000);
  await openPage(page, { extensionId: extension.extensionId, name: 'staff' });
  await page.evaluate(STOPWATCH);
  // From the disk: bytes that the test itself puts into the page would be a long task of the test.
  const file = join(mkdtempSync(join(tmpdir(), 'ruthan-batch-')), 'ค่าน้ำ.csv');
  writeFileSync(file, ['ข้อความ', ...ROWS].join('\n'));
  const tasksOf = await traceThreads(await page.context().newCDPSession(page), async () => {
    const choosing = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: words.many.chooseFile, exact: true }).click();
    await (await choosing).setFiles(file);
    await expect(page.getByText(words.many.states.done)).toBeVisible({ timeout: 150_000 });
  });
  await expect(result(page)).toContainText('1,000');
  // Time of the processor: what other programs take at the moment is not counted.
  const onPages = tasksOf('CrRendererMain').flat();
  const inWorkers = tasksOf('DedicatedWorker thread').map(sum);
  const took = Number(await page.evaluate('took'));
  const figures = { took, load: loadavg(), longest: Math.max(...onPages), onPages: sum(onPages), inWorkers };
  test.info().annotations.push({ type: 'figures', description: JSON.stringify(figures) });
  expect(figures.longest).toBeLessThan(LONG_TASK);
  expect(inWorkers.length).toBeGreaterThan(1);
  expect(Math.max(...inWorkers)).toBeLessThan(LONGEST_CHECK);
  const table = await saved(page, words.many.save);
  expect(table.split('\n').length).toBe(10_002);
  await expectNoViolations(page);
  await expect(page.getByRole('article')).toContainText(/[0-9a-f]{64}/);
});

test('a check can be stopped, and what is there stays', async ({ extension, page }) => {
  await openPage(page, { extensionId: extension.extensionId, name: 'staff' });
  const csv = ['ข้อความ', ...ROWS, ...ROWS].join('\n');
  await choose(page, words.many.chooseFile, { name: 'long.csv', buffer: Buffer.from(csv) });
  await page.getByRole('button', { name: words.many.cancel, exact: true }).click();
  await expect(page.getByText(words.many.states.cancelled)).toBeVisible();
  await expect(page.getByRole('article')).toHaveCount(0);
});

const WRONG: readonly (readonly [string, Buffer, string])[] = [
  ['a.xls', Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), words.many.problems['old-excel']],
  ['a.csv', Buffer.from('ชื่อ,อายุ\nก,1\n'), words.many.problems['no-text-column']],
  ['a.pdf', Buffer.from('%PDF-1.7'), words.many.problems.picture],
  ['a.csv', Buffer.from(''), words.many.problems.empty],
];
for (const [name, buffer, problem] of WRONG) {
  test(`a file that is none says so: ${problem}`, async ({ extension, page }) => {
    await openPage(page, { extensionId: extension.extensionId, name: 'staff' });
    await choose(page, words.many.chooseFile, { name, buffer });
    await expect(page.getByRole('alert').filter({ hasText: problem })).toBeVisible();
  });
}

test('a workbook: sheets, formulas without a result, each row with its place', async ({ extension, page }) => {
  await openPage(page, { extensionId: extension.extensionId, name: 'staff' });
  const formula =
    '<sheetData><row r="1"><c r="A1" t="str"><v>ข้อความ</v></c></row><row r="2"><c r="A2"><f>B2</f></c></row></sheetData>';
  const book = workbookOf({
    มกราคม: sheetOf([
      ['รหัส', 'ข้อความ'],
      ['A1', DRAFT],
    ]),
    กุมภาพันธ์: formula,
  });
  await choose(page, words.many.chooseFile, { name: 'แม่แบบ.xlsx', buffer: Buffer.from(book) });
  await expect(page.getByText(words.many.states.done)).toBeVisible();
  await expect(result(page)).toContainText('แผ่น มกราคม แถว 2');
  await page.getByLabel(new RegExp(`^${words.many.outcomes.unread}`)).check();
  await expect(result(page)).toContainText(words.many.rowProblems.formula);
});

test('a submission: kept while it is typed, and imported by the publisher', async ({ extension, page }) => {
  const said = submissionWordsOf('th');
  const { extensionId } = extension;
  await openPage(page, { extensionId, name: 'submission' });
  await page.getByLabel(said.body.search).fill('กรมสรรพากร');
  await page.getByRole('button', { name: 'กรมสรรพากร', exact: true }).click();
  await page.getByLabel(said.contact.name).fill('สมชาย ใจดี');
  await page.getByLabel(said.numbers.paste).fill('ศูนย์บริการ\n0-2272-9000-2\n๑๑๖๑\n02-27\n022729000');
  await page.getByRole('button', { name: said.numbers.add, exact: true }).click();
  const numbers = page.getByRole('region', { name: said.numbers.title });
  await expect(numbers).toContainText(said.numbers.taken('4'));
  await expect(numbers).toContainText(said.numbers.reasons.duplicate);
  await page.reload();
  await expect(page.getByLabel(said.contact.name)).toHaveValue('สมชาย ใจดี');
  await expect(page.getByRole('article').first()).toContainText('จำนวน ๔ เลขหมาย');
  await expectNoViolations(page);
  const folder = mkdtempSync(join(tmpdir(), 'ruthan-submission-'));
  const [file, white] = [join(folder, 'body.csv'), join(folder, 'white.csv')];
  writeFileSync(file, await saved(page, said.hand.save));
  const told: string[] = [];
  const io = { out: (text: string) => told.push(text), err: (text: string) => told.push(text) };
  expect(await runImport([file, '--into', white], '', io)).toBe(0);
  expect(told.join('')).toContain('4 accepted, 0 changed, 0 unchanged, 0 refused');
});

test('the briefing explains each answer', async ({ extension, page }) => {
  const { quiz } = briefingWordsOf('th');
  await openPage(page, { extensionId: extension.extensionId, name: 'briefing' });
  for (const { choices, right, why } of quiz.questions) {
    await page.getByLabel(choices[right] ?? '', { exact: true }).check();
    await expect(page.getByRole('status').filter({ hasText: why })).toBeVisible();
  }
  await expect(page.getByText(quiz.score(5, 5))).toBeVisible();
});
