// @vitest-environment happy-dom
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findDrafts } from '../../utils/sites/drafts.ts';
import { recogniseSite } from '../../utils/sites/probes.ts';
import { COMPOSE, FROM, SIGNATURE, SUBJECT, TEXT, TO } from './pages/compose.ts';
import { openPage } from './pages.ts';

const GMAIL = '../shared/fixtures/gmail-compose-2020-11.html';
const SOGO = '../shared/fixtures/sogo-compose-2026-11.html';

/** What an editor says, be it a field or an element. */
function saidIn(editor: Element): string {
  return `${'value' in editor ? editor.value : ''}${editor.textContent}`;
}

describe('drafts', () => {
  it.each(COMPOSE)('finds the compose window: $name', ({ id, html, without = [] }) => {
    const [draft, ...more] = findDrafts(id, openPage(html));
    expect(more).toEqual([]);
    expect(draft?.header()).toEqual({
      sender: without.includes('sender') ? '' : FROM,
      recipients: without.includes('recipients') ? [] : TO,
      subject: without.includes('subject') ? '' : SUBJECT,
    });
    expect(draft === undefined ? '' : saidIn(draft.editor)).toContain(TEXT);
    expect(draft?.send?.textContent).toContain('ส่ง');
    const signature = draft?.signature === undefined ? null : draft.editor.querySelector(draft.signature);
    expect(signature?.textContent).toBe(without.includes('signature') ? undefined : SIGNATURE);
  });

  it.each(COMPOSE.filter(({ id }) => id === 'horde'))('knows a page with nothing but a window: $name', ({ html }) => {
    const page = openPage(html);
    const site = recogniseSite(page, 'mail.example');
    expect(site?.id).toBe('horde');
    expect([site?.hasMessage(page), site?.isUnreadable(page)]).toEqual([false, false]);
  });

  it('reads a window as it is when it is asked, and writes nothing into it', () => {
    const page = openPage(COMPOSE[0]?.html ?? '');
    const before = page.body.innerHTML;
    const [draft] = findDrafts('gmail', page);
    const field = page.querySelector('input[name="subjectbox"]');
    if (field === null || !('value' in field)) throw new Error('no subject');
    field.value = 'แก้ไขแล้ว';
    expect(draft?.header().subject).toBe('แก้ไขแล้ว');
    field.value = SUBJECT;
    expect(page.body.innerHTML).toBe(before);
  });

  it('tells windows apart that are open at once, each with its own button', () => {
    const [, , { html } = { html: '' }] = COMPOSE;
    const inside = /<body>([\s\S]*)<\/body>/.exec(html)?.[1] ?? '';
    const two = `<html><body><section>${inside}</section><section>${inside.replace('value="c7"', 'value="c8"')}</section></body></html>`;
    const drafts = findDrafts('gmail', openPage(two));
    expect(drafts.map(({ id }) => id)).toEqual(['draft:c7', 'draft:c8']);
    expect(new Set(drafts.map(({ send }) => send)).size).toBe(2);
  });

  it('takes no button that may be another window’s', () => {
    const windows = ['1', '2'].map(
      (number) => `<div id="zv__COMPOSE-${number}"><textarea class="ZmHtmlEditorTextArea">x</textarea></div>`,
    );
    const drafts = findDrafts(
      'zimbra',
      openPage(`<html><body><b id="zb__COMPOSE-1__SEND_title">ส่ง</b>${windows.join('')}</body></html>`),
    );
    expect(drafts.map(({ send }) => send)).toEqual([null, null]);
  });

  it('finds none where nothing is written, and none on a site whose windows are not known', () => {
    expect(findDrafts('gmail', openPage('<html><body><div role="main"></div></body></html>'))).toEqual([]);
    expect(findDrafts('generic', openPage(COMPOSE[0]?.html ?? ''))).toEqual([]);
  });

  it.skipIf(!existsSync(GMAIL))('finds a window saved in 2020 (skipped where the recorded pages are absent)', () => {
    const [draft, ...more] = findDrafts('gmail', openPage(readFileSync(GMAIL, 'utf8')));
    expect(more).toEqual([]);
    expect(draft?.root.matches('.M9')).toBe(true);
    expect(draft?.editor.getAttribute('g_editable')).toBe('true');
    expect(draft?.send).not.toBeNull();
    expect(draft?.header()).toEqual({ sender: '', recipients: [], subject: '' });
  });

  it.skipIf(!existsSync(SOGO))('finds a window recorded in 2026 (skipped where the recorded pages are absent)', () => {
    // The test's DOM loads no frames; a text area stands in the frame's place, as for plain text.
    const html = readFileSync(SOGO, 'utf8').replace(
      /<iframe[^>]*>(?:<\/iframe>)?/,
      '<textarea name="content"></textarea>',
    );
    const [draft, ...more] = findDrafts('sogo', openPage(html));
    expect(more).toEqual([]);
    expect(draft?.root.id).toBe('mailEditor');
    expect(draft?.send).not.toBeNull();
  });
});
