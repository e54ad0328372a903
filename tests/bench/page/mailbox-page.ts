import type { Page } from '@playwright/test';
import { strictPage } from '../../e2e/chromium/served-page.ts';

/** A page built as Gmail's is, in which a script opens one message after another; under Gmail's host. */

export const ADDRESS = 'https://mail.google.com/mail/u/0/#inbox/FMfcgzQXKsample0000000001';

/** What is opened in turn. */
export const KINDS = ['newsletter of 60 rows', 'invoice', 'plain text', 'scam'] as const;

/** A message of each kind; `n` makes each another one. */
const SCRIPT = `
const paragraph = (n) => '<p style="margin:8px">เรียนลูกค้า ใบแจ้งยอดประจำเดือนที่ ' + n + ' ยอดชำระ ' + (n * 37 % 9000) + ' บาท สอบถาม 02-123-4567 หรือ <a href="https://www.shop.example/o/' + n + '">ดูรายละเอียด</a></p>';
const row = (n, i) => '<tr><td style="padding:4px"><img width="80" height="80" alt="" data-i="' + i + '"></td><td><b>สินค้า ' + i + '</b><br>ราคา ' + (i * 19 % 999) + ' บาท <a href="https://www.shop.example/p/' + n + '-' + i + '">ซื้อเลย</a></td></tr>';
const KINDS = [
  (n) => '<table><tbody>' + Array.from({ length: 60 }, (_, i) => row(n, i)).join('') + '</tbody></table>' + paragraph(n),
  (n) => Array.from({ length: 12 }, (_, i) => paragraph(n + i)).join(''),
  (n) => '<div>' + ('ประชุมเลื่อนเป็นวันศุกร์ ' + n + ' เวลา 10.00 น. ห้องเดิม ').repeat(20) + '</div>',
  (n) => '<p>กรมสรรพากรแจ้งคืนเงินภาษี ' + n + ' บาท กรุณากด <a href="https://rd-go-th.example/x' + n + '">ยืนยันรับเงินคืน</a></p>' + paragraph(n),
];
const policy = trustedTypes.createPolicy('bench', { createHTML: (html) => html });
window.openMessage = (n) => {
  const id = (0x19a0000000000000n + BigInt(n)).toString(16);
  location.hash = '#inbox/FMfcgzQX' + id;
  const html = '<h2 class="hP" data-thread-perm-id="thread-f:' + n + '">เรื่อง ' + n + '</h2><div role="list"><div role="listitem" class="h7"><div class="adn ads" data-message-id="#msg-f:' + n + '" data-legacy-message-id="' + id + '"><div class="gE iv gt"><h3 class="iw"><span class="gD" email="shop' + n + '@shop.example" name="ร้านค้า">ร้านค้า</span></h3><span class="hb"><span class="g2" email="me@company.example">ฉัน</span></span></div><div class="ii gt"><div class="a3s aiL">' + KINDS[n % KINDS.length](n) + '</div></div></div></div></div>';
  document.querySelector('[role=main]').innerHTML = policy.createHTML(html);
};
window.fillPage = (count) => {
  const side = document.createElement('div');
  side.id = 'side';
  for (let i = 0; i < count / 10; i += 1) {
    const item = document.createElement('div');
    for (let j = 0; j < 9; j += 1) item.append(document.createElement('span'));
    side.append(item);
  }
  document.body.append(side);
};
window.storm = (milliseconds) => new Promise((resolve) => {
  const items = document.querySelector('#side').children;
  const end = performance.now() + milliseconds;
  let at = 0;
  const step = () => {
    for (let i = 0; i < 200; i += 1) {
      const item = items[(at += 7) % items.length];
      item.append(item.firstChild);
      item.setAttribute('class', 'c' + at);
    }
    if (performance.now() < end) setTimeout(step, 16);
    else resolve();
  };
  step();
});`;

const HTML = `<html><body><div class="nH bkK"><div role="main"></div></div>
<div role="dialog"><input name="subjectbox"><div id="compose" contenteditable="true" role="textbox" g_editable="true" style="height:200px;border:1px solid">ร่าง</div></div></body></html>`;

export async function openMailbox(page: Page): Promise<void> {
  const answer = strictPage(HTML, SCRIPT);
  await page.route('https://mail.google.com/**', (route) => route.fulfill(answer));
  await page.goto(ADDRESS);
}
