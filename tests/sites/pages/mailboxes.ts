/** Webmails, built from the structures that `utils/sites/` names, with text of our own. */

export interface Mail {
  readonly id: string;
  readonly name: string;
  readonly address: string;
  readonly to: string;
  readonly subject: string;
  readonly html: string;
  /** In a chat, the message that is answered to. */
  readonly reply?: string;
}

/** The document of a frame, as its attribute. */
function written(html: string): string {
  return `srcdoc="${html.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')}"`;
}

function bubble(text: string): string {
  return `<span class="addrBubble" id="zb__${text.length}">${text}</span>`;
}

/** Zimbra 8 to 10, classic, reading pane. `body` is the element that holds the text, or the frame. */
function zimbraPane({ id, name, address, to, subject }: Mail, body: string, extra = ''): string {
  return `<html><body><div id="z_shell"><div id="zti__main_Mail__2_div" class="DwtTreeItem-selected">กล่องขาเข้า</div>
<div id="zti__main_Mail__5_div" class="DwtTreeItem">ส่งแล้ว</div><div id="zl__TV-main__rows"><div id="zli__TV-main__9" class="Row">x</div>
<div id="zli__TV-main__${id}" class="Row RowEven Row-selected">${subject}</div></div>
<div id="zv__TV-main"><div id="zv__TV-main__MSG" class="ZmMailMsgView"><table class="MsgHeaderTable" id="zv__TV-main__MSG_headerElement"><tbody>
<tr><td class="LabelColValue SubjectCol" role="heading">${subject}</td><td class="DateCol">18 พ.ย. 2568</td></tr>
<tr id="zv__TV-main__MSG_expandRow"><td class="LabelColName">จาก:</td><td class="LabelColValue"><table><tbody><tr id="OBJ_PREFIX_DWT81_from">
<td id="OBJ_PREFIX_DWT82_from">${bubble(`"${name}" &lt;${address}&gt;`)}</td></tr></tbody></table></td></tr>
<tr id="OBJ_PREFIX_DWT83_ถึง"><td class="LabelColName">ถึง:</td><td class="LabelColValue">${bubble(to)}</td></tr></tbody></table>${extra}
<div id="zv__TV-main__MSG_infoBar"></div>${body}</div></div></div></body></html>`;
}

/** An HTML message: its body is written into a frame. */
export function zimbraHtml(mail: Mail, extra?: string): string {
  // `DwtIframe.js`: put in as HTML and written to at once, so that browsers bring no script into it.
  const frame = `<iframe id="zv__TV-main__MSG__body__iframe" class="MsgBody" scrolling="no" src="javascript:&quot;&quot;;" ${written(
    `<html><body class="MsgBody MsgBody-html">${mail.html}</body></html>`,
  )}></iframe>`;
  return zimbraPane(mail, `<div id="zv__TV-main__MSG__body">${frame}</div>`, extra);
}

/** A text: its body stands in the page. */
export function zimbraText(mail: Mail, extra?: string): string {
  return zimbraPane(
    mail,
    `<div id="zv__TV-main__MSG__body" class="MsgBody MsgBody-text"><div>${mail.html}</div></div>`,
    extra,
  );
}

/** A conversation: messages one beneath the other, each with a head of its own. */
export function zimbraConversation(subject: string, mails: readonly Mail[]): string {
  const capsules = mails.map(
    ({
      id,
      name,
      address,
      to,
      html,
    }) => `<div id="main_MSGC${id}" class="ZmMailMsgCapsuleView Expanded"><div id="main_MSGC${id}__header">
<table><tbody><tr><td></td><td class="LabelColName">จาก:</td><td class="LabelColValue"><span>${bubble(`${name} &lt;${address}&gt;`)}</span></td><td>เมื่อวาน</td></tr>
<tr><td></td><td class="LabelColName">ถึง:</td><td class="LabelColValue">${bubble(to)}</td></tr></tbody></table></div>
<div id="main_MSGC${id}__body" class="MsgBody MsgBody-text">${html}</div><div id="main_MSGC${id}__footer">ตอบ - ส่งต่อ</div></div>`,
  );
  return `<html><body><div id="z_shell"><div id="zv__CLV-main__CV"><div class="Conv2View"><div class="Conv2Header"><span class="subject">${subject}</span>
<span class="info">3 ข้อความ</span></div><div class="Conv2Messages">${capsules.join('')}</div></div></div></div></body></html>`;
}

