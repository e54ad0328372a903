import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import { editorWordsOf } from '../../../components/words/train/editor-words-of.ts';
import { printWordsOf } from '../../../components/words/train/print-words-of.ts';
import { quizWordsOf } from '../../../components/words/train/quiz-words-of.ts';
import { ANSWERS, type Answer, rightAnswer } from '../../../utils/training/quiz.ts';
import { codeOf } from '../../../utils/training/quiz-code.ts';
import { type QuizPlan, questionsOf } from '../../../utils/training/quiz-plan.ts';
import { builtInScenarios } from '../../../utils/training/scenarios.ts';
import { createEngine } from '../../../utils/verdict/analyse.ts';
import { expect, test } from '../extension.ts';
import { expectNoSidewaysScroll, expectNoViolations, openPage } from '../own-page.ts';
import { findWarning, warningName } from '../warning.ts';

/**
 * The quiz, the editor of one's own samples and the print-outs, as they are shipped; the keyboard alone where it can
 * be.
 */

const quiz = quizWordsOf('th');
const editor = editorWordsOf('th');
const print = printWordsOf('th');

const PLAN: QuizPlan = { source: 'built-in', audience: 'everyone', difficulty: 2, honest: 40, count: 5, seed: 1234 };
const { gazetteer } = createEngine();
const ASKED = questionsOf(PLAN, { builtIn: builtInScenarios(gazetteer), own: [], gazetteer });

async function openPart(page: Page, extensionId: string, part: 'quiz' | 'editor' | 'print'): Promise<void> {
  await openPage(page, { extensionId, name: 'train', settings: { language: 'th' } });
  await page.evaluate("chrome.storage.local.remove(['training-own', 'training-draft', 'training-session'])");
  await page.goto(`chrome-extension://${extensionId}/train.html#/${part}`);
  await page.reload();
  await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
}

/** Goes on with Tab until this has the focus, as a person without a mouse does. */
async function tabTo(page: Page, name: string): Promise<void> {
  const wanted = page.getByRole('button', { name, exact: true }).or(page.getByRole('textbox', { name, exact: true }));
  for (let step = 0; step < 60; step++) {
    if (await wanted.evaluate((element) => element === element.ownerDocument.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  await expect(wanted).toBeFocused();
}

/** The questions of the plan, begun from its code. */
async function begin(page: Page, players: 'one' | 'class', shape: 'quiz' | 'pair' = 'quiz'): Promise<void> {
  await page.getByRole('radio', { name: quiz.setup.playersOf[players] }).press('Space');
  await page.getByRole('radio', { name: quiz.setup.shapes[shape] }).press('Space');
  await page.getByLabel(quiz.setup.code).fill(codeOf(PLAN));
  await tabTo(page, quiz.setup.start);
  await page.keyboard.press('Enter');
}

async function countHands(page: Page, said: Record<Answer, number>): Promise<void> {
  for (const answer of ANSWERS) {
    await tabTo(page, quiz.question.countOf[answer]);
    await page.keyboard.type(String(said[answer]));
  }
  await page.keyboard.press('Enter');
}

async function savedCsv(page: Page): Promise<readonly (readonly string[])[]> {
  const downloading = page.waitForEvent('download');
  await tabTo(page, quiz.results.save);
  await page.keyboard.press('Enter');
  const download = await downloading;
  expect(download.suggestedFilename()).toBe(`ruthan-quiz-${codeOf(PLAN).replace(' ', '-')}.csv`);
  const text = readFileSync(await download.path(), 'utf8');
  expect(text.startsWith('\ufeff')).toBe(true);
  return parse(text, { bom: true });
}

const question = (page: Page, number: number) =>
  page.getByRole('heading', { level: 2, name: quiz.question.number(number, ASKED.length) });

test('one player, by keyboard: question, explanation, results, repetition, table', async ({ extension, page }) => {
  await openPart(page, extension.extensionId, 'quiz');
  await begin(page, 'one');
  for (const [index, scenario] of ASKED.entries()) {
    await expect(question(page, index + 1)).toBeFocused();
    // The first is answered wrongly.
    const right = rightAnswer(scenario.answer);
    const said = index === 0 ? ANSWERS.find((each) => each !== right) : right;
    await tabTo(page, quiz.question.answers[said ?? right]);
    await page.keyboard.press('Enter');
    const explained = page.getByRole('region', { name: index === 0 ? quiz.question.wrong : quiz.question.right });
    await expect(explained).toBeFocused();
    for (const clue of scenario.clues) await expect(explained).toContainText(clue.why.th);
    if (scenario.answer !== 'none') await findWarning(page, warningName);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
  }
  await expect(page.getByRole('heading', { level: 2, name: quiz.results.titles.quiz })).toBeFocused();
  await expect(page.getByText(quiz.results.score(4, 5))).toBeVisible();
  const [head = [], ...rows] = await savedCsv(page);
  expect(head).toEqual(Object.values(quiz.table.columns));
  expect(rows.map((row) => row[3])).toEqual(ASKED.map(({ id }) => id));
  expect(rows.map((row) => row[8])).toEqual(['0', '100', '100', '100', '100']);
  await expectNoViolations(page);
  await tabTo(page, quiz.results.again);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 2, name: quiz.question.number(1, 1) })).toBeFocused();
});

