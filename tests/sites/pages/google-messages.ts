/** Google Messages for web as SITES names its structure, in 2020 and in 2026. */
export interface Sms {
  readonly id: string;
  /** HTML of the text: the page makes anchors of addresses. */
  readonly text: string;
  readonly outgoing?: boolean;
  /** In a group, who wrote it. */
  readonly member?: string;
  /** HTML of what the page adds to it: a preview, the message that is answered to. */
  readonly added?: string;
}

export const CONVERSATION = 'https://messages.google.com/web/conversations/42';

function textPart({ text, added = '' }: Sms, year: 2020 | 2026): string {
  const content = `<div class="text-msg-content" dir="auto"><div class="${year === 2020 ? 'text-msg' : 'text-msg msg-content'}">${text}</div></div>${added}`;
  return year === 2020
    ? `<div class="text-msg-container" data-e2e-text-message-content=""><div class="part-content-container"><mws-message-part-content class="incoming">${content}</mws-message-part-content></div></div>`
    : `<mws-message-part-content class="incoming"><div data-e2e-message-content="">${content}</div></mws-message-part-content>`;
}

function wrapper(sms: Sms, title: string, year: 2020 | 2026): string {
  const { id, outgoing = false, member = title } = sms;
  const label = `${member} ${year === 2020 ? 'said' : 'ส่งข้อความ'}: text. Received on 21 Nov.`;
  return `<mws-message-wrapper data-e2e-message-wrapper="" ${year === 2026 ? `data-e2e-message-id="${id}"` : ''} is-last="false"
 is-outgoing="${outgoing}" is-unread="false" msg-id="${id}"><div data-e2e-message-wrapper-core="" class="msg-row"
 data-e2e-message-outgoing="${outgoing}" data-e2e-message-rcs="false"><mws-avatar><canvas width="40" height="40"></canvas></mws-avatar>
<div class="msg-parts-container"><div class="msg-part-with-menu"><mws-message-part-router class="msg-part"><mws-text-message-part
 tabindex="-1" aria-label="${label}">${textPart(sms, year)}<mws-message-actions><button
 data-e2e-message-action-menu="" aria-label="More">more</button></mws-message-actions></mws-text-message-part></mws-message-part-router></div>
<mws-relative-timestamp>09:12</mws-relative-timestamp></div></div></mws-message-wrapper>`;
}

const TOMBSTONE = `<mws-tombstone-message-wrapper data-e2e-message-wrapper=""><div data-e2e-message-tombstone=""
 data-e2e-message-wrapper-core=""><div data-e2e-text-message-content="">ส่งข้อความกับ 1161</div></div></mws-tombstone-message-wrapper>`;

/** One conversation, opened, with the list beside it. */
export function messagesPage(title: string, messages: readonly Sms[], year: 2020 | 2026): string {
  return `<html><body><mw-app><mws-conversations-list><mws-conversation-list-item><a data-e2e-conversation=""
 href="/web/conversations/42"><h3 data-e2e-conversation-name=""><span>${title}</span></h3><mws-conversation-snippet>กด https://list.example/</mws-conversation-snippet></a></mws-conversation-list-item></mws-conversations-list>
<mw-conversation-container><mws-header data-e2e-conversation-header=""><h2 class="title" data-e2e-header-title=""><span title=""><span
 dir="ltr">${title}</span></span></h2></mws-header><mws-messages-list><mws-bottom-anchored role="application"><div class="content">${TOMBSTONE}${messages
   .map((sms) => wrapper(sms, title, year))
   .join('')}</div></mws-bottom-anchored></mws-messages-list>
<mws-message-compose><textarea data-e2e-message-input-box="">ร่าง https://draft.example/</textarea></mws-message-compose></mw-conversation-container></mw-app></body></html>`;
}