/** Proton, a conversation; test ids of 2023 and later, or those before. */
export function protonConversation(
  subject: string,
  mails: readonly (Mail & { readonly own?: boolean })[],
  isOld = false,
): string {
  const item = (name: string, address: string, testId: string) =>
    `<span class="message-recipient-item" role="button" data-testid="${testId}"${isOld ? '' : ` title="${address}"`}>
<span class="message-recipient-item-label">${name}</span> <span class="message-recipient-item-address">&lt;${address}&gt;</span></span>`;
  const articles = mails.map(({ id, name, address, to, subject: own, html, ...mail }) => {
    const frame = written(
      `<html><head></head><body><svg></svg><div id="proton-root"><div style="display:flex"><div>${html}</div></div></div></body></html>`,
    );
    return `<article class="message-container" data-message-id="${id}" data-testid="message-view-0" data-expanded="true">
<div class="message-header message-header-expanded ${mail.own ? 'is-outbound' : 'is-inbound'}" data-testid="message-header-expanded:${own}">
<div class="message-header-from-container">${item(name, address, isOld ? 'message-header:from' : 'recipients:sender')}</div>
<div class="message-header-ccbcc-container">${item('ฉัน', to, isOld ? 'message-header:from' : `recipients:item-${to}`)}</div></div>
<div class="message-content"><iframe title="เนื้อหา" data-testid="content-iframe" data-subject="${own}"
 sandbox="allow-same-origin allow-popups" ${frame}></iframe></div></article>`;
  });
  return `<html><body><div class="app-root"><div data-shortcut-target="item-container" data-element-id="e1">รายการ https://list.example/</div>
<h1 data-testid="conversation-header:subject">${subject}</h1>${articles.join('')}</div></body></html>`;
}

/** Horde IMP 6.2, dynamic view; the parts of the message as they stand in its place. */
export function hordePreview({ id, name, address, to, subject }: Mail, parts: string): string {
  return `<html><body class="horde-ajax"><div id="horde-page"><div id="dimpmain"><div id="msgSplitPane"><div class="vpRowHoriz vpRowSelected vpRow DragElt" id="VProw_${id}">
<div class="msgFrom" title="${address}">${name}</div><div class="msgSubject" title="${subject}">${subject}</div></div></div>
<div id="previewPane"><div id="previewMsg"><div class="msgHeaders"><div id="msgHeadersColl"><span class="subject allowTextSelection">${subject}</span> จาก <span class="from"><a class="horde-button address" title="${address}">${name}</a></span></div>
<div id="msgHeaders" style="display:none"><div><span class="subject allowTextSelection">${subject}</span></div><table><thead>
<tr id="msgHeaderFrom"><td class="label">จาก:</td><td class="from allowTextSelection"><a class="horde-button address" title="${address}">${name}</a></td></tr>
<tr id="msgHeaderDate"><td class="label">วันที่:</td><td class="date">วันนี้</td></tr>
<tr id="msgHeaderTo"><td class="label">ถึง:</td><td class="to"><a class="horde-button address" title="${to}">ฉัน</a><a class="horde-button address" title="b@y.example">บี</a></td></tr>
<tr id="msgAtc" style="display: none;"><td class="label" id="partlist_toggle"></td><td><div id="partlist"><table><tr><td>แฟ้มของฉบับก่อน</td></tr></table></div></td></tr></thead></table></div></div>
<div id="messageBody" class="messageBody allowTextSelection">${parts}</div></div></div></div></div></body></html>`;
}

