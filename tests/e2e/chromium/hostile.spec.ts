import type { Page } from '@playwright/test';
import { readFindings } from '../../../cli/start/findings.ts';
import { gmailConversation } from '../../sites/pages.ts';
import { expect, test } from '../extension.ts';
import { findWarning, warningName } from '../warning.ts';
import { SCAM } from './life-mails.ts';
import { strictPage } from './served-page.ts';

/** Pages and mails that are built to break the reader, to hide from it or to keep it busy. */

const GMAIL = 'https://mail.google.com/mail/u/0/';

interface Hostile {
  readonly name: string;
  /** Of the mail. */
  readonly body: string;
  /** Of the page, which is hostile too. */
  readonly script?: string;
  /** What must be said to have been left out. */
  readonly unchecked?: string;
}

const CASES: readonly Hostile[] = [
  {
    name: 'a form whose fields are named like members of the form',
    body: `<form action="https://rd-go-th.example/f">${[
      'matches',
      'getAttribute',
      'localName',
      'childNodes',
      'attributes',
      'contains',
      'ownerDocument',
      'shadowRoot',
      'previousElementSibling',
      'hasAttribute',
      'closest',
      'querySelectorAll',
    ]
      .map((name) => `<input type="hidden" name="${name}">`)
      .join('')}${SCAM.body}</form>`,
  },
  {
    name: 'a message that stands in an element named like ours',
    body: `<ruthan-warning>${SCAM.body}</ruthan-warning>`,
  },
  {
    name: 'nesting of ten thousand levels in the source, of which the browser makes five hundred',
    body: `${'<div>'.repeat(10_000)}${SCAM.body}`,
  },
  {
    // At five thousand levels Chrome itself gives up the page.
    name: 'nesting of two thousand levels, made by a script',
    body: SCAM.body,
    script: `let deep = document.querySelector('.a3s');
for (let level = 0; level < 2000; level += 1) { const next = document.createElement('div'); deep.append(next); deep = next; }
deep.append('end');`,
    unchecked: 'too-long',
  },
  {
    name: 'a hundred thousand anchors',
    body: SCAM.body,
    script: `const body = document.querySelector('.a3s');
const all = document.createDocumentFragment();
for (let index = 0; index < 100000; index += 1) { const a = document.createElement('a'); a.href = 'https://x' + index + '.example/'; a.append('x '); all.append(a); }
body.append(all);`,
    unchecked: 'too-long',
  },
  {
    name: 'getters that throw, on every interface',
    body: SCAM.body,
    script: `for (const type of [Node, Element, HTMLElement, Document, Event, Text, MutationObserver]) for (const name of Object.getOwnPropertyNames(type.prototype)) {
  if (name === 'constructor') continue;
  try { Object.defineProperty(type.prototype, name, { get() { throw new Error('hostile getter'); }, configurable: true }); } catch {}
}`,
  },
  {
    name: 'the same id for every message, and a message that moves all the time',
    body: SCAM.body,
    script: `const card = document.querySelector('.adn');
for (let index = 0; index < 5; index += 1) card.after(card.cloneNode(true));
let moves = 0;
const timer = setInterval(() => { const cards = document.querySelectorAll('.adn'); cards[0].before(cards[3]); moves += 1; if (moves > 200) clearInterval(timer); }, 10);`,
  },
  {
    name: 'a thousand messages in one page',
    body: SCAM.body,
    script: `const card = document.querySelector('.adn');
for (let index = 0; index < 1000; index += 1) { const next = card.cloneNode(true); next.dataset.legacyMessageId = 'f' + index; card.before(next); }`,
  },
];

async function openPage(page: Page, { body, script = '' }: Hostile): Promise<readonly string[]> {
  const said: string[] = [];
  page.on('console', (message) => void said.push(message.text()));
  page.on('pageerror', (error) => void said.push(error.message));
  const html = gmailConversation(SCAM.subject, [{ ...SCAM, body }]);
  await page.route('https://mail.google.com/**', (route) => route.fulfill(strictPage(html, script)));
  await page.goto(`${GMAIL}#inbox/FMfcgzQXKsample0000000001`);
  return said;
}

for (const hostile of CASES) {
  test(`${hostile.name}: the scam is found, and nothing is seen in the page's console`, async ({ page, own }) => {
    const said = await openPage(page, hostile);
    await expect.poll(async () => (await readFindings(own, GMAIL)).some(({ level }) => level === 'danger')).toBe(true);
    if (hostile.unchecked !== undefined) {
      const unchecked = (await readFindings(own, GMAIL)).flatMap((finding) => finding.unchecked);
      expect(unchecked).toContain(hostile.unchecked);
    }
    // The accessibility tree of a hundred thousand anchors takes longer than anybody waits.
    if (hostile.unchecked === undefined) await findWarning(page, warningName);
    else await expect(page.locator('ruthan-warning')).toHaveCount(1);
    expect(said).toEqual([]);
  });
}
