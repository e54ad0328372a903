// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { isElement } from '../../utils/page/element.ts';
import { readText } from '../../utils/page/read-text.ts';
import { generic } from '../../utils/sites/generic.ts';
import { selectedMessage } from '../../utils/sites/generic-selection.ts';
import { addressIn, headerText } from '../../utils/sites/header.ts';
import { senderOf } from '../../utils/sites/header-by.ts';
import { outermost } from '../../utils/sites/outermost.ts';
import { structureReport } from '../../utils/sites/structure-report.ts';
import { IN_FRAME, IN_PAGE } from './pages/every-site.ts';
import { framesIn } from './pages/frames.ts';
import { openPage } from './pages.ts';
import { siteOf } from './site-of.ts';

/**
 * A form's fields hide the form's own members that are named like them, in Chromium from content scripts too (seen in
 * version 156; members of the document are not hidden there). These are the members that the test environment does not
 * need itself; `tests/e2e/chromium/imitations.spec.ts` has the others.
 */
const NAMES = [
  ...['children', 'childElementCount', 'nextElementSibling', 'previousElementSibling', 'textContent', 'innerText'],
  ...['matches', 'closest', 'contains', 'querySelector', 'querySelectorAll', 'compareDocumentPosition'],
] as const;

const FIELDS = NAMES.map((name) => `<input type="hidden" name="${name}">`).join('');
const FORM = `<form class="msg" title="fake@x.example" data-message-id="9">${FIELDS}<p>กรมสรรพากรแจ้ง</p>
<b>จาก: ตัวปลอม</b> กด <a href="https://x.example/">รับเงินคืน</a></form>`;

/** As browsers do and the test environment does not: fields stand in place of the members of their forms. */
function hideMembers(document: Document): void {
  const documents = [document, ...framesIn(document)];
  for (const form of documents.flatMap((each) => [...each.querySelectorAll('form')])) {
    const fields = [...form.querySelectorAll('input')];
    for (const field of fields) Object.defineProperty(form, field.name, { value: field });
  }
}

const MAIL = { id: '257', name: 'มาลี', address: 'malee@x.example', to: 'me@y.example', subject: 'สวัสดี', html: FORM };

describe.each([...IN_PAGE, ...IN_FRAME])('$name', ({ id, url, page }) => {
  it.each([
    ['a form', FORM],
    ['two forms', `${FORM}<div>${FORM}</div>`],
  ])('reads a body of %s', (_, html) => {
    const document = openPage(page({ ...MAIL, html }), url);
    hideMembers(document);
    const views = [document, ...framesIn(document)].flatMap((each) => siteOf(id).find(each));
    const [message, ...more] = views.map((view) => view.read().message);
    expect(more).toEqual([]);
    expect(message).toMatchObject({ senderName: 'มาลี', senderAddress: 'malee@x.example', subject: 'สวัสดี' });
    expect(message?.body).toContain('กรมสรรพากรแจ้ง');
    expect(message?.body).toContain('กด รับเงินคืน');
    expect(message?.anchors.map(({ href }) => href)).toContain('https://x.example/');
  });
});

describe('any other page', () => {
  it.each([
    ['nothing but a form', FORM],
    [
      'a form as an article',
      FORM.replaceAll('form', 'form role="article"').replaceAll('</form role="article">', '</form>'),
    ],
    ['forms in a row', FORM.repeat(3)],
    ['a form behind a label', `<div><label>จาก</label>${FORM}</div>`],
    [
      'a form beside the text',
      `<div>${FORM.replace('<p>', '<p hidden>')}</div><p>กรมสรรพากรแจ้ง กด รับเงินคืน ภายในวันนี้</p>`,
    ],
  ])('of %s is read', (_, html) => {
    const document = openPage(`<html><body><div><div>${html}</div></div></body></html>`);
    hideMembers(document);
    const bodies = generic.find(document).map((view) => view.read().message.body);
    expect(bodies.join('\n')).toContain('รับเงินคืน');
    expect(bodies.join('\n')).toContain('กรมสรรพากรแจ้ง');
  });
});

describe('what readers are made of', () => {
  function formIn(html: string): Element {
    const document = openPage(`<html><body>${html}</body></html>`);
    hideMembers(document);
    const form = document.querySelector('form');
    if (form === null) throw new Error('no form');
    return form;
  }

  it('works on forms', () => {
    const form = formIn(FORM);
    expect(isElement(form)).toBe(true);
    expect(readText(form, { exclude: 'form b', quotes: 'form' })).toMatchObject({
      text: expect.not.stringContaining('ตัวปลอม'),
      quotes: [{ start: 0 }],
    });
    expect(headerText(form, 'b')).toBe('กรมสรรพากรแจ้ง กด รับเงินคืน');
    expect(addressIn(form)).toBe('fake@x.example');
    expect(senderOf(form).senderAddress).toBe('fake@x.example');
    expect(outermost(document.querySelectorAll('form, form *'))).toEqual([form]);
  });

  it('reads a selection that begins in a form', () => {
    const form = formIn(FORM);
    document.getSelection()?.selectAllChildren(document.body);
    expect(selectedMessage(document)?.body).toContain('รับเงินคืน');
    expect(typeof form.matches).toBe('object');
  });

  it('reports how a page with such a form is built', () => {
    formIn(FORM);
    const { lines } = structureReport(window as unknown as Window & typeof globalThis);
    expect(lines.some((line) => line.trim().startsWith('form['))).toBe(true);
    expect(lines.some((line) => line.trim().startsWith('input['))).toBe(true);
  });
});
