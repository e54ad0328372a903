import type { SiteId } from '../../../utils/sites/site.ts';

/** Compose windows, built from the structures that `utils/sites/draft-selectors.ts` names, with text of our own. */
export interface ComposePage {
  readonly name: string;
  readonly id: SiteId;
  readonly html: string;
  /** What the window does not show, or the site does not mark. */
  readonly without?: readonly ('sender' | 'recipients' | 'subject' | 'signature')[];
}

export const FROM = 'office@rd.example';
export const TO = ['a@x.example', 'b@x.example'] as const;
export const SUBJECT = 'ประกาศ';
export const TEXT = 'เรียนผู้เสียภาษี';
export const SIGNATURE = 'กองบริหารการคลัง';

const PLAIN = `${TEXT}\n${SIGNATURE}`;

/** What an editor holds, the signature within an element of these attributes. */
function written(mark: string): string {
  return `<div>${TEXT}</div><div ${mark}>${SIGNATURE}</div>`;
}

/** A frame, with its document as an attribute. */
function frame(attributes: string, html: string): string {
  return `<iframe ${attributes} srcdoc="${html.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')}"></iframe>`;
}

function editable(html: string): string {
  return `<html><body contenteditable="true">${html}</body></html>`;
}

function page(html: string): string {
  return `<html><body>${html}</body></html>`;
}

function gmail(fields: string, root = 'div class="M9"'): string {
  return page(`<${root}><form><input type="hidden" name="composeid" value="c7"><input type="hidden" name="from" value="${FROM}">${fields}
<input name="subjectbox" value="${SUBJECT}"></form><div class="Am Al editable LW-avf" contenteditable="true" role="textbox" g_editable="true">${written('class="gmail_signature"')}
<span email="quoted@x.example">quoted@x.example</span></div><div role="button" class="T-I aoO">ส่ง</div></${root.split(' ')[0]}>`);
}

const GMAIL_CHIPS = `<div name="to" role="group"><div role="option" data-hovercard-id="${TO[0]}" data-name="A">A</div></div>
<div name="cc"><div role="option" data-hovercard-id="${TO[1]}" data-name="B">B</div></div>`;

function outlook(body: string): string {
  return page(`<div data-app-section="MailReadCompose"><button data-testid="ComposeSendButton">ส่ง</button><div data-testid="ComposeFrom">${FROM}</div>
<div contenteditable="true" aria-label="ถึง"><span data-lpc-hover-target-id="1" aria-label="สมชาย ${TO[0]}">สมชาย</span></div>
<div contenteditable="true" aria-label="สำเนา"><span data-lpc-hover-target-id="2" aria-label="มาลี ${TO[1]}">มาลี</span></div>
<input id="MSG_1_SUBJECT" value="${SUBJECT}"><div id="editorParent_1">${body}</div></div>`);
}

function roundcube(editor: string, send: string): string {
  return page(`${send}<form name="form"><select name="_from"><option value="1">กอง &lt;other@rd.example&gt;</option><option value="2" selected>สำนัก &lt;${FROM}&gt;</option></select>
<textarea name="_to" id="_to">A &lt;${TO[0]}&gt;</textarea><textarea name="_cc" id="_cc">${TO[1]}</textarea><input id="compose-subject" name="_subject" value="${SUBJECT}">${editor}</form>`);
}

function sogo(editor: string): string {
  const chip = (field: string, address: string) =>
    `<md-chips ng-model="editor.message.editable.${field}"><md-chip><div class="md-chip-content">ใครสักคน &lt;${address}&gt;</div></md-chip></md-chips>`;
  return page(`<div id="mailEditor"><button ng-click="editor.send()">ส่ง</button><input name="from" value="สำนัก &lt;${FROM}&gt;">${chip('to', TO[0])}${chip('bcc', TO[1])}
<input name="subject" value="${SUBJECT}">${editor}</div>`);
}

/** The toolbar stands beside the window, not in it. */
function zimbra(editor: string): string {
  const id = 'zv__COMPOSE-1';
  return page(`<div id="z_shell"><div><div id="ztb__COMPOSE-1"><table><tr><td id="zb__COMPOSE-1__SEND_title">ส่ง</td></tr></table></div></div><div id="${id}">
<div id="${id}_identity_row">จาก: "สำนัก" &lt;${FROM}&gt; (บัญชีหลัก)</div><div id="${id}_to_cell"><span class="addrBubble">A &lt;${TO[0]}&gt;</span><input id="${id}_to_control" value=""></div>
<div id="${id}_cc_cell"><input id="${id}_cc_control" value="${TO[1]}"></div><input id="${id}_subject_control" value="${SUBJECT}">${editor}</div></div>`);
}

