import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findChromium } from '../../../cli/start/browsers.ts';
import { extensionFolder } from '../../../cli/start/build.ts';
import { launchWithExtension } from '../../../cli/start/chromium.ts';
import { openOwnPage } from '../../../cli/start/findings.ts';
import { gmailConversation } from '../../sites/pages.ts';
import { clickAccessible } from '../accessibility.ts';
import { expect, test } from '../extension.ts';
import { expectFinding, onlyFinding } from '../findings.ts';
import { watchOpened } from '../opened.ts';
import { backButton, findWarning, warningName } from '../warning.ts';
import { SCAM } from './life-mails.ts';
import { strictPage } from './served-page.ts';

/** Ours beside another extension whose script rewrites the page: as translators, highlighters and link scanners do. */

/** Wraps every word of the message, marks links, and does so again whenever anything in the page changes. */
const REWRITER = `
const wrap = () => {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const texts = [];
  while (walker.nextNode()) texts.push(walker.currentNode);
  for (const text of texts) {
    const { parentElement } = text;
    if (!/\\S/.test(text.nodeValue) || parentElement.closest('[data-other], script, ruthan-warning') !== null) continue;
    const mark = document.createElement('font');
    mark.dataset.other = '';
    text.replaceWith(mark);
    mark.append(text);
  }
  for (const link of document.querySelectorAll('a[href]:not([data-rated])')) {
    link.dataset.rated = '';
    link.insertAdjacentHTML('afterend', '<img data-other="" alt="rating" width="12" height="12">');
  }
  document.documentElement.dataset.wrapped = String(document.querySelectorAll('[data-other]').length);
};
new MutationObserver(wrap).observe(document.body, { childList: true, subtree: true });
wrap();`;

async function makeOther(folder: string): Promise<string> {
  const other = join(folder, 'other');
  await mkdir(other);
  const manifest = {
    manifest_version: 3,
    name: 'Rewriter',
    version: '1.0',
    content_scripts: [{ matches: ['https://mail.google.com/*'], js: ['rewriter.js'], run_at: 'document_end' }],
  };
  await writeFile(join(other, 'manifest.json'), JSON.stringify(manifest));
  await writeFile(join(other, 'rewriter.js'), REWRITER);
  return other;
}

test('another extension that rewrites the message neither hides it nor is fought', async () => {
  const executablePath = findChromium();
  if (executablePath === null) throw new Error('no Chromium: run `npm test`, which gets one');
  const folder = await mkdtemp(join(tmpdir(), 'ruthan-two-'));
  const both = `${extensionFolder('chrome')},${await makeOther(folder)}`;
  const browser = await launchWithExtension({ executablePath, extension: both });
  try {
    const own = await openOwnPage(await browser.context.newPage(), browser.extensionId);
    const page = await browser.context.newPage();
    const opened = await watchOpened(browser.context, 'rd-go-th.example');
    await page.route('https://mail.google.com/**', (route) =>
      route.fulfill(strictPage(gmailConversation(SCAM.subject, [SCAM]))),
    );
    await page.goto('https://mail.google.com/mail/u/0/#inbox/FMfcgzQXKsample0000000001');
    await findWarning(page, warningName);
    expect(Number(await page.locator('html').getAttribute('data-wrapped'))).toBeGreaterThan(3);
    expectFinding(await onlyFinding(own, 'https://mail.google.com/'), { level: 'danger', agency: 'rd' });
    await expect(page.locator('ruthan-warning')).toHaveCount(1);

    await page.getByRole('link', { name: 'ยืนยันรับเงินคืน' }).click();
    await clickAccessible(page, await findWarning(page, backButton, 'button'));
    expect(opened()).toEqual([]);
  } finally {
    await browser.close();
    await rm(folder, { recursive: true, force: true });
  }
});
