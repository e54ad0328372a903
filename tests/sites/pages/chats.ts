/** Chats, built from the structures that `utils/sites/` names, with text of our own. */

export interface ChatLine {
  readonly id: string;
  readonly own?: boolean;
  /** Empty where the page names nobody: in a chat of two, and within a run. */
  readonly sender?: string;
  readonly html: string;
  /** The message that is answered to, as its first line is shown. */
  readonly reply?: string;
  /** What stands outside the text: a preview, a picture, buttons. */
  readonly beside?: string;
}

/** Telegram Web A, 2026. Lines of one inner list are a run by one sender. */
export function telegramA(title: string, runs: readonly (readonly ChatLine[])[]): string {
  const bubble = ({ id, own, sender, html, reply, beside = '' }: ChatLine) => `
<div id="message-${id}" class="Message message-list-item allow-selection${own ? ' own' : ''} shown open" data-message-id="${id}">
<div class="bottom-marker" data-message-id="${id}"></div><div class="message-content-wrapper can-select-text">
<div class="message-content text has-shadow" dir="auto"><div class="content-inner">
${sender ? `<div class="message-title"><span class="message-title-name"><span class="sender-title">${sender}</span></span></div>` : ''}
${reply ? `<div class="message-subheader"><div class="EmbeddedMessage"><p class="embedded-text-wrapper">${reply}</p><span class="embedded-sender">อีกคน</span></div></div>` : ''}
<div class="text-content clearfix with-meta" dir="auto">${html}<span class="MessageMeta"><span class="message-time">14:21</span></span></div>
<div class="Reactions"><button class="message-reaction">👍 2</button></div></div></div>${beside}</div></div>`;
  return `<html><body><div id="UiLoader"><div id="Main"><div id="LeftColumn"><div class="chat-list"><div class="ListItem Chat">
<a href="#-100123"><div class="fullName">${title}</div><p class="last-message">https://list.example/</p></a></div></div></div>
<div id="MiddleColumn"><div class="MiddleHeader"><div class="ChatInfo"><div class="title"><h3 class="fullName">${title}</h3></div></div></div>
<div class="MessageList custom-scroll"><div class="messages-container"><div class="message-date-group"><div class="sticky-date">วันนี้</div>
${runs.map((run) => `<div class="sender-group-container">${run.map(bubble).join('')}</div>`).join('')}
</div></div></div><div id="editable-message-text" contenteditable="true">ร่าง https://draft.example/</div></div></div></div></body></html>`;
}

/** Telegram Web K, 2022 to 2024. */
export function telegramK(title: string, runs: readonly (readonly ChatLine[])[]): string {
  const bubble = ({ id, own, sender, html, reply, beside = '' }: ChatLine) => `
<div data-mid="${id}" data-peer-id="-4092601403" data-timestamp="1724511686" class="bubble can-have-tail ${own ? 'is-out' : 'is-in'}">
<div class="bubble-content-wrapper"><div class="bubble-content">
${sender ? `<div class="colored-name name floating-part next-is-message" dir="auto"><span class="peer-title" dir="auto">${sender}</span></div>` : ''}
${reply ? `<div class="reply"><div class="reply-content"><div class="reply-title"><span class="peer-title">อีกคน</span></div><div class="reply-subtitle">${reply}</div></div></div>` : ''}
<div class="message spoilers-container" dir="auto"><span class="translatable-message">${html}</span>
<span class="time"><span class="i18n" dir="auto">10:21</span><div class="time-inner" title="1 ม.ค. 2569"><span class="i18n">10:21</span></div></span></div>
</div>${beside}</div></div>`;
  return `<html><body><div id="column-left"><a class="chatlist-chat" data-peer-id="1">รายการ</a></div><div id="column-center">
<div class="chat"><div class="sidebar-header topbar"><div class="chat-info"><div class="person"><span class="peer-title" dir="auto">${title}</span></div></div></div>
<div class="bubbles"><div class="bubbles-inner has-rights"><section class="bubbles-date-group"><div class="bubble service is-date">
<div class="bubble-content"><div class="service-msg">วันนี้</div></div></div>
${runs.map((run) => `<div class="bubbles-group">${run.map(bubble).join('')}</div>`).join('')}
</section></div></div><div class="input-message-input" contenteditable="true">ร่าง</div></div></div></body></html>`;
}

