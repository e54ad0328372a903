/**
 * Gmail. Sources: InboxSDK a8a6fe2c (2026-07-23) and gmail.js b7dfdabc (2026-03-25), which agree with pages saved in
 * 2016, 2020 and 2025; not checked against a live account. Ids before classes where there are any.
 */
import type { Direction } from '../model.ts';
import { readText } from '../page/read-text.ts';
import { isAddedByRelay } from './added-anchors.ts';
import { addressIn, addressInText, headerText, uncheckedIn } from './header.ts';
import type { MessageView, ReadMessage, Site, SiteProbe } from './site.ts';

const SELECTORS = {
  /** Main view of the mailbox; the log-in and settings dialogs have none. */
  page: 'div[role="main"], .nH.bkK, div.bodycontainer table.message',
  /** The displayed body of an expanded message, same document. 2016 to 2026. `.a3s` alone is also used by previews. */
  body: 'div.ii.gt div.a3s, div.adn div.a3s',
  /** Pop-out, print and whole-message pages (`view=btop|pt|lg`): one table for each message, no ids. */
  printed: 'div.bodycontainer div.maincontent table.message',
  /** Container of one message; `data-message-id` since 2018, the class alone before. */
  message: 'div[data-message-id], div.adn',
  sender: 'span.gD[email], h3.iw span[email], td.gF span[email]',
  recipients: '.hb span[email], span.g2[email]',
  /** Over the conversation. */
  subject: 'h2.hP, h2[data-thread-perm-id]',
  /** The reader's own account in the corner; the address stands in its label in every language. */
  account: 'a[href^="https://accounts.google.com/SignOutOptions"][aria-label]',
  attachments: '.aQH .aZo, .aV3',
  /** "[Message clipped] View entire message": the anchor is Gmail's, the rest of the text is elsewhere. */
  cutOff: '.iX a[href*="view=lg"]',
  /** Put into the body by Gmail: the clipped notice, the toggle of trimmed text, download buttons on pictures. */
  added: '.iX, .ajR, .adm, .a6S, .aQH, .hq',
  quotes: 'blockquote, .gmail_quote, .gmail_quote_container, .h5, .im',
} as const;

export const gmailProbe: SiteProbe = {
  id: 'gmail',
  hosts: ['mail.google.com'],
  recognise: (document) => document.querySelector(SELECTORS.page) !== null,
  hasMessage: (document) => document.querySelector(`${SELECTORS.body}, ${SELECTORS.printed}`) !== null,
  isUnreadable: (document) => hasThreadInAddress(document) && document.querySelector(SELECTORS.message) === null,
};

export const gmail: Site = {
  probe: gmailProbe,
  placement: 'inflow',
  find: (document) => [...findOpen(document), ...findPrinted(document)],
  // `#inbox/FMfc…` goes back to `#inbox`; a page of one message alone has nothing to go back to.
  leave: ({ location, history }) => {
    if (location.hash.includes('/')) location.hash = location.hash.replace(/\/[^/]*$/, '');
    else history.back();
  },
};

/** `#inbox/FMfcgz…`: a folder or label, then the id of a thread, never shorter than 16. */
function hasThreadInAddress(document: Document): boolean {
  return document.readyState === 'complete' && /^#[^?]*\/[A-Za-z0-9]{16,}$/.test(document.location?.hash ?? '');
}

function* findOpen(document: Document): Iterable<MessageView> {
  for (const [index, body] of [...document.querySelectorAll(SELECTORS.body)].entries()) {
    if (body.closest('[contenteditable="true"], [role="textbox"]') !== null) continue;
    const message = body.closest(SELECTORS.message);
    if (message === null) continue;
    const id = `gmail:${message.getAttribute('data-legacy-message-id') ?? idByClass(body) ?? index}`;
    const before = body.closest('div.ii.gt') ?? body;
    yield { id, body, before, added: SELECTORS.added, read: () => readOpen(id, message, body) };
  }
}

/** The body carries the message id as a class of its own (`m1547986a2fbf2cbf`), also where the container has none. */
function idByClass(body: Element): string | undefined {
  return [...body.classList].find((name) => /^m[0-9a-f]{16}$/.test(name))?.slice(1);
}

function readOpen(id: string, message: Element, body: Element): ReadMessage {
  const sender = message.querySelector(SELECTORS.sender);
  return toMessage(id, body, {
    senderName: sender?.getAttribute('name') ?? headerText(sender),
    senderAddress: sender === null ? '' : addressIn(sender),
    direction: sender !== null && isSent(sender) ? 'outgoing' : 'incoming',
    recipients: [...message.querySelectorAll(SELECTORS.recipients)].map(addressIn).filter((each) => each !== ''),
    subject: headerText(message.ownerDocument.querySelector(SELECTORS.subject)),
    hasAttachments: message.querySelector(SELECTORS.attachments) !== null,
  });
}

/**
 * Whether a message is the reader's own: it stands in the sent folder, which Gmail's addresses call `#sent` in every
 * language, and is from the account's address. The address alone can be forged; the folder alone also shows answers.
 */
function isSent(sender: Element): boolean {
  const { location } = sender.ownerDocument;
  const label = sender.ownerDocument.querySelector(SELECTORS.account)?.getAttribute('aria-label') ?? '';
  const own = addressInText(label);
  return /^#sent\//.test(location.hash) && own !== '' && own === addressIn(sender);
}

interface Header {
  readonly direction: Direction;
  readonly senderName: string;
  readonly senderAddress: string;
  readonly recipients: readonly string[];
  readonly subject: string;
  readonly hasAttachments: boolean;
}

function toMessage(id: string, body: Element, { hasAttachments, ...header }: Header): ReadMessage {
  const { text, map, anchors, elements, quotes, images } = readText(body, {
    exclude: SELECTORS.added,
    quotes: SELECTORS.quotes,
    isAdded: isAddedByRelay,
  });
  const cutOff = body.querySelector(SELECTORS.cutOff) !== null;
  const unchecked = uncheckedIn({ images, attachments: hasAttachments, cutOff });
  const message = {
    id,
    channel: 'email',
    ...header,
    body: text,
    anchors,
    quotes,
    unchecked,
  } as const;
  return { message, map, elements };
}

function* findPrinted(document: Document): Iterable<MessageView> {
  for (const [index, table] of [...document.querySelectorAll(SELECTORS.printed)].entries()) {
    const rows = [...table.querySelectorAll(':scope > tbody > tr')];
    const body = rows.at(-1);
    if (body === undefined || rows.length < 2) continue;
    const id = `gmail:printed:${index}`;
    yield { id, body, before: table, read: () => readPrinted(id, rows[0] ?? body, body) };
  }
}

/** First row: sender (name in bold, address in angle brackets) and date; second: recipients; last: the body. */
function readPrinted(id: string, head: Element, body: Element): ReadMessage {
  const name = head.querySelector('b');
  return toMessage(id, body, {
    senderName: headerText(name),
    senderAddress: addressIn(head),
    direction: 'incoming',
    recipients: [],
    subject: headerText(body.ownerDocument.querySelector('div.maincontent > table b')),
    hasAttachments: false,
  });
}
