import type { Page } from '@playwright/test';
import type { SampleMail } from '../../../cli/start/mailbox-server.ts';
import { type OutlookLayout, outlookConversation } from '../../sites/pages/outlook.ts';
import { escapeHtml, strictPage } from './served-page.ts';

/**
 * A page built as Outlook on the web is: the list first, the message put in by script when its row is clicked, the
 * address changed without a load. Business accounts get their links through Safe Links.
 */

export const outlookHosts = [
  'outlook.live.com',
  'outlook.office.com',
  'outlook.office365.com',
  'outlook.cloud.microsoft',
] as const;

type OutlookHost = (typeof outlookHosts)[number];

function throughSafeLinks(html: string): string {
  return html.replace(/<a href="(https?:[^"]*)"/g, (_, href: string) => {
    const data = '05%7C02%7Cmalee%40company.example%7C1';
    const safe = `https://apc01.safelinks.protection.outlook.com/?url=${encodeURIComponent(href)}&amp;data=${data}&amp;reserved=0`;
    return `<a href="${safe}" originalsrc="${href}" target="_blank" rel="noopener noreferrer" data-auth="NotApplicable"`;
  });
}

function bodyOf(mail: SampleMail, host: OutlookHost): string {
  if (mail.html === undefined) return escapeHtml(mail.text ?? '').replaceAll('\n', '<br>');
  return host === 'outlook.live.com' ? mail.html : throughSafeLinks(mail.html);
}

/** What a click on the row does. */
const script = `
  document.querySelector('[data-convid]').addEventListener('click', () => {
    history.pushState(null, '', '/mail/0/inbox/id/AQQkADAwATMwMAItYjBiZi03YmY3LTAwAi0w');
    document.querySelector('#ReadingPaneContainerId').replaceChildren(document.querySelector('#opened').content.cloneNode(true));
  });`;

/** Opens the list on a host and then the mail; resolves when the mail stands in the page. */
export async function openInOutlook(
  page: Page,
  mail: SampleMail,
  host: OutlookHost,
  layout: OutlookLayout,
): Promise<string> {
  const { id, subject, from, to } = mail;
  const shown = { id, name: escapeHtml(from.name), address: from.address, to: [to.address], body: bodyOf(mail, host) };
  const html = outlookConversation(escapeHtml(subject), [shown], layout).replace(
    /(<div id="ReadingPaneContainerId"[^>]*>)([\s\S]*)<\/div><\/body>/,
    '$1</div><template id="opened">$2</template></body>',
  );
  await page.route(`https://${host}/**`, (route) => route.fulfill(strictPage(html, script)));
  await page.goto(`https://${host}/mail/0/inbox`);
  await page.locator('[data-convid]').click();
  await page.locator('#UniqueMessageBody_3').waitFor();
  return `https://${host}/mail/`;
}
