/**
 * Telegram Web A (`web.telegram.org/a/`). Sources: Ajaxy/telegram-tt and a reader of its page, both of 2026. Ids and
 * hand-written class names; no shadow roots, no frames for messages.
 */
import { chatOf } from './chat.ts';
import { headerText } from './header.ts';
import { probeOf } from './probe-of.ts';

const MESSAGE = '.Message[data-message-id]';

const SELECTORS = {
  /** Bubble with all that was sent, and the buttons that a bot put under it. */
  content: '.message-content-wrapper',
  /** Name, message that is answered to, time, views and reactions. */
  added: '.message-title, .EmbeddedMessage, .MessageMeta, .message-time, .Reactions, .CommentButton, .Avatar, .emoji',
  /** Card of a link: its page's own words. A forwarded message has the first sender's name as its title. */
  quotes: '.WebPage, blockquote',
  sender: '.sender-title',
  /** Since 2023 the messages of one sender stand in one group. */
  run: '.sender-group-container',
  title: '.MiddleHeader .fullName, .ChatInfo .fullName',
} as const;

export const telegramAProbe = probeOf({
  id: 'telegram-a',
  hosts: ['web.telegram.org'],
  page: '#Main, #LeftColumn, #MiddleColumn, .MessageList',
  body: MESSAGE,
  // In place of the messages a new chat has a greeting, a bot's description or nothing.
  empty: '.MessageList:not(:has(.messages-container))',
  // `/a/#777000`, `/a/#-1001234567`, `/a/#@name`
  opened: /\/a\/#[-@\d]/,
});

export const telegramA = chatOf({
  ...SELECTORS,
  probe: telegramAProbe,
  message: MESSAGE,
  // Messages are numbered within a chat or an account; the address tells whose they are.
  idOf: (message) => `${message.ownerDocument.location.hash.slice(1)}:${message.getAttribute('data-message-id') ?? ''}`,
  directionOf: (message) => (message.classList.contains('own') ? 'outgoing' : 'incoming'),
  senderOf: (message) => headerText(message.querySelector(SELECTORS.sender)),
});
