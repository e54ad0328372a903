/**
 * WhatsApp Web. Sources: rows as observed live by others on 2026-08-26 and 2026-09-24, scripts of 2026-05, a row saved
 * in 2023-08. Until the middle of 2026 a bubble said its direction in its class and in its id; since then only the
 * first bubble of a run does, by its tail. All other classes are hashed, all labels localised.
 */
import type { Direction } from '../model.ts';
import { chatOf } from './chat.ts';
import { probeOf } from './probe-of.ts';

const MESSAGE = '#main [data-id]';

/**
 * What the sender sent, in any layout: text, links, pictures. The rest (name, time, ticks, the quoted message) is drawn
 * by elements that nothing firm tells apart, so what may be read is said and not what may not.
 */
const SENT = '.selectable-text, a[href], img[src^="blob:"], img[src^="data:image/jp"]';

const SELECTORS = {
  /** `[10:21, 3/9/2026] Name: ` or `[…] +66 81 …: ` on the bubble's text; the date is localised. 2019 to 2026. */
  text: '[data-pre-plain-text]',
  outgoing: '.message-out, [data-icon="tail-out"], [data-icon^="msg-check"], [data-icon^="msg-dblcheck"]',
  incoming: '.message-in, [data-icon="tail-in"]',
  title: '#main header span[title], #main header [dir="auto"]',
} as const;

export const whatsappProbe = probeOf({
  id: 'whatsapp',
  hosts: ['web.whatsapp.com'],
  page: '#app, #main',
  body: MESSAGE,
  // All that stands in a chat is a row of it, also what WhatsApp itself says.
  empty: '#main:not(:has([role="row"]))',
  // The composer of an open chat; its box is editable in every layout.
  opened: 'footer [contenteditable="true"]',
});

export const whatsapp = chatOf({
  probe: whatsappProbe,
  message: MESSAGE,
  idOf: (message) => (message.querySelector(SENT) === null ? null : message.getAttribute('data-id')),
  // The layout is made of `div`, the inside of a text of other elements: beside what was sent stands what was not.
  added: `img.emoji, [data-plain-text], div:has(${SENT}) > :not(${SENT}):not(:has(${SENT}))`,
  directionOf: readDirection,
  senderOf: (message) =>
    /\]\s*(.+?)\s*:\s*$/.exec(message.querySelector(SELECTORS.text)?.getAttribute('data-pre-plain-text') ?? '')?.[1] ??
    '',
  title: SELECTORS.title,
});

/** `true_66…@c.us_3EB0…` was the id of an own message until the middle of 2026. */
function readDirection(message: Element): Direction | null {
  const [own] = /^(?:true|false)(?=_)/.exec(message.getAttribute('data-id') ?? '') ?? [];
  const shows = (selector: string): boolean => message.matches(selector) || message.querySelector(selector) !== null;
  if (own === 'true' || shows(SELECTORS.outgoing)) return 'outgoing';
  return own === 'false' || shows(SELECTORS.incoming) ? 'incoming' : null;
}