test('a class, before and after the lesson: hands are counted, and the first count outlives the page', async ({
  extension,
  page,
}) => {
  await openPart(page, extension.extensionId, 'quiz');
  await begin(page, 'class', 'pair');
  // Each question takes the keyboard a moment after it is drawn, also out of a field that is being filled.
  await expect(question(page, 1)).toBeFocused();
  await countHands(page, { suspicious: 0, ordinary: 0 });
  await expect(page.getByRole('alert').filter({ hasText: quiz.question.nobody })).toBeVisible();
  for (let number = 1; number <= 5; number++) {
    if (number > 1) {
      await expect(question(page, number)).toBeFocused();
      await expect(page.getByText(quiz.question.recorded(number - 1))).toBeVisible();
    }
    for (const answer of ANSWERS) await page.getByLabel(quiz.question.countOf[answer]).fill('10');
    await page.keyboard.press('Enter');
  }
  // Nothing is given away before the lesson.
  await expect(page.getByRole('heading', { level: 2, name: quiz.results.titles.before })).toBeFocused();
  await expect(page.getByRole('table')).toHaveCount(0);
  await page.reload();
  await page.getByRole('button', { name: quiz.results.after }).press('Enter');
  for (let number = 1; number <= 5; number++) {
    await expect(question(page, number)).toBeFocused();
    await page.getByLabel(quiz.question.countOf.suspicious).fill('20');
    await page.keyboard.press('Enter');
  }
  await expect(page.getByText(quiz.results.compared(50, 60))).toBeVisible();
  await expect(page.getByText(quiz.results.more(10))).toBeVisible();
  await expect(page.getByRole('table')).toHaveCount(2);
  const [, ...rows] = await savedCsv(page);
  expect(rows.map((row) => row[1])).toEqual([
    ...Array(5).fill(quiz.table.tests.before),
    ...Array(5).fill(quiz.table.tests.after),
  ]);
  expect(rows.map((row) => `${row[6]} ${row[7]}`)).toEqual([...Array(5).fill('10 10'), ...Array(5).fill('20 0')]);
});

test('a code that was mistyped says so', async ({ extension, page }) => {
  await openPart(page, extension.extensionId, 'quiz');
  await page.getByLabel(quiz.setup.code).fill(codeOf(PLAN).replace('1234', '1235'));
  await expect(page.getByRole('alert').filter({ hasText: quiz.setup.codeProblems.mistyped })).toBeVisible();
  await page.getByLabel(quiz.setup.code).fill('1234');
  await expect(page.getByRole('alert').filter({ hasText: quiz.setup.codeProblems.length })).toBeVisible();
});

const LURE = 'การไฟฟ้าส่วนภูมิภาคแจ้งคืนเงินประกัน กดรับที่ https://pea-refund.cc/th';

test('a sample of one’s own: verdict as it is written, made inert, kept, in the quiz', async ({ extension, page }) => {
  await openPart(page, extension.extensionId, 'editor');
  const text = page.getByRole('textbox', { name: editor.write.text, exact: true });
  const verdict = page.getByRole('region', { name: editor.verdict.title });
  await page.getByLabel(editor.write.name).fill('ค่าไฟ หมู่ 3');
  await text.fill('การไฟฟ้าส่วนภูมิภาคแจ้งดับไฟวันพุธ');
  await expect(verdict.getByRole('status')).toHaveText(editor.verdict.levels.none);
  await text.fill(LURE);
  await expect(verdict.getByRole('status')).toHaveText(editor.verdict.levels.danger);
  await page.getByRole('button', { name: editor.keep.save }).press('Enter');
  await expect(page.getByRole('alert').filter({ hasText: 'pea-refund.cc' })).toBeVisible();
  await page.reload();
  await expect(text).toHaveValue(LURE);
  await page.getByRole('button', { name: editor.write.inert }).press('Enter');
  await expect(text).toHaveValue(LURE.replace('pea-refund.cc', 'pea-refund.example'));
  await expect(
    page.getByText(
      editor.write.change(editor.write.kinds.link, 'https://pea-refund.cc/th', 'https://pea-refund.example/th'),
    ),
  ).toBeVisible();
  await expectNoViolations(page);
  await page.getByRole('button', { name: editor.keep.save }).press('Enter');
  await expect(page.getByText(editor.keep.saved('ค่าไฟ หมู่ 3'))).toBeVisible();
  await page.goto(`chrome-extension://${extension.extensionId}/train.html#/quiz`);
  await page.getByRole('radio', { name: quiz.setup.sources.own }).press('Space');
  await page.getByRole('button', { name: quiz.setup.start, exact: true }).press('Enter');
  await expect(page.getByRole('heading', { level: 2, name: quiz.question.number(1, 1) })).toBeFocused();
});

