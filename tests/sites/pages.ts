/** Fixture pages for the readers, built from the structures that `utils/sites/` names, with text of our own. */

/** What the test environment adds to the window. */
declare global {
  interface Window {
    readonly happyDOM: { readonly setURL: (url: string) => void };
  }
}

/** A page in the document that the test environment gives, at an address of its own. */
export function openPage(html: string, url = 'https://mail.example/'): Document {
  window.happyDOM.setURL(url);
  document.documentElement.innerHTML = html.replace(/^[\s\S]*?<html[^>]*>|<\/html>[\s\S]*$/g, '');
  return document;
}

interface Mail {
  readonly name: string;
  readonly address: string;
  readonly to: string;
  readonly subject: string;
  readonly body: string;
}

/** Roundcube 1.6, elastic, the page in the preview frame. */
export function elasticPreview({ name, address, to, subject, body }: Mail): string {
  return `<html class="iframe"><head><script src="program/js/app.min.js?s=1"></script></head>
<body class="task-mail action-preview"><div id="layout-content"><div class="content frame-content" role="main">
<div id="message-header"><h2 class="subject"><span class="voice">Subject: </span>${subject}
<a class="extwin"><span class="inner"></span></a></h2>
<div class="header"><div class="header-content"><div class="header-summary"><span>จาก <a href="mailto:${address}"
 class="rcmContactAddress" title="${address}">${name}</a></span></div>
<table class="header-headers"><tbody><tr><td class="header-title">จาก</td><td class="header from"><span class="adr"><a
 href="mailto:${address}" class="rcmContactAddress" title="${address}">${name}</a></span></td></tr>
<tr><td class="header-title">ถึง</td><td class="header to"><span class="adr"><a href="mailto:${to}"
 class="rcmContactAddress" title="${to}">${to}</a></span></td></tr></tbody></table></div></div></div>
<div id="message-content"><div class="leftcol"><ul id="attachment-list" class="attachmentslist"></ul></div>
<div class="rightcol"><div id="message-objects"></div><div id="messagebody">
<div class="message-htmlpart" id="message-htmlpart1"><div class="rcmBody">${body}</div></div>
</div></div></div></div></div></body></html>`;
}

/** Roundcube, larry, the message on a page of its own with a picture attached. */
export function larryShow({ name, address, to, subject, body }: Mail): string {
  return `<html><head><script src="program/js/app.min.js"></script></head><body><div id="mainscreen">
<div id="messageheader"><h2 class="subject"><span class="flag-icon"></span><span><span class="voice">Subject: </span>${subject}</span></h2>
<table class="headers-table"><tbody><tr><td class="header-title">From</td><td class="header from"><span class="adr"><a
 href="mailto:${address}" class="rcmContactAddress" title="${address}">${name}</a><a class="rcmaddcontact"></a></span></td></tr>
<tr><td class="header-title">To</td><td class="header to"><span class="adr"><a href="mailto:${to}" class="rcmContactAddress"
 title="${to}">Me</a></span></td></tr></tbody></table></div>
<div id="messagecontent"><div class="rightcol"><ul id="attachment-list"><li class="jpg"><a href="?_part=2">qr.jpg</a></li></ul></div>
<div class="leftcol"><div id="messagebody"><div class="message-part"><div class="pre">${body}</div></div>
<p class="image-attachment"><a href="?_mid=2" class="image-link"><img class="image-thumbnail" src="?_thumb=1"></a>
<span class="image-filename">qr.jpg</span></p></div></div></div></div></body></html>`;
}

/** Gmail, a conversation; each mail an expanded message. */
export function gmailConversation(subject: string, mails: readonly Mail[]): string {
  const messages = mails.map(
    ({ name, address, to, body }, index) => `<div class="h7" role="listitem"><div class="adn ads"
 data-message-id="#msg-f:${index}" data-legacy-message-id="19a000000000000${index}"><div class="gs"><div class="gE iv gt"><h3 class="iw"><span
 class="gD" email="${address}" name="${name}">${name}</span> <span class="go">&lt;${address}&gt;</span></h3>
<span class="hb">ถึง <span class="g2" email="${to}">ฉัน</span></span></div>
<div class="ii gt"><div class="a3s aiL">${body}</div></div></div></div></div>`,
  );
  return `<html><body><div class="nH bkK"><div role="main"><h2 class="hP" data-thread-perm-id="thread-f:1">${subject}</h2>
<div role="list">${messages.join('')}<div class="h7"><div class="ip"><div class="Am Al editable" contenteditable="true"
 role="textbox" g_editable="true">ร่างของฉัน https://draft.example/</div></div></div></div></div></div></body></html>`;
}
