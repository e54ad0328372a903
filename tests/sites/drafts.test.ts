// @vitest-environment happy-dom
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findDrafts } from '../../utils/sites/drafts.ts';
import { openPage } from './pages.ts';

const GMAIL = '../shared/fixtures/gmail-compose-2020-11.html';
const SOGO = '../shared/fixtures/sogo-compose-2026-11.html';

const gmailChips = `<html><body><div class="M9" id="w1"><form><input type="hidden" name="from" value="office@rd.example">
<div name="to" role="group"><div role="option" data-hovercard-id="a@x.example" data-name="A">A</div></div>
<div name="cc"><div role="option" data-hovercard-id="b@x.example" data-name="B">B</div></div>
<input name="subjectbox" value="ประกาศ"></form><div class="Am Al editable" contenteditable="true" role="textbox" g_editable="true">เรียน
<span email="c@x.example">c@x.example</span><div class="gmail_signature">ลายเซ็น</div></div><div role="button" class="T-I aoO">ส่ง</div></div></body></html>`;

const outlookWindow = `<html><body><div data-app-section="MailReadCompose"><button data-testid="ComposeSendButton">ส่ง</button>
<div contenteditable="true" aria-label="ถึง"><span data-lpc-hover-target-id="1" aria-label="สมชาย a@x.example">สมชาย</span></div>
<input id="MSG_1_SUBJECT" value="ประกาศ"><div id="editorParent_1"><div contenteditable="true" role="textbox">เรียน<div
 id="Signature">ลายเซ็น</div></div></div></div></body></html>`;

const roundcubePage = `<html><body class="task-mail action-compose"><a class="send" href="#">ส่ง</a><form name="form"><select name="_from"><option
 value="1">กอง &lt;other@rd.example&gt;</option><option value="2" selected>สำนัก &lt;office@rd.example&gt;</option></select>
<textarea name="_to" id="_to">A &lt;a@x.example&gt;, b@x.example</textarea><textarea name="_cc" id="_cc"></textarea><input id="compose-subject"
 name="_subject" value="ประกาศ"><textarea id="composebody" name="_message">เรียน</textarea></form></body></html>`;

describe('drafts', () => {
  it.each([
    [
      'gmail',
      gmailChips,
      { sender: 'office@rd.example', recipients: ['a@x.example', 'b@x.example'], subject: 'ประกาศ' },
    ],
    ['outlook', outlookWindow, { sender: '', recipients: ['a@x.example'], subject: 'ประกาศ' }],
    [
      'roundcube',
      roundcubePage,
      { sender: 'office@rd.example', recipients: ['a@x.example', 'b@x.example'], subject: 'ประกาศ' },
    ],
  ] as const)('finds the compose window of %s', (id, html, header) => {
    const [draft, ...more] = findDrafts(id, openPage(html));
    expect(more).toEqual([]);
    expect(draft?.header()).toEqual(header);
    expect(draft?.editor.textContent).toContain('เรียน');
    expect(draft?.send?.textContent).toBe('ส่ง');
    if (draft?.signature !== undefined && id !== 'roundcube')
      expect(draft.editor.querySelector(draft.signature)?.textContent).toBe('ลายเซ็น');
  });

  it('finds none where nothing is written, and none on a site whose windows are not known', () => {
    expect(findDrafts('gmail', openPage('<html><body><div role="main"></div></body></html>'))).toEqual([]);
    expect(findDrafts('generic', openPage(gmailChips))).toEqual([]);
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
