import type { Mail } from './mailboxes.ts';

/**
 * Webmails without a reader of their own, small and as far as is publicly known: what they have in common with the
 * pages that the reader for any page was made on is little. Each has its list, folders and corners, which are nobody's
 * message.
 */
export interface Webmail {
  readonly name: string;
  readonly page: (mail: Mail) => string;
  /** The body stands in a frame, whose document the page's script writes. */
  readonly framed?: true;
  /** Fields that the page does not show. */
  readonly without?: readonly ('sender' | 'recipients' | 'subject')[];
  /**
   * Its list is marked up like nothing in particular, so it is read with the message: an author could write the same.
   */
  readonly withList?: true;
}

function written(html: string): string {
  const document = `<html><head><style>p{margin:0}</style></head><body>${html}</body></html>`;
  return `srcdoc="${document.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')}"`;
}

const FOLDERS = ['กล่องขาเข้า', 'ส่งแล้ว', 'แบบร่าง', 'ขยะ']
  .map((name) => `<li><a href="#${name}">${name}</a></li>`)
  .join('');

/** Rows of other messages: names and subjects, and where the list shows them addresses. */
function rows(open: string, close: string): string {
  return Array.from(
    { length: 12 },
    (_, index) => `${open}<b>ผู้ส่งคนที่ ${index}</b> <i>เรื่องที่ ${index} ของสัปดาห์นี้</i>${close}`,
  ).join('');
}

/** Open-Xchange App Suite 7.10: conversation in the reading pane, body in a frame. */
function openXchange({ id, name, address, to, subject, html }: Mail): string {
  return `<html><body><div id="io-ox-core"><div role="banner"><img alt="logo"><a href="#">อีเมล</a></div><div class="window-container"><div role="navigation"><ul>${FOLDERS}</ul></div>
<ul role="listbox" class="list-view">${rows('<li class="list-item selectable" role="option">', '</li>')}</ul><div class="rightside mail-detail-pane"><div class="thread-view-list"><div class="thread-view-header"><h1 class="subject">${subject}</h1></div>
<article class="list-item mail-item mail-detail expanded" data-cid="default0/INBOX.${id}"><h1 class="subject" style="display:none">${subject}</h1><header class="detail-view-header"><h2 class="toggle-mail-body"><button class="toggle-mail-body-btn"></button></h2>
<div class="detail-view-row row-1"><div class="from"><a href="#" class="halo-link person-link person-from" title="${address}">${name}</a><span class="address">&lt;${address}&gt;</span></div><time class="date">18 พ.ย. 2568</time></div>
<div class="detail-view-row row-3"><div class="recipients"><span class="io-ox-label">ถึง</span><span class="person-to"><a href="#" class="halo-link" title="${to}">${to}</a></span></div></div></header>
<section class="attachments"></section><section class="body user-select-text"><iframe class="mail-detail-frame" title="Email content" ${written(html)}></iframe></section></article></div></div></div></div></body></html>`;
}

/** Outlook on the web of Exchange 2013 and 2016, on a company's own host. */
function exchange2016({ name, address, to, subject, html }: Mail): string {
  return `<html><body><div id="primaryContainer"><div role="banner">Outlook <span>malee@company.example</span></div><div role="navigation"><ul>${FOLDERS}</ul></div>
<div role="main"><div role="listbox">${rows('<div role="option" autoid="_lvv_3">', '</div>')}</div><div class="_rp_51" role="region"><div autoid="_rp_2"><div role="heading" aria-level="2" class="_rp_g"><span class="rpHighlightSubjectClass">${subject}</span></div></div>
<div class="_rp_d"><button>ตอบกลับ</button><div autoid="_rp_7"><span class="_pe_k"><span class="_pe_l">${name} &lt;${address}&gt;</span></span></div><div>ศ. 18/11/2568 9:12</div><div><span class="_rp_k">ถึง:</span><span class="_pe_x"><span>${to}</span></span></div></div>
<div role="document"><div autoid="_rp_x" id="Item.MessagePartBody"><div class="_rp_U4 ms-font-weight-regular" id="Item.MessageUniqueBody">${html}</div></div></div></div></div></div></body></html>`;
}