interface WhatsappLine extends ChatLine {
  /** As the page writes it before the text: date in its own form, then the name or the number. */
  readonly date: string;
}

function whatsappText({ date, sender = '', html, reply }: WhatsappLine): string {
  return `<div class="copyable-text" data-pre-plain-text="[${date}] ${sender}: "><div class="x1n2onr6">
${reply ? `<div role="button" aria-label="ข้อความที่อ้างถึง"><span dir="auto">อีกคน</span><span dir="auto" class="quoted-mention">${reply}</span></div>` : ''}
<span dir="auto" class="_ao3e selectable-text copyable-text"><span>${html}</span></span>
<span><span aria-hidden="true"><span>${date}</span></span></span></div></div>`;
}

function whatsappPage(rows: string, title: string): string {
  return `<html><body><div id="app"><div id="pane-side"><div role="row"><span title="${title}">${title}</span> https://list.example/</div></div>
<div id="main"><header><div><span dir="auto" title="${title}">${title}</span></div></header><div data-virtualized="false">${rows}</div>
<footer><div contenteditable="true" role="textbox" data-lexical-editor="true" data-tab="10">ร่าง https://draft.example/</div></footer></div></div></body></html>`;
}

/** WhatsApp Web until the middle of 2026: direction in class and id. */
export function whatsappBefore(title: string, lines: readonly WhatsappLine[]): string {
  const rows = lines.map(
    (
      line,
    ) => `<div role="row"><div tabindex="-1" class="CzM4m" data-id="${line.own ? 'true' : 'false'}_66812345678@c.us_${line.id}">
<div class="_3sxvM ${line.own ? 'message-out' : 'message-in'} focusable-list-item"><span></span><div><span dir="auto">${line.sender ?? ''}</span>
${whatsappText(line)}${line.beside ?? ''}<div data-testid="msg-meta"><span dir="auto">${line.date}</span></div></div></div></div></div>`,
  );
  return whatsappPage(rows.join(''), title);
}

/** WhatsApp Web since the middle of 2026: a bare id, and a tail at the first bubble of a run. */
export function whatsappSince(title: string, lines: readonly WhatsappLine[]): string {
  const rows = lines.map((line, index) => {
    const isFirst = index === 0 || lines[index - 1]?.own !== line.own;
    const tail = isFirst ? `<span data-icon="${line.own ? 'tail-out' : 'tail-in'}"></span>` : '';
    return `<div role="row"><div class="x78zum5" data-id="${line.id}" data-testid="conv-msg-${line.id}"><div class="x1abc">${tail}<div class="x9f619">
${whatsappText(line)}${line.beside ?? ''}<div class="x1rg5ohu"><span dir="auto">${line.date}</span></div></div></div></div></div>`;
  });
  return whatsappPage(rows.join(''), title);
}

/** Messenger, 2026: only the label names the sender. */
export function messenger(title: string, lines: readonly (ChatLine & { readonly label: string })[]): string {
  const rows = lines.map(
    ({
      id,
      html,
      label,
    }) => `<div role="row" class="x1n2onr6"><div aria-roledescription="ข้อความ" data-scope="messages_table"
 data-message-id="${id}" aria-label="${label}"><div><div dir="auto" class="x1gslohp">${html}</div></div>
<div role="toolbar"><div role="button">ตอบกลับ</div></div></div></div>`,
  );
  return `<html><body><div role="navigation"><div role="grid"><div role="row"><a href="/t/100">${title}</a></div></div></div>
<div role="main"><h2>${title}</h2><div role="grid">${rows.join('')}</div>
<div role="textbox" contenteditable="true" data-lexical-editor="true">ร่าง</div></div></body></html>`;
}
