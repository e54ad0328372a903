/**
 * Google Messages for web. Sources: the page as saved in 2020-12; as observed live by others in 2026-02 (MV10/clanker
 * c2e0732b) and 2026-10-01 (Keepr-Compliance 0ebea086). Custom elements and `data-e2e-*` have outlived every redesign;
 * classes and labels have not, except `.text-msg`.
 */
import { around, headerText } from './header.ts';
import { SHIPPED_HOSTS } from './hosts.ts';
import type { MessageView, Site, SiteProbe } from './site.ts';
import { type Header, viewOf } from './view.ts';

const SELECTORS = {
  /** Conversation list or an open conversation; the pairing page with its QR code has neither. */
  page: 'mws-conversations-list, mws-conversation-list-item, mws-messages-list, mws-message-wrapper',
  /** One message; rows that say when ("tombstones") are other elements. `msg-id` counts within a conversation only. */
  message: 'mws-message-wrapper[msg-id]',
  /** All that was sent with it: text, pictures, previews. 2020 to 2026. */
  core: '[data-e2e-message-wrapper-core]',
  /** Its text; the newest first. */
  text: '[data-e2e-message-content], [data-e2e-text-message-content], .text-msg',
  /** The text once more with the sender's name before it, in the language of the page: the name in a group. */
  labelled: 'mws-text-message-part[aria-label]',
  /** Title of the conversation: a contact's name, a number, a sender id; in a group its members. */
  title: '[data-e2e-header-title]',
  /** Menu, picture of the sender, time and state of delivery. */
  added:
    'mws-message-actions, mws-avatar, mws-relative-timestamp, mws-absolute-timestamp, mws-message-status, mws-spinner, mws-icon, [data-e2e-message-action-menu]',
  /** What is answered to, and what a link's own page says of itself: neither is the sender's word. */
  quotes: '.embed-msg-part-container, [data-e2e-link-preview], mws-link-preview',
} as const;

export const googleMessagesProbe: SiteProbe = {
  id: 'google-messages',
  hosts: SHIPPED_HOSTS.googleMessages,
  page: SELECTORS.page,
  body: SELECTORS.message,
  hasMessage: (document) => document.querySelector(SELECTORS.message) !== null,
  // A conversation may be new, with nothing in it; then its list is there, and empty.
  isUnreadable: (document) =>
    document.readyState === 'complete' &&
    conversationIn(document) !== '' &&
    document.querySelector(`${SELECTORS.message}, mws-messages-list`) === null,
};

export const googleMessages: Site = {
  probe: googleMessagesProbe,
  placement: 'overlay',
  expects: ['sender', 'body'],
  find: findMessages,
  leave: ({ history }) => history.back(),
};

/** `/web/conversations/42` gives `42`; empty on the list. */
function conversationIn({ location }: Document): string {
  return /\/conversations\/(\w+)/.exec(location.pathname)?.[1] ?? '';
}

function findMessages(document: Document): readonly MessageView[] {
  const conversation = conversationIn(document);
  return [...document.querySelectorAll(SELECTORS.message)].flatMap((message) => {
    const body = message.querySelector(SELECTORS.core) ?? message.querySelector(SELECTORS.text);
    if (body === null) return [];
    const id = `google-messages:${conversation}:${message.getAttribute('msg-id')}`;
    const { added, quotes } = SELECTORS;
    return [viewOf({ id, body, before: message, added, quotes, header: () => readHeader(message, body) })];
  });
}

function readHeader(message: Element, body: Element): Header {
  const title = headerText(around([body], message.ownerDocument).first(SELECTORS.title));
  const isOwn = `${message.getAttribute('is-outgoing')}${body.getAttribute('data-e2e-message-outgoing')}`.includes(
    'true',
  );
  return {
    channel: 'sms',
    direction: isOwn ? 'outgoing' : 'incoming',
    senderName: isOwn ? '' : (memberOf(title, message) ?? title),
  };
}

/** In a group (`มาลี, สมชาย`) the member whose name the message's label begins with. */
function memberOf(title: string, message: Element): string | undefined {
  const label = message.querySelector(SELECTORS.labelled)?.getAttribute('aria-label') ?? '';
  const members = title.split(/,\s*/);
  return members.length < 2 ? undefined : members.find((name) => name !== '' && label.trim().startsWith(name));
}