/** The light page of Exchange 2010 to 2019, tables only. */
function exchangeLight({ name, address, to, subject, html }: Mail): string {
  return `<html><body class="owaLgt"><table class="tbl"><tr><td class="nv"><table>${FOLDERS}</table></td><td><table class="hdr"><tr><td class="sbj">${subject}</td></tr><tr><td class="frm"><span class="rwRRO">${name} [${address}]</span></td></tr>
<tr><td class="hdtxt">ส่งเมื่อ:</td><td class="hdtxnr">18 พฤศจิกายน 2568 9:12</td></tr><tr><td class="hdtxt">ถึง:</td><td><span class="rwRRO">มาลี [${to}]</span></td></tr></table><table class="w100"><tr><td class="bdy"><div class="bdyDiv">${html}</div></td></tr></table></td></tr></table></body></html>`;
}

/** MDaemon: labels in a table, sender as a link, body in a frame. */
function mdaemon({ name, address, to, subject, html }: Mail): string {
  return `<html><body><div id="toolbar"><a href="#">ตอบ</a><a href="#">ลบ</a></div><table id="msgHeader"><tr><td class="label">จาก:</td><td><a href="mailto:${address}">${name}</a></td></tr><tr><td class="label">ถึง:</td><td><a href="mailto:${to}">${to}</a></td></tr>
<tr><td class="label">เรื่อง:</td><td>${subject}</td></tr></table><iframe name="msgBody" ${written(html)}></iframe></body></html>`;
}

/** Axigen, Kerio Connect: labelled lines over a frame. */
function labelledLines({ name, address, to, subject, html }: Mail): string {
  return `<html><body><div class="sidebar"><ul>${FOLDERS}</ul></div><div class="list">${rows('<div class="row">', '</div>')}</div><div class="preview"><div class="subject-line"><h2>${subject}</h2></div>
<div class="line"><label>From:</label><span class="contact" title="${name} &lt;${address}&gt;">${name} &lt;${address}&gt;</span></div><div class="line"><label>To:</label><span class="contact">${to}</span></div>
<iframe class="mail-body" sandbox="allow-same-origin allow-popups" ${written(html)}></iframe></div></body></html>`;
}

/** IceWarp: names in boxes, addresses in titles. */
function icewarp({ name, address, to, subject, html }: Mail): string {
  return `<html><body><div id="gui"><div class="obj_tree"><ul>${FOLDERS}</ul></div><div class="obj_datagrid">${rows('<div class="row">', '</div>')}</div><div class="obj_mailview"><div class="head"><h3 class="subject">${subject}</h3>
<div class="from"><span class="address" title="${address}">${name}</span></div><div class="to">To: <span class="address" title="${to}">${to}</span></div></div><div class="obj_mailbody" id="gui.mailbody">${html}</div></div></div></body></html>`;
}

/** GroupWise WebAccess: a table of headers and the text under it, in one cell each. */
function groupwise({ name, address, to, subject, html }: Mail): string {
  return `<html><body><form><table width="100%"><tr><td><a href="?a">กล่องจดหมาย</a> | <a href="?b">ปฏิทิน</a> | <a href="?c">ออกจากระบบ</a></td></tr></table><table class="itemview"><tr><td class="hdr" nowrap>From:</td><td>"${name}" &lt;${address}&gt;</td></tr>
<tr><td class="hdr">To:</td><td>${to}</td></tr><tr><td class="hdr">Date:</td><td>18/11/2568</td></tr><tr><td class="hdr">Subject:</td><td>${subject}</td></tr></table><hr><table width="100%"><tr><td>${html}</td></tr></table></form></body></html>`;
}

/** SquirrelMail: the right-hand frame, labels with trailing blanks. */
function squirrelmail({ name, address, to, subject, html }: Mail): string {
  return `<html><body><table><tr><td><a href="compose.php">เขียน</a>&nbsp;&nbsp;<a href="addressbook.php">สมุดที่อยู่</a></td></tr></table><table cellpadding="0"><tr><td align="right"><b>Subject:&nbsp;&nbsp;</b></td><td><b>${subject}</b>&nbsp;</td></tr>
<tr><td align="right"><b>From:&nbsp;&nbsp;</b></td><td>"${name}" &lt;${address}&gt;&nbsp;</td></tr><tr><td align="right"><b>To:&nbsp;&nbsp;</b></td><td>${to}&nbsp;</td></tr></table><table bgcolor="#fff"><tr><td><br>${html}<br></td></tr></table></body></html>`;
}

