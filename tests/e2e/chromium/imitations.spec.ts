import { readFindings } from '../../../cli/start/findings.ts';
import { IN_PAGE } from '../../sites/pages/every-site.ts';
import { expect, test } from '../extension.ts';
import { SCAM } from './life-mails.ts';
import { strictPage } from './served-page.ts';

/**
 * What a mail's author can put into a body against its readers, in the browser that such a mail is read in: forms whose
 * fields hide the form's own members, whole pages of other mailboxes, and more anchors than anybody looks at.
 */

/** Members that readers ask elements for; Chromium gives a content script the field in their place. */
const MEMBERS = [
  ...['nodeType', 'nodeName', 'nodeValue', 'localName', 'tagName', 'ownerDocument', 'isConnected', 'id', 'classList'],
  ...['childNodes', 'children', 'firstChild', 'lastChild', 'nextSibling', 'firstElementChild', 'childElementCount'],
  ...['parentNode', 'parentElement', 'nextElementSibling', 'previousElementSibling', 'shadowRoot', 'attributes'],
  ...['textContent', 'innerText', 'innerHTML', 'matches', 'closest', 'contains', 'getAttribute', 'hasAttribute'],
  ...['querySelector', 'querySelectorAll', 'getElementsByTagName', 'compareDocumentPosition', 'getRootNode'],
];
const FORM = `<form title="fake@x.example" action="https://rd-go-th.example/f">${MEMBERS.map(
  (name) => `<input type="hidden" name="${name}">`,
).join('')}${SCAM.body}</form>`;

/** Images named like members of the document, which in a page's own scripts hide them. */
const IMAGES = ['body', 'defaultView', 'querySelectorAll', 'URL', 'location', 'ruthanFrame', 'ruthanWarningParts']
  .map((name) => `<img name="${name}" id="${name}">`)
  .join('');

const MAIL = { ...SCAM, id: '257' };
const DECOY = { ...MAIL, name: 'มาลี', address: 'malee@x.example', subject: 'สวัสดี', html: '<p>เจอกันพรุ่งนี้</p>' };
const DECOYS = IN_PAGE.map(({ page }) =>
  page(DECOY).replace(/^[\s\S]*?<body[^>]*>|<\/body>[\s\S]*$|<script[^>]*>|<\/script>/g, ''),
);

const BODIES = [
  { name: 'a form whose fields are named like its members', html: FORM },
  { name: 'pictures named like members of the document', html: IMAGES + SCAM.body },
  { name: 'the pages of all other mailboxes', html: DECOYS.join('') + SCAM.body },
] as const;

/** Mailboxes that the shipped manifest names. */
const SHIPPED = IN_PAGE.filter(({ id }) => /^(?:gmail|outlook|yahoo|zoho)$/.test(id));

for (const { name, url, page: draw } of SHIPPED) {
  for (const body of BODIES) {
    test(`${name}: ${body.name} hide neither the scam nor its sender`, async ({ page, own }) => {
      const said: string[] = [];
      page.on('pageerror', (error) => void said.push(error.message));
      const html = draw({ ...MAIL, html: body.html });
      await page.route(`${new URL(url).origin}/**`, (route) => route.fulfill(strictPage(html)));
      await page.goto(url);
      await expect.poll(async () => (await readFindings(own, url)).map(({ level }) => level)).toEqual(['danger']);
      expect(said).toEqual([]);
    });
  }
}

test('a hundred thousand anchors are not waited for, and what was left out is said', async ({ page, own }) => {
  const [gmail] = SHIPPED;
  if (gmail === undefined) throw new Error('no mailbox');
  const anchors = Array.from(
    { length: 100_000 },
    (_, index) => `<a class="gD" email="x@y.example" href="https://x${index}.example/">x </a>`,
  );
  const html = gmail.page({ ...MAIL, html: SCAM.body + anchors.join('') });
  await page.route(`${new URL(gmail.url).origin}/**`, (route) => route.fulfill(strictPage(html)));
  await page.goto(gmail.url);
  await expect.poll(async () => (await readFindings(own, gmail.url)).map(({ level }) => level)).toEqual(['danger']);
  expect((await readFindings(own, gmail.url)).flatMap(({ unchecked }) => unchecked)).toContain('too-long');
});