function proton(editor: string): string {
  const chip = (address: string) =>
    `<div class="composer-addresses-item" data-testid="composer-addresses-item"><span contenteditable="false">ใครสักคน &lt;${address}&gt;</span></div>`;
  return page(`<div class="composer-container"><section data-testid="composer-0" class="composer"><button data-testid="composer:from">สำนัก &lt;${FROM}&gt;</button>${TO.map(chip).join('')}
<input data-testid="composer:subject" value="${SUBJECT}">${editor}<button data-testid="composer:send-button">ส่ง</button></section></div>`);
}

function horde(editor: string): string {
  return page(`<div id="composeContainer"><form id="compose" name="compose"><ul><li><a id="send_button">ส่ง</a></li></ul><select id="identity" name="identity"><option value="0">กอง &lt;other@rd.example&gt;</option>
<option value="1" selected>สำนัก &lt;${FROM}&gt;</option></select><div id="sendto"><textarea name="to">${TO[0]}</textarea></div><div id="sendcc"><textarea name="cc"></textarea>
<ul><li class="hordeACListItem">มาลี &lt;${TO[1]}&gt;</li></ul></div><input name="subject" value="${SUBJECT}"><div id="composeMessageParent">${editor}</div></form></div>`);
}

function snappymail(mode: 'plain' | 'wysiwyg'): string {
  const hidden = 'style="display:none"';
  return page(`<dialog id="V-PopupsCompose"><header><a class="btn" data-bind="command: sendCommand"><i class="icon-paper-plane"></i>ส่ง</a></header><span class="e-identity">สำนัก &lt;${FROM}&gt;</span>
<ul class="emailaddresses"><li title="${TO[0]}"><span>A</span></li></ul><ul class="emailaddresses"><li>มาลี &lt;${TO[1]}&gt;</li></ul><input name="subject" value="${SUBJECT}">
<div class="textAreaParent squire-mode-${mode}"><div class="squire-wysiwyg" contenteditable="true" ${mode === 'plain' ? hidden : ''}>${written('class="rl-signature"')}</div>
<textarea class="squire-plain" ${mode === 'plain' ? '' : hidden}>${PLAIN}</textarea></div></dialog>`);
}

const YAHOO =
  page(`<div id="mail-app-component"><div data-test-id="compose-styler"><div class="compose-header"><div data-test-id="container-from"><span title="${FROM}">สำนัก</span></div>
<div data-test-id="container-to"><span data-test-id="pill" title="${TO[0]}">A</span></div><div data-test-id="container-cc"><span data-test-id="pill" title="${TO[1]}">B</span></div>
<input data-test-id="compose-subject" value="${SUBJECT}"></div><div id="editor-container"><div data-test-id="rte"><div contenteditable="true">${TEXT} ${SIGNATURE}</div></div></div>
<button data-test-id="compose-send-button">ส่ง</button></div></div>`);

const ZOHO =
  page(`<div class="SCm"><div class="SC_mclst zmCnew"><span class="SC_flt"><b class="SCtxt" data-event="s">ส่ง</b></span><div id="zm_fromaddr_Cmp1">สำนัก ${FROM}</div>
<div class="zmCTxt zmdrop recipient-field"><span class="SC_cs" data-tooltip="A &lt;${TO[0]}&gt;">A</span></div><div class="zmCTxt zmdrop recipient-field"><span class="SC_cs" data-tooltip="${TO[1]}">B</span></div>
<input id="zmsub_Cmp1" value="${SUBJECT}"><div class="zmCE">${frame('class="ze_area"', editable(`${TEXT} ${SIGNATURE}`))}</div></div></div>`);

const MESSAGES =
  page(`<mw-conversation-container><mws-message-compose><div data-e2e-message-input-box=""><textarea>${PLAIN}</textarea></div>
<mws-message-send-button><button>ส่ง</button></mws-message-send-button></mws-message-compose></mw-conversation-container>`);

const TINYMCE = 'id="composebody_ifr"';