/** Nextcloud Mail: thread of envelopes, body in a frame. */
function nextcloud({ id, name, address, to, subject, html }: Mail): string {
  return `<html><body><header id="header" role="banner"><a href="/">Nextcloud</a></header><div id="content-vue"><nav class="app-navigation"><ul>${FOLDERS}</ul></nav><main id="app-content-vue"><div class="app-content-list">${rows('<a class="list-item">', '</a>')}</div>
<div class="app-content-detail"><div id="mail-thread-header"><h2 title="${subject}">${subject}</h2></div><div class="envelope envelope--expanded" id="env-${id}"><div class="envelope__header"><a href="#" class="left"><div class="sender">${name}<p class="sender__email">${address}</p></div></a></div>
<div class="recipients"><span>to</span> <span title="${to}">${to}</span></div><div class="message-container"><div class="html-message-body" id="message-container"><iframe class="message-frame" ${written(html)}></iframe></div></div></div></div></main></div></body></html>`;
}

/** Cypht: a table of headers with a class for each row. */
function cypht({ name, address, to, subject, html }: Mail): string {
  return `<html><body><nav class="folder_cell"><ul>${FOLDERS}</ul></nav><main class="content_cell"><div class="msg_text"><table class="msg_headers"><tr class="header_subject"><th colspan="2">${subject}</th></tr><tr class="header_from"><th>From</th><td>${name} &lt;${address}&gt;</td></tr>
<tr class="header_to"><th>To</th><td>${to}</td></tr></table><div class="msg_text_inner">${html}</div></div></main></body></html>`;
}

/** AfterLogic and the like: built of divisions with names that say little. */
function divisions({ name, address, to, subject, html }: Mail): string {
  return `<html><body><div class="screens"><div class="MailLayout"><div class="panel_folders"><ul>${FOLDERS}</ul></div><div class="panel_list">${rows('<div class="item">', '</div>')}</div><div class="panel_view"><div class="view_header"><div class="title">${subject}</div>
<div class="addresses"><span class="from"><span>${name}</span> <a href="mailto:${address}">${address}</a></span> → <span class="to">${to}</span></div></div><div class="view_body"><div data-x-div-type="body">${html}</div></div></div></div></div></body></html>`;
}

/** An office's own page in Thai, as small programmes for small servers are. */
function officeOwn({ name, address, to, subject, html }: Mail): string {
  return `<html><body><div class="container"><div class="navbar"><a href="/">หน้าหลัก</a><a href="/in">จดหมายเข้า</a><a href="/out">จดหมายออก</a></div><div class="card"><div class="card-header">รายละเอียดจดหมาย</div>
<div class="card-body"><dl class="row"><dt>ผู้ส่ง</dt><dd>${name} (${address})</dd><dt>ผู้รับ</dt><dd>${to}</dd><dt>เรื่อง</dt><dd>${subject}</dd></dl><hr><div class="detail">${html}</div></div></div></div></body></html>`;
}

/** The same in a language that the labels are not known in. */
function german({ name, address, to, subject, html }: Mail): string {
  return `<html><body><nav><ul>${FOLDERS}</ul></nav><main><h2>${subject}</h2><p><b>Von:</b> <span>${name} &lt;${address}&gt;</span></p><p><b>An:</b> <span>${to}</span></p><div class="inhalt">${html}</div></main></body></html>`;
}

export const WEBMAILS: readonly Webmail[] = [
  { name: 'Open-Xchange App Suite', page: openXchange, framed: true },
  { name: 'Exchange 2013 and 2016', page: exchange2016 },
  { name: 'Exchange, light', page: exchangeLight, without: ['subject'] },
  { name: 'MDaemon', page: mdaemon, framed: true },
  { name: 'Axigen, Kerio Connect', page: labelledLines, framed: true },
  { name: 'IceWarp', page: icewarp, without: ['sender', 'subject'], withList: true },
  { name: 'GroupWise', page: groupwise },
  { name: 'SquirrelMail', page: squirrelmail },
  { name: 'Nextcloud', page: nextcloud, framed: true },
  { name: 'Cypht', page: cypht },
  { name: 'AfterLogic', page: divisions, without: ['sender', 'recipients', 'subject'], withList: true },
  { name: 'an office’s own', page: officeOwn },
  { name: 'in German', page: german, without: ['recipients'] },
];