const BAD: readonly (readonly [string, Buffer, RegExp])[] = [
  [
    'HTML',
    Buffer.from('<!doctype html><script>document.title = "run"</script>'),
    new RegExp(editor.problems['not-json']),
  ],
  ['another schema', Buffer.from('{"scenarios":[{"id":"x"}]}'), /ตัวอย่างที่ 1 .*sender/],
  [
    'HTML in the text',
    Buffer.from(
      JSON.stringify({ scenarios: [{ ...ASKED[0], title: { th: '<img src=x onerror="document.title=1">', en: '' } }] }),
    ),
    /ตัวอย่างที่ 1 .*title\.th.*HTML/,
  ],
  ['ten megabytes', Buffer.alloc(10_000_000, ' '), new RegExp(editor.problems['too-large'])],
];

test('a file from elsewhere is refused with its reason, and what was written stays', async ({ extension, page }) => {
  await openPart(page, extension.extensionId, 'editor');
  const text = page.getByRole('textbox', { name: editor.write.text, exact: true });
  await text.fill(LURE);
  const title = await page.title();
  for (const [name, buffer, problem] of BAD) {
    const choosing = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: editor.own.importFile, exact: true }).press('Enter');
    await (await choosing).setFiles({ name: `${name}.json`, mimeType: '', buffer });
    await expect(page.getByRole('alert').filter({ hasText: problem })).toBeVisible();
  }
  await expect(text).toHaveValue(LURE);
  expect(await page.title()).toBe(title);
  await expect(page.getByText(editor.own.none)).toBeVisible();
});

/** Pages and paper of what is printed, as the browser's PDF says. */
async function printed(page: Page): Promise<{ pages: number; paper: string }> {
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  const [, width = '', height = ''] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf) ?? [];
  const inMillimetres = (points: string) => Math.round((Number(points) / 72) * 25.4);
  return {
    pages: (pdf.match(/\/Type ?\/Page\b/g) ?? []).length,
    paper: `${inMillimetres(width)} x ${inMillimetres(height)}`,
  };
}

const PAPER = { a4: '210 x 297', a3: '297 x 420' } as const;

test('print-outs stand on one page each, A3 as A4; a question sheet with its questions', async ({
  extension,
  page,
}) => {
  await openPart(page, extension.extensionId, 'print');
  for (const kind of ['poster', 'handout', 'radio'] as const) {
    await page.getByRole('radio', { name: print.kinds[kind], exact: true }).press('Space');
    for (const paper of ['a4', 'a3'] as const) {
      await page.getByRole('radio', { name: print.papers[paper], exact: true }).press('Space');
      await expect(page.locator(`.paper.${paper}`)).toBeVisible();
      expect([kind, await printed(page)]).toEqual([kind, { pages: 1, paper: PAPER[paper] }]);
    }
  }
  await page.getByRole('radio', { name: print.papers.a4, exact: true }).press('Space');
  await page.getByRole('radio', { name: print.kinds.sheet, exact: true }).press('Space');
  await page.getByLabel(quiz.setup.code).fill(codeOf(PLAN));
  const questions = page.getByRole('region', { name: print.preview }).getByRole('listitem');
  await expect(questions).toHaveCount(ASKED.length);
  expect((await printed(page)).pages).toBeLessThanOrEqual(2);
  await expectNoViolations(page);
});

for (const part of ['quiz', 'editor', 'print'] as const) {
  test(`${part} has no violations in the dark and fits a narrow window`, async ({ extension, page }) => {
    await openPart(page, extension.extensionId, part);
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
    await expectNoViolations(page);
    await page.setViewportSize({ width: 320, height: 640 });
    await expectNoSidewaysScroll(page);
  });
}
