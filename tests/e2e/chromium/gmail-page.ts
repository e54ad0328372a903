import type { Page } from '@playwright/test';
import type { SampleMail } from '../../../cli/start/mailbox-server.ts';

/**
 * A page built as Gmail's is, where a message stands and how it comes: one document, a list first, and the message put
 * in by script when its row is clicked. Elements and attributes after InboxSDK and gmail.js (2025 and 2026); the policy
 * is as strict as Gmail's. It is served under the real host, so that the shipped match patterns are what is tested.
 */

export const gmailAddress = 'https://mail.google.com/mail/u/0/';
const nonce = 'r4nd0m';
const policy = `script-src 'nonce-${nonce}'; object-src 'none'; base-uri 'self'; require-trusted-types-for 'script'`;

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.codePointAt(0)};`);
}

/** Gmail keeps the address of an anchor and adds the one that a click is sent through. */
function withRedirects(html: string): string {
  return html.replace(/<a href="(https?:[^"]*)"/g, (_, href: string) => {
    const through = `https://www.google.com/url?q=${encodeURIComponent(href)}&amp;source=gmail&amp;ust=1&amp;usg=A`;
    return `<a href="${href}" target="_blank" data-saferedirecturl="${through}"`;
  });
}

function messageOf(mail: SampleMail): string {
  const sender = `email="${mail.from.address}" name="${escapeHtml(mail.from.name)}" data-hovercard-id="${mail.from.address}"`;
  const body =
    mail.html === undefined ? escapeHtml(mail.text ?? '').replaceAll('\n', '<br>') : withRedirects(mail.html);
  return `
<h2 class="hP" data-thread-perm-id="thread-f:1816000000000000001" data-legacy-thread-id="1933c0ffee000001">${escapeHtml(mail.subject)}</h2>
<div role="list"><div role="listitem" class="h7">
  <div class="adn ads" data-message-id="#msg-f:1816000000000000001" data-legacy-message-id="1933c0ffee000001">
    <div class="gE iv gt">
      <h3 class="iw"><span class="qu"><span class="gD" ${sender}><span>${escapeHtml(mail.from.name)}</span></span>
        <span class="go">&lt;${mail.from.address}&gt;</span></span></h3>
      <div class="gK"><span class="g3" title="${mail.date}">09:12</span></div>
      <span class="hb">ถึง <span class="g2" email="${mail.to.address}" name="${escapeHtml(mail.to.name)}">ฉัน</span></span>
    </div>
    <div class="ii gt"><div class="a3s aiL"><div dir="ltr">${body}</div></div></div>
  </div>
</div></div>`;
}

function pageOf(mail: SampleMail): string {
  return `<!doctype html>
<html lang="th"><head><meta charset="utf-8"><title>Gmail</title><link rel="icon" href="data:,"></head>
<body>
<div class="nH bkK"><div role="main">
  <table role="grid"><tbody><tr class="zA zE" role="row" id=":1y">
    <td class="yX"><span class="yW"><span email="${mail.from.address}" name="${escapeHtml(mail.from.name)}">${escapeHtml(mail.from.name)}</span></span></td>
    <td><span class="bog"><span data-thread-id="#thread-f:1816000000000000001">${escapeHtml(mail.subject)}</span></span></td>
  </tr></tbody></table>
</div></div>
<template id="opened">${messageOf(mail)}</template>
<script nonce="${nonce}">
  document.querySelector('tr.zA').addEventListener('click', () => {
    location.hash = 'inbox/FMfcgzQXKsample0000000001';
    document.querySelector('[role=main]').replaceChildren(document.querySelector('#opened').content.cloneNode(true));
  });
</script>
</body></html>`;
}

/** Opens the page on its list and then the mail; resolves when the mail stands in it. */
export async function openInGmail(page: Page, mail: SampleMail): Promise<void> {
  await page.route('https://mail.google.com/**', (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      headers: { 'content-security-policy': policy },
      body: pageOf(mail),
    }),
  );
  await page.goto(`${gmailAddress}#inbox`);
  await page.locator('tr.zA').click();
  await page.locator('.a3s').waitFor();
}