/** Its window of one message, where the place of the message has no id. */
export function hordeWindow({ name, address, to, subject }: Mail, parts: string): string {
  return `<html><body class="horde-ajax"><div id="msgData"><div class="msgfullread"><div class="msgHeaders"><div id="msgHeaders"><div class="subject allowTextSelection">${subject}</div><table><thead>
<tr id="msgHeaderDate"><td class="label">วันที่:</td><td class="allowTextSelection">วันนี้</td></tr>
<tr id="msgHeaderFrom"><td class="label">จาก:</td><td class="allowTextSelection"><a class="horde-button address" title="${address}">${name}</a></td></tr>
<tr id="msgHeaderTo"><td class="label">ถึง:</td><td class="allowTextSelection"><a class="horde-button address" title="${to}">ฉัน</a><a class="horde-button address" title="b@y.example">บี</a></td></tr>
<tr id="msgHeaderAtc" style="display:none"><td><div id="partlist"><table></table></div></td></tr></thead></table></div></div>
<div class="messageBody allowTextSelection">${parts}</div></div></div><div id="qreply" style="display:none"><form id="compose"><textarea name="message">ร่าง https://draft.example/</textarea></form></div></body></html>`;
}

/** Its basic view, whose header has no names for its lines. */
export function hordeBasic({ name, address, to, subject }: Mail, parts: string): string {
  const line = (label: string, value: string): string =>
    `<tr><td class="rightAlign nowrap">${label}</td><td class="msgheader">${value}</td></tr>`;
  const person = (text: string): string => `<span class="nowrap"><a href="javascript:void(0)">${text}</a></span>`;
  return `<html><body><div id="msgheaders"><p>${subject}</p><table><tbody>${line('วันที่', 'วันนี้')}${line('จาก', person(`${name} &lt;${address}&gt;`))}
${line('ถึง', person(`ฉัน &lt;${to}&gt;`) + person('b@y.example'))}</tbody></table></div>
<div id="messageBody" class="messageBody"> ${parts} </div></body></html>`;
}

/** What Horde says of a part: its kind, with a sign, and its size. */
const PART_INFO =
  '<div class="mimePartInfo"><div><img title="text/html" src="data:,"> <span class="mimePartInfoDescrip"><a>ข้อความ</a></span> <span class="mimePartInfoSize">(1 KB)</span></div></div>';

export function hordeText(html: string): string {
  return `<div class="mimePartBase">${PART_INFO}<div class="mimePartData"><div class="fixed leftAlign">${html}</div></div></div>`;
}

/** The frame never goes anywhere, so that browsers bring no script into it. */
export function hordeHtml(html: string): string {
  return `<div class="mimePartBase">${PART_INFO}<div class="mimeStatusMessage"><div><table class="mimeStatusMessageTable"><tbody><tr><td>ภาพถูกปิดกั้น</td></tr></tbody></table></div></div>
<div class="mimePartData"><iframe class="htmlMsgData" id="htmldata_1" src="javascript:false" style="overflow-y: hidden;" ${written(`<html><body>${html}</body></html>`)}></iframe></div></div>`;
}

/** SnappyMail 2.38; a body that was read before stays in the page, hidden. */
export function snappymail({ id, name, address, to, subject, html }: Mail): string {
  return `<html><body><div id="rl-app"><div id="V-MailMessageView"><div class="messageView"><div class="b-message">
<div class="messageItemHeader"><div class="subjectParent"><span class="infoParent">ℹ</span><span class="flagParent">☆</span><span class="subject">${subject}</span><a class="close">×</a></div>
<div class="informationShort"><span class="from" title="${name} &lt;${address}&gt;">${name}</span><i class="fontastic">✓</i></div></div>
<div id="messageItem"><div class="messageItemHeader"><div><time class="date">เมื่อวาน</time><div class="informationShortWrp"><div class="informationShort"><span>ถึง</span>: <span>ฉัน &lt;${to}&gt;, b@y.example</span></div></div></div>
<div class="informationFull" style="display:none"><table><tbody><tr><td>จาก</td><td>${name} &lt;${address}&gt;</td></tr><tr><td>ถึง</td><td>ฉัน &lt;${to}&gt;, b@y.example</td></tr></tbody></table></div></div>
<div tabindex="0"><div class="bodySubHeader"></div><div class="bodyText" dir="auto"><div id="rl-msg-old" hidden="" class="b-text-part html">ข้อความก่อนหน้า https://old.example/</div>
<div id="rl-msg-${id}" class="b-text-part html"><div class="mail-body">${html}</div></div></div></div></div></div></div></div></div></body></html>`;
}

