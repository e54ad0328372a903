import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { projectFolder } from './build.ts';
import { type LaunchOptions, launchWithExtension } from './chromium.ts';
import { type Finding, openOwnPage, readFindings } from './findings.ts';
import { type RunningServer, readSampleMails, type SampleMail } from './mailbox-server.ts';
import { tableText } from './table.ts';

/** The sample mailbox without a window: opens each mail, prints what the extension found, and takes a picture. */

const pictures = '.work/start';
/** How long the extension may take for one mail, in milliseconds; it takes a fraction of a second. */
const patience = 20_000;

interface Tabs {
  readonly page: Page;
  readonly own: Page;
  readonly origin: string;
}

async function untilFound({ page, own, origin }: Tabs, mail: SampleMail): Promise<Finding | null> {
  const end = Date.now() + patience;
  while (Date.now() < end) {
    const finding = (await readFindings(own, origin)).find(({ id }) => id.endsWith(mail.id));
    if (finding !== undefined) return finding;
    await page.waitForTimeout(50);
  }
  return null;
}

function rowOf(mail: SampleMail, finding: Finding | null): string[] {
  const found = finding ?? { level: 'NOT READ', agency: '', reasons: [] };
  return [found.level, mail.from.name, mail.subject, found.agency, found.reasons.join(', ')];
}

async function visit(tabs: Tabs, mails: readonly SampleMail[]): Promise<(Finding | null)[]> {
  const findings: (Finding | null)[] = [];
  for (const mail of mails) {
    await tabs.page.goto(`${tabs.origin}/#${mail.id}`);
    findings.push(await untilFound(tabs, mail));
    await tabs.page.bringToFront();
    await tabs.page.screenshot({ path: join(projectFolder, pictures, `${mail.id}.png`) });
  }
  return findings;
}

/** Returns whether the extension read every mail. */
export async function printVerdicts(options: LaunchOptions, mailbox: RunningServer): Promise<boolean> {
  await mkdir(join(projectFolder, pictures), { recursive: true });
  const mails = await readSampleMails();
  const browser = await launchWithExtension(options);
  const own = await openOwnPage(await browser.context.newPage(), browser.extensionId);
  const page = await browser.context.newPage();
  const findings = await visit({ page, own, origin: mailbox.origin }, mails);
  await browser.close();

  const rows = mails.map((mail, index) => rowOf(mail, findings[index] ?? null));
  process.stdout.write(`\n${tableText([['VERDICT', 'FROM', 'SUBJECT', 'NAMES', 'REASONS'], ...rows])}\n`);
  process.stdout.write(`\nNo display here, so nothing was opened. Pictures: ${pictures}/*.png\n`);
  process.stdout.write('"none" means that nothing was found in what could be read, not that a mail is safe.\n');
  return findings.every((finding) => finding !== null);
}
