/**
 * Gmail. Sources: InboxSDK a8a6fe2c (2026-07-23) and gmail.js b7dfdabc (2026-03-25), which agree with pages saved in
 * 2016, 2020 and 2025; not checked against a live account. Ids before classes where there are any.
 */
import { addressesInText, addressesOf, addressIn, addressInText, around, headerText, senderIn } from './header.ts';
import { SHIPPED_HOSTS } from './hosts.ts';
import { outermost } from './outermost.ts';
import type { MessageView, Site, SiteProbe } from './site.ts';
import { type Header, viewOf } from './view.ts';

const SELECTORS = {
  /** Main view of the mailbox; the log-in and settings dialogs have none. */
  page: 'div[role="main"], .nH.bkK, div.bodycontainer',
  /** The displayed body of an expanded message, same document. 2016 to 2026. `.a3s` alone is also used by previews. */
  body: 'div.ii.gt div.a3s, div.adn div.a3s',
  /** Pop-out, print and whole-message pages (`view=btop|pt|lg`): one table for each message, no ids. */
  printed: 'div.bodycontainer div.maincontent table.message',
  /** Over the messages of such a page, a table of its own. */
  printedSubject: 'div.maincontent > table:not(.message) b',
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
  /** Answers and forwards are written in the conversation, in bodies much like a message's. */
  draft: '[contenteditable="true"], [role="textbox"]',
  /** A draft in the list of messages, told by its id; a conversation may hold nothing else. */
  unsent: '[data-message-id^="#msg-a:r"]',
  quotes: 'blockquote, .gmail_quote, .gmail_quote_container, .h5, .im',
} as const;

export const gmailProbe: SiteProbe = {
  id: 'gmail',
  hosts: SHIPPED_HOSTS.gmail,
  page: SELECTORS.page,
  body: `${SELECTORS.body}, ${SELECTORS.printed}`,
  hasMessage: (document) => document.querySelector(`${SELECTORS.body}, ${SELECTORS.printed}`) !== null,
  isUnreadable: (document) =>
    document.readyState === 'complete' &&
    isOfMessage(document.location) &&
    document.querySelector(`${SELECTORS.body}, ${SELECTORS.printed}, ${SELECTORS.unsent}`) === null,
};

export const gmail: Site = {
  probe: gmailProbe,
  placement: 'inflow',
  expects: ['sender', 'body'],
  find: findMessages,
  // `#inbox/FMfc…` goes back to `#inbox`; a page of one message alone has nothing to go back to.
  leave: ({ location, history }) => {
    if (location.hash.includes('/')) location.hash = location.hash.replace(/\/[^/]*$/, '');
    else history.back();
  },
};

/**
 * Whether an address is one of a message: `#inbox/FMfcgzQ…` (a folder or label, then the id of a thread, never shorter
 * than 16), or the page of a thread in a window of its own, for printing, or in full.
 */
function isOfMessage({ hash, search }: Location): boolean {
  return /^#[^?]*\/[A-Za-z0-9]{16,}$/.test(hash) || /[?&]view=(?:btop|pt|lg)\b/.test(search);
}

function findMessages(document: Document): readonly MessageView[] {
  const all = outermost(document.querySelectorAll(gmailProbe.body));
  const isPrinted = (each: Element): boolean => each.matches(SELECTORS.printed);
  return [...findOpen(all.filter((each) => !isPrinted(each))), ...findPrinted(all.filter(isPrinted))];
}

function* findOpen(bodies: readonly Element[]): Iterable<MessageView> {
  for (const [index, body] of bodies.entries()) {
    const message = body.closest(SELECTORS.message);
    if (message === null || body.closest(SELECTORS.draft) !== null) continue;
    yield viewOf({
      id: `gmail:${message.getAttribute('data-legacy-message-id') ?? idByClass(body) ?? index}`,
      body,
      before: body.closest('div.ii.gt') ?? body,
      added: SELECTORS.added,
      quotes: SELECTORS.quotes,
      header: () => readHeader(message, body, bodies),
    });
  }
}

/** The body carries the message id as a class of its own (`m1547986a2fbf2cbf`), also where the container has none. */
function idByClass(body: Element): string | undefined {
  return [...body.classList].find((name) => /^m[0-9a-f]{16}$/.test(name))?.slice(1);
}

function readHeader(message: Element, body: Element, bodies: readonly Element[]): Header {
  const { first, all, has } = around([body], message);
  const sender = first(SELECTORS.sender);
  return {
    senderName: sender?.getAttribute('name') ?? headerText(sender),
    senderAddress: sender === null ? '' : addressIn(sender),
    direction: sender !== null && isSent(sender) ? 'outgoing' : 'incoming',
    recipients: addressesOf(all(SELECTORS.recipients)),
    subject: headerText(around(bodies, body.ownerDocument).first(SELECTORS.subject)),
    attachments: has(SELECTORS.attachments),
    cutOff: body.querySelector(SELECTORS.cutOff) !== null,
  };
}

/**
 * Whether a message is the reader's own: it stands in the sent folder, which Gmail's addresses call `#sent` in every
 * language, and is from the account's address. The address alone can be forged; the folder alone also shows answers.
 */
function isSent(sender: Element): boolean {
  const { ownerDocument: document } = sender;
  if (!document.location.hash.startsWith('#sent/')) return false;
  const label = document.querySelector(SELECTORS.account)?.getAttribute('aria-label') ?? '';
  const own = addressInText(label);
  return own !== '' && own === addressIn(sender);
}

function* findPrinted(tables: readonly Element[]): Iterable<MessageView> {
  for (const [index, table] of tables.entries()) {
    const rows = [...table.querySelectorAll(':scope > tbody > tr')];
    const body = rows.at(-1);
    if (body === undefined || rows.length < 2) continue;
    yield viewOf({
      id: `gmail:printed:${index}`,
      body,
      before: table,
      added: SELECTORS.added,
      quotes: SELECTORS.quotes,
      header: () => readPrinted(rows, body, tables),
    });
  }
}

/** First row: sender (name in bold, address in angle brackets) and date; then the recipients; last the body. */
function readPrinted([head, ...rows]: readonly Element[], body: Element, tables: readonly Element[]): Header {
  const { senderAddress } = senderIn(headerText(head?.querySelector('td') ?? null));
  return {
    senderName: headerText(head?.querySelector('b') ?? null),
    senderAddress,
    recipients: rows.filter((row) => row !== body).flatMap((row) => addressesInText(headerText(row))),
    subject: headerText(around(tables, body.ownerDocument).first(SELECTORS.printedSubject)),
    cutOff: body.querySelector(SELECTORS.cutOff) !== null,
  };
}
