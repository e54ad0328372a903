/**
 * Telegram Web K (`web.telegram.org/k/`). Sources: morethanwords/tweb; pages saved in 2022-12 and 2024-08. Data
 * attributes and hand-written class names; no shadow roots, no frames for messages.
 */
import { chatOf } from './chat.ts';
import { headerText } from './header.ts';
import { probeOf } from './probe-of.ts';

/** Dates and "joined the group" are bubbles of service, most of them without an id. */
const MESSAGE = '.bubble[data-mid][data-peer-id]:not(.service)';

const SELECTORS = {
  /** Bubble with all that was sent, and the buttons that a bot put under it. */
  content: '.bubble-content-wrapper',
  /** Name, message that is answered to, time, views and reactions. */
  added: '.name, .reply, .time, .reactions, reactions-element, .bubble-beside-button, .replies, .avatar, img.emoji',
  /** Card of a link: its page's own words. */
  quotes: '.webpage, blockquote',
  /** Not `.reply .peer-title`, whom the sender answers. */
  sender: '.name .peer-title',
  run: '.bubbles-group',
  title: '.chat-info .peer-title',
} as const;

export const telegramKProbe = probeOf({
  id: 'telegram-k',
  hosts: ['web.telegram.org'],
  page: '#column-left, #column-center, .bubbles-inner',
  body: MESSAGE,
  // A new chat has bubbles of service at most: a greeting, "joined the group".
  empty: '.bubbles:has(.bubble.service):not(:has(.bubble:not(.service))), .bubbles-inner:empty',
  // `/k/#777000`, `/k/#-1001234567`, `/k/#@name`
  opened: /\/k\/#[-@\d]/,
});

export const telegramK = chatOf({
  ...SELECTORS,
  probe: telegramKProbe,
  message: MESSAGE,
  idOf: (message) => `${message.getAttribute('data-peer-id') ?? ''}:${message.getAttribute('data-mid') ?? ''}`,
  directionOf: (message) => (message.classList.contains('is-out') ? 'outgoing' : 'incoming'),
  senderOf: (message) => headerText(message.querySelector(SELECTORS.sender)),
});
