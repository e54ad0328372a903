import type { Page } from '@playwright/test';
import type { SampleMail } from '../../../cli/start/mailbox-server.ts';
import { NUMBERS } from './sample-list.ts';

/** A mail with a number of each kind, and a link, so that a warning with its numbers stands above it. */
export const MAIL: SampleMail = {
  id: '90-numbers',
  from: { name: 'กรมสรรพากร', address: 'refund@rd-refund.example' },
  to: { name: 'มาลี ใจดี', address: 'malee@mail.example' },
  date: '2026-11-17T09:00:00+07:00',
  subject: 'แจ้งคืนภาษี',
  text: `กรมสรรพากรแจ้งคืนภาษี 4,820 บาท กด https://rd-refund.example/claim
สอบถาม ${NUMBERS.black} หรือ ${NUMBERS.grey}
สายตรงกรม ${NUMBERS.white} เจ้าหน้าที่ ${NUMBERS.unlisted}`,
};

/** Puts a mail into the sample mailbox of one page, and opens it. */
export async function openMail(page: Page, origin: string, mail: SampleMail = MAIL): Promise<void> {
  await page.route(`${origin}/mails.json`, (route) => route.fulfill({ json: [mail] }));
  // Another mail of the same mailbox would be no new page.
  await page.goto('about:blank');
  await page.goto(`${origin}/#${mail.id}`);
}

/** Which text is painted with which of our styles; the page itself can see that. */
export function paintedText(page: Page): Promise<Readonly<Record<string, readonly string[]>>> {
  return page.evaluate(() => {
    const painted = [...CSS.highlights].map(([name, ranges]) => [name, [...ranges].map(String)]);
    return Object.fromEntries(painted);
  });
}