export const COMPOSE: readonly ComposePage[] = [
  { name: 'Gmail, chips', id: 'gmail', html: gmail(GMAIL_CHIPS) },
  {
    name: 'Gmail, fields',
    id: 'gmail',
    html: gmail(`<textarea name="to">A &lt;${TO[0]}&gt;, ${TO[1]}</textarea>`, 'div role="dialog"'),
  },
  { name: 'Gmail, an answer in the conversation', id: 'gmail', html: gmail(GMAIL_CHIPS, 'div class="ip"') },
  {
    name: 'Outlook, HTML',
    id: 'outlook',
    html: outlook(`<div contenteditable="true" role="textbox">${written('id="Signature"')}</div>`),
  },
  {
    name: 'Outlook, plain text',
    id: 'outlook',
    html: outlook(`<textarea>${PLAIN}</textarea>`),
    without: ['signature'],
  },
  {
    name: 'Roundcube, HTML',
    id: 'roundcube',
    html: roundcube(
      `<textarea id="composebody" style="display:none"></textarea>${frame(TINYMCE, editable(written('id="_rc_sig"')))}`,
      '<button class="btn send">ส่ง</button>',
    ),
  },
  {
    name: 'Roundcube, plain text',
    id: 'roundcube',
    html: roundcube(`<textarea id="composebody" name="_message">${PLAIN}</textarea>`, '<a class="button send">ส่ง</a>'),
    without: ['signature'],
  },
  {
    name: 'SOGo, HTML',
    id: 'sogo',
    html: sogo(frame('class="cke_wysiwyg_frame cke_reset"', editable(`${TEXT} ${SIGNATURE}`))),
    without: ['signature'],
  },
  {
    name: 'SOGo 5.11, HTML',
    id: 'sogo',
    html: sogo(
      `<sg-ckeditor id="message-content"><div class="ck ck-editor"><div class="ck-content ck-editor__editable" contenteditable="true">${TEXT} ${SIGNATURE}</div></div></sg-ckeditor>`,
    ),
    without: ['signature'],
  },
  {
    name: 'SOGo, plain text',
    id: 'sogo',
    html: sogo(`<textarea name="content">${PLAIN}</textarea>`),
    without: ['signature'],
  },
  {
    name: 'Zimbra, HTML',
    id: 'zimbra',
    html: zimbra(
      `<textarea class="ZmHtmlEditorTextArea" style="display:none"></textarea>${frame('id="ZmHtmlEditor1_body_ifr"', editable(written('data-marker="__SIG_PRE__"')))}`,
    ),
  },
  {
    name: 'Zimbra, plain text',
    id: 'zimbra',
    html: zimbra(`<textarea class="ZmHtmlEditorTextArea">${PLAIN}</textarea>`),
    without: ['signature'],
  },
  {
    name: 'Proton, HTML',
    id: 'proton',
    html: proton(
      frame(
        'data-testid="rooster-iframe"',
        `<html><body><div id="rooster-editor" contenteditable="true">${written('class="protonmail_signature_block"')}</div></body></html>`,
      ),
    ),
  },
  {
    name: 'Proton, plain text',
    id: 'proton',
    html: proton(`<textarea data-testid="editor-textarea">${PLAIN}</textarea>`),
    without: ['signature'],
  },
  {
    name: 'Horde, HTML',
    id: 'horde',
    html: horde(
      `<textarea id="composeMessage" style="display:none"></textarea>${frame('class="cke_wysiwyg_frame"', editable(`${TEXT} ${SIGNATURE}`))}`,
    ),
    without: ['signature'],
  },
  {
    name: 'Horde, plain text',
    id: 'horde',
    html: horde(`<textarea id="composeMessage">${PLAIN}</textarea>`),
    without: ['signature'],
  },
  { name: 'SnappyMail, HTML', id: 'snappymail', html: snappymail('wysiwyg') },
  { name: 'SnappyMail, plain text', id: 'snappymail', html: snappymail('plain'), without: ['signature'] },
  { name: 'Yahoo', id: 'yahoo', html: YAHOO, without: ['signature'] },
  { name: 'Zoho', id: 'zoho', html: ZOHO, without: ['signature'] },
  {
    name: 'Google Messages',
    id: 'google-messages',
    html: MESSAGES,
    without: ['sender', 'recipients', 'subject', 'signature'],
  },
];