/** RainLoop 1.17: the same names elsewhere, hidden by style. */
export function rainloop({ id, name, address, to, subject, html }: Mail): string {
  return `<html><body><div id="rl-app"><div id="rl-sub-right"><div class="messageView message-selected"><div class="messageItemHeader"><div class="subjectParent"><b style="display:none">!</b>
<span class="subject" title="${subject}">${subject}</span></div><div class="senderParent"><div class="informationShort"><span><span class="from" title="${name} &lt;${address}&gt;">${name}</span></span>
<span style="display:none">ถึง: <span class="to" title="ฉัน &lt;${to}&gt;, b@y.example">ฉัน</span></span></div></div></div>
<div class="messageItem fixIndex"><div class="bodyText g-ui-min-height-300"><div class="b-text-part html" id="rl-old" style="display: none;">เก่า</div>
<div class="b-text-part html" id="rl-${id}">${html}</div></div></div></div></div></div></body></html>`;
}

/** Yahoo and AOL, a thread. */
export function yahooThread(subject: string, mails: readonly Mail[]): string {
  const messages = mails.map(
    ({
      id,
      name,
      address,
      to,
      html,
    }) => `<li><div data-test-id="message-view" id="m${id}"><div data-test-id="message-from"><span data-test-id="email-pill" title="${address}">
<span>${name}</span></span></div><div data-test-id="message-to"><span data-test-id="email-pill" title="${to}">ฉัน</span></div><div data-test-id="message-date">วันนี้</div>
<div data-test-id="message-view-body"><div class="D_F msg-body" data-test-id="message-view-body-content"><div id="yiv123">${html}</div></div></div></div></li>`,
  );
  return `<html><body><div id="mail-app-component"><div data-test-id="message-group-view-scroller"><span data-test-id="message-group-subject-text">${subject}</span>
<ul>${messages.join('')}</ul></div><div data-test-id="rte" contenteditable="true">ร่าง https://draft.example/</div></div></body></html>`;
}

/** Zimbra, modern client. */
export function zimbraModern({ name, address, to, subject, html }: Mail): string {
  return `<html><body><div class="zimbra-client_app_x"><div class="zimbra-client_mail-list_messageGroup"><h4 class="zimbra-client_mail-list-item_subject" title="${subject}">${subject}</h4></div>
<div class="zimbra-client_viewer"><div class="zimbra-client_viewer-title_header"><span class="zimbra-client_viewer-title_headerText">${subject}</span></div>
<div class="zimbra-client_condensed-message_message"><div><span class="zimbra-client_message-view_from" title="${address}">${name}</span></div>
<div><label>ถึง:</label><span>${to}</span></div><div class="zimbra-client_html-viewer_inner">${html}</div></div></div></div></body></html>`;
}

/** Zoho, 2021. */
export function zoho({ name, address, to, subject, html }: Mail): string {
  return `<html><body><div id="zmail"><div class="zmTMailList"><div class="zmPVContent"><h2>${subject}</h2><div class="zmMHdrSumContent"><b title="${address}">${name}</b></div>
<div class="zmMHdrDtls"><span title="${to}">ฉัน</span></div><div class="zmPCnt">${html}</div></div></div></div></body></html>`;
}

/** The document in which iCloud shows a body, on an origin of its own. */
export function icloudBody({ html }: Mail): string {
  return `<html><head></head><body><div class="mail-message-defaults"><div>${html}</div></div></body></html>`;
}

/** iCloud's mailbox around the frame of a body, which is on another origin. */
export function icloudMailbox({ name, address, to, subject }: Mail): string {
  return `<html><body><div class="pane thread-detail-pane"><h2 role="heading">${subject}</h2><div class="conversation-list-item"><span class="contact-token" title="${address}">${name}</span>
<span class="contact-token" title="${to}">ฉัน</span><iframe data-src="https://www-mail.icloud-sandbox.com/applications/mail2-message/x"></iframe></div></div></body></html>`;
}
