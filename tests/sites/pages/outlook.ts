/**
 * Outlook on the web as SITES names its structure: a conversation in the reading pane, one card for each message.
 * Classes are what they are there: nothing that means anything.
 */
export interface OutlookMail {
  readonly id: string;
  readonly name: string;
  /** Empty where the sender is of the reader's own organisation: then only the name is shown. */
  readonly address: string;
  readonly to: readonly string[];
  readonly body: string;
  readonly files?: readonly string[];
}

export interface OutlookLayout {
  /** 2023 to 2026: the sender's line has an id. Before, and in some accounts, it only has a label. */
  readonly sender: 'id' | 'label';
  /** Where `role=document` stands: around the body until 2024, on the body since. */
  readonly document: 'around' | 'body';
  /** The word for "from" in the language of the page. */
  readonly from: string;
}

export const LAYOUTS: readonly OutlookLayout[] = [
  { sender: 'id', document: 'body', from: 'From' },
  { sender: 'id', document: 'around', from: 'จาก' },
  { sender: 'label', document: 'around', from: 'Von' },
  { sender: 'label', document: 'body', from: 'จาก' },
];

export const OUTLOOK_READING = 'https://outlook.live.com/mail/0/inbox/id/AQQkADAwATMwMAItYjBiZi03YmY3LTAwAi0w';

function shownSender({ name, address }: OutlookMail): string {
  return address === '' ? name : `${name}&lt;${address}&gt;`;
}

function senderLine(mail: OutlookMail, { sender, from }: OutlookLayout): string {
  const shown = shownSender(mail);
  const label = `<span class="o4zjZ ujrct" aria-label="${from}: ${shown}"><span class="OZZZK">${shown}</span></span>`;
  return sender === 'id' ? `<div id="MSG_${mail.id}_FROM" class="y0d3P">${label}</div>` : label;
}

function card(mail: OutlookMail, index: number, layout: OutlookLayout): string {
  const id = `UniqueMessageBody_${index + 3}`;
  const inner = `<div class="BIZfh"><div class="rps_1a2b">${mail.body}</div></div>`;
  const body =
    layout.document === 'body'
      ? `<div id="${id}" role="document" aria-label="Message body" class="XbIp4">${inner}</div>`
      : `<div role="document"><div id="${id}" aria-label="Message body" class="XbIp4">${inner}</div></div>`;
  const files = (mail.files ?? []).map((name) => `<div role="option" aria-label="${name} Open 12 KB">${name}</div>`);
  return `<div class="aVla3"><div aria-expanded="true" class="BS0OK"><div class="SlLx9" tabindex="-1">
<div class="uSg02">${senderLine(mail, layout)}
<div data-testid="RecipientWell" class="Ro0fc"><span>${layout.from === 'จาก' ? 'ถึง' : 'To'}:</span>${mail.to
    .map((address) => `<span data-lpc-hover-target-id="1" aria-label="${address}">${address}</span>`)
    .join(';')}</div><div data-testid="SentReceivedSavedTime">Sat 11/21</div>
<div role="toolbar" aria-label="Actions"><button aria-label="Reply">x</button></div></div>
${files.length > 0 ? `<div role="listbox" aria-label="attachments">${files.join('')}</div>` : ''}${body}</div></div></div>`;
}

/** A conversation, with the list beside it and an answer being written under it. */
export function outlookConversation(subject: string, mails: readonly OutlookMail[], layout: OutlookLayout): string {
  return `<html><body><div id="primaryMailboxRoot_DEF@84df" role="treeitem" data-folder-name="malee@company.example"></div>
<div id="MailList"><div role="listbox"><div role="option" data-convid="AQQkADAw" aria-selected="true"
 aria-label="Unread ${mails[0]?.name} ${subject} 9:12 preview"><span>preview</span></div></div></div>
<div id="ReadingPaneContainerId" role="main"><div id="ConversationReadingPaneContainer"><div data-app-section="ConversationContainer">
<div role="heading" aria-level="2" id="CONV_AQQkADAw_SUBJECT"><span title="${subject}">${subject}</span></div>
${mails.map((mail, index) => card(mail, index, layout)).join('')}
<div id="editorParent_1"><div contenteditable="true" role="textbox" aria-label="Message body"><div
 id="UniqueMessageBody_99">ร่างของฉัน https://draft.example/</div></div></div>
</div></div></div></body></html>`;
}
