import type { Locator, Page } from '@playwright/test';
import { gmailConversation } from '../../sites/pages.ts';
import { accessibleNodes, clickAccessible } from '../accessibility.ts';
import { expect, test } from '../extension.ts';
import { watchOpened } from '../opened.ts';
import { backButton, findWarning, openButton, warningName } from '../warning.ts';
import { SCAM } from './life-mails.ts';
import { strictPage } from './served-page.ts';

/** Every way out of a bad message that an extension can close: each asks first, and opens what it would have opened. */

const HOST = 'refund-site.example';
const GMAIL = 'https://mail.google.com/mail/u/0/';
const BODY = `<p>กรมสรรพากรแจ้งคืนเงินภาษี 12,500 บาท กรุณากดลิงก์เพื่อยืนยัน</p>
<p><a id="plain" href="https://${HOST}/plain">ยืนยัน</a></p>
<p><a id="blank" href="https://${HOST}/blank" target="_blank">ยืนยัน</a></p>
<p><a id="named" href="https://${HOST}/named" target="refund">ยืนยัน</a></p>
<p><a id="nested" href="https://${HOST}/nested"><b id="inner">ยืนยัน</b></a></p>
<p><svg width="80" height="24"><a id="svg" href="https://${HOST}/svg"><rect width="80" height="24" fill="teal"></rect></a></svg></p>
<p><img usemap="#map" width="80" height="24" alt="" src="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7"><map name="map"><area id="area" shape="rect" coords="0,0,80,24" href="https://${HOST}/area" alt="ยืนยัน"></map></p>
<p><a id="script-address" href="javascript:void open('https://${HOST}/script-address')">ยืนยัน</a></p>
<p><a id="data-address" href="data:text/html,<script>location='https://${HOST}/data'</script>">ยืนยัน</a></p>
<p><button id="button" data-opens="button">ยืนยัน</button></p>
<p><span id="role" role="link" tabindex="0" data-opens="role">ยืนยัน</span></p>
<p><a id="no-address" data-opens="no-address" tabindex="0">ยืนยัน</a></p>
<form id="form" action="https://${HOST}/form" target="_blank"><input id="field" name="id" value="1"><button id="send">ส่ง</button></form>`;
/** What a page's own script does with what it put into a message. */
const SCRIPT = `for (const each of document.querySelectorAll('[data-opens]'))
  each.addEventListener('click', () => open('https://${HOST}/' + each.dataset.opens));`;

interface Way {
  readonly name: string;
  readonly element: string;
  readonly act: (element: Locator, page: Page) => Promise<void>;
  /** What is opened when the person insists; none where the browser itself or the page's policy opens nothing. */
  readonly opens?: string;
}

const click = (element: Locator) => element.click();
const enter = (element: Locator) => element.press('Enter');

async function drag(element: Locator, page: Page): Promise<void> {
  const box = await element.boundingBox();
  if (box === null) throw new Error('not displayed');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + 90, box.y + 60, { steps: 6 });
  await page.mouse.up();
}

const WAYS: readonly Way[] = [
  { name: 'a click', element: '#plain', act: click, opens: 'plain' },
  { name: 'the Enter key', element: '#plain', act: enter, opens: 'plain' },
  { name: 'a middle click', element: '#plain', act: (each) => each.click({ button: 'middle' }), opens: 'plain' },
  {
    name: 'a click with Shift',
    element: '#plain',
    act: (each) => each.click({ modifiers: ['Shift'] }),
    opens: 'plain',
  },
  { name: 'a double click', element: '#plain', act: (each) => each.dblclick(), opens: 'plain' },
  { name: 'dragging it away', element: '#plain', act: drag, opens: 'plain' },
  { name: 'a click on a link to a new tab', element: '#blank', act: click, opens: 'blank' },
  { name: 'a click on a link to a named window', element: '#named', act: click, opens: 'named' },
  { name: 'a click on what stands in a link', element: '#inner', act: click, opens: 'nested' },
  { name: 'a click on a link in a drawing', element: '#svg rect', act: click, opens: 'svg' },
  { name: 'a click on a link in a picture’s map', element: 'img[usemap]', act: click, opens: 'area' },
  { name: 'a click on a javascript: address', element: '#script-address', act: click },
  { name: 'a click on a data: address', element: '#data-address', act: click },
  { name: 'a click on a button with a script', element: '#button', act: click, opens: 'button' },
  { name: 'a click on an element that says it is a link', element: '#role', act: click, opens: 'role' },
  { name: 'a click on an anchor that only a script follows', element: '#no-address', act: click, opens: 'no-address' },
  { name: 'a click on a form’s button', element: '#send', act: click, opens: 'form' },
  { name: 'the Enter key in a form', element: '#field', act: enter, opens: 'form' },
];

async function open(page: Page): Promise<() => readonly string[]> {
  const opened = await watchOpened(page.context(), HOST);
  const html = gmailConversation(SCAM.subject, [{ ...SCAM, body: BODY }]);
  await page.route('https://mail.google.com/**', (route) => route.fulfill(strictPage(html, SCRIPT)));
  await page.goto(`${GMAIL}#inbox/FMfcgzQXKsample0000000001`);
  await findWarning(page, warningName);
  return opened;
}

for (const { name, element, act, opens } of WAYS) {
  test(`${name} asks first, and goes on only where the person insists`, async ({ page }) => {
    const opened = await open(page);
    await act(page.locator(element).first(), page);
    await clickAccessible(page, await findWarning(page, backButton, 'button'));
    expect(opened()).toEqual([]);
    expect(page.url()).toContain(GMAIL);
    if (opens === undefined) return;
    await act(page.locator(element).first(), page);
    await clickAccessible(page, await findWarning(page, openButton, 'button'));
    await expect.poll(() => opened().length).toBe(1);
    expect(opened()[0]).toMatch(new RegExp(`^https://${HOST}/${opens}(?:\\?|$)`));
  });
}

test('what does not lead away is left alone', async ({ page }) => {
  const opened = await open(page);
  await page.locator('#field').click();
  await page.locator('#field').fill('2');
  await page.getByText('กรุณากดลิงก์เพื่อยืนยัน').click();
  const names = (await accessibleNodes(page)).map(({ name }) => name);
  expect(names.some((each) => backButton.test(each))).toBe(false);
  expect(opened()).toEqual([]);
});
