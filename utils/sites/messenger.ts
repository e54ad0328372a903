/**
 * Messenger (messenger.com and facebook.com/messages). Sources: a script confirmed against a saved page in 2026, others
 * of 2025-26; no real page was seen, and nothing in it says firmly who wrote a message. Data attributes and roles only.
 */
import { chatOf } from './chat.ts';
import { headerText } from './header.ts';
import { probeOf } from './probe-of.ts';

const MESSAGE = '[data-message-id][data-scope="messages_table"], [role="main"] [role="row"] [data-message-id]';

const SELECTORS = {
  /** Text of a bubble, of a name and of a quotation alike. */
  text: 'div[dir="auto"]',
  /** Name of the open chat. */
  title: '[role="main"] h1, [role="main"] h2',
  /** Buttons that act on the message, and what only screen readers hear. */
  added: '[role="button"], [role="toolbar"], [aria-hidden="true"], h4, h5, h6',
} as const;

export const messengerProbe = probeOf({
  id: 'messenger',
  hosts: ['www.messenger.com', 'www.facebook.com'],
  page: '[data-scope="messages_table"], [role="navigation"] a[href*="/t/"]',
  body: MESSAGE,
  empty: '[role="main"]:not(:has([role="row"]))',
  // `/t/123`, `/messages/t/123`, `/e2ee/t/123`
  opened: /\/t\/\d/,
});

export const messenger = chatOf({
  probe: messengerProbe,
  message: MESSAGE,
  idOf: (message) => message.getAttribute('data-message-id'),
  added: SELECTORS.added,
  directionOf: () => null,
  senderOf: readSender,
  title: SELECTORS.title,
});

/**
 * The label says "At 10:21, มาลี: the text" in the language of the page. What stands between the last comma before the
 * text and the colon is the name in all of them.
 */
function readSender(message: Element): string {
  const label = message.getAttribute('aria-label') ?? '';
  const text = headerText(message.querySelector(SELECTORS.text)).slice(0, 40);
  const before = text === '' ? '' : label.replace(/\s+/g, ' ').split(text)[0];
  return /([^,]+?)\s*[::]\s*$/.exec(before ?? '')?.[1]?.trim() ?? '';
}
