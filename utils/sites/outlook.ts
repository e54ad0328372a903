/**
 * Outlook on the web: outlook.live.com, office.com, office365.com, cloud.microsoft. Sources: mailvelope's
 * outlookIntegration (2025-12), PhishLens (2026), a list reader verified 2026-08-19, a reading pane transcribed in
 * 2025-11; not checked against a live account. Ids and roles only: all of its classes are hashed, all labels localised.
 */
import { addressesInText, addressInText, around, headerText, isSentFolder, type Sender, senderIn } from './header.ts';
import { SHIPPED_HOSTS } from './hosts.ts';
import { outermost } from './outermost.ts';
import type { MessageView, Site, SiteProbe } from './site.ts';
import { type Header, viewOf } from './view.ts';

const SELECTORS = {
  /** Reading pane, list, or either of a message's two section marks; 2023 to 2026. Calendar and people have none. */
  page: '#ReadingPaneContainerId, #ConversationReadingPaneContainer, #MailList, [data-app-section="ConversationContainer"]',
  /** The displayed body, same document. 2021 to 2026; the number behind it counts up as bodies are drawn. */
  body: 'div[id^="UniqueMessageBody"]',
  /** What bounds a message from above; a message alone in a window of its own has none of them. */
  pane: '#ReadingPaneContainerId, #ConversationReadingPaneContainer, [data-app-section], [role="main"], body',
  /** Around the body until 2024, the body itself since. */
  document: '[role="document"]',
  /** The sender's line, whose id holds the message's: `MSG_<id>_FROM`. Since 2023. */
  from: '[id^="MSG_"][id$="_FROM"]',
  /** "From: somebody", "Von: …", "จาก: …": an element whose label repeats its text behind a word and a colon. */
  labelled: 'span[aria-label], div[aria-label]',
  recipients: '[data-testid="RecipientWell"]',
  subject: ['[id^="CONV_"][id$="_SUBJECT"]', '[role="heading"][aria-level="2"] span[title]'],
  /** Files under the header: a list box of their own. */
  attachments: '[role="listbox"] [role="option"]',
  /** Root of the reader's own folders; its name is the account's address. */
  account: '[id^="primaryMailboxRoot_"][data-folder-name]',
  draft: '[contenteditable="true"], [role="textbox"]',
  /** What Outlook itself puts under an answer; ids in a body get the prefix `x_`. */
  quotes: 'blockquote, [id$="divRplyFwdMsg"], [id$="divRplyFwdMsg"] ~ *',
} as const;

export const outlookProbe: SiteProbe = {
  id: 'outlook',
  hosts: SHIPPED_HOSTS.outlook,
  page: `${SELECTORS.page}, ${SELECTORS.body}`,
  body: SELECTORS.body,
  hasMessage: (document) => document.querySelector(SELECTORS.body) !== null,
  // `/mail/inbox/id/AQQk…`, `/mail/0/deeplink/read/…`
  isUnreadable: (document) =>
    document.readyState === 'complete' &&
    /^\/mail\/.*(?:\/id|deeplink\/read)\/[^/]{20,}/.test(document.location.pathname) &&
    document.querySelector(SELECTORS.body) === null,
};

export const outlook: Site = {
  probe: outlookProbe,
  placement: 'inflow',
  expects: ['sender', 'body'],
  find: findMessages,
  // Going back within Outlook is its own navigation; a page of one message alone has nothing to go back to.
  leave: ({ history }) => history.back(),
};

function findMessages(document: Document): readonly MessageView[] {
  const all = outermost(document.querySelectorAll(SELECTORS.body));
  const bodies = all.filter((body) => body.closest(SELECTORS.draft) === null);
  return bodies.map((body) => {
    const card = cardOf(body, all);
    const id = around([body], card).first(SELECTORS.from)?.id.slice('MSG_'.length, -'_FROM'.length);
    return viewOf({
      id: `outlook:${id ?? body.id}`,
      body,
      before: body.closest(SELECTORS.document) ?? body,
      quotes: SELECTORS.quotes,
      header: () => readHeader(card, body, all),
    });
  });
}

/**
 * All that belongs to one message of a conversation: the widest element around its body without another of all
 * `bodies`, or the head of a message that is put away.
 */
function cardOf(body: Element, bodies: readonly Element[]): Element {
  let card = body;
  for (let each = body.parentElement; each !== null && !each.matches(SELECTORS.pane); each = each.parentElement) {
    const holds = (other: Element): boolean => other !== body && each.contains(other);
    if (bodies.some(holds) || around(bodies, each).all(SELECTORS.from).length > 1) return card;
    card = each;
  }
  return card;
}

function readHeader(card: Element, body: Element, bodies: readonly Element[]): Header {
  const { first, all, has } = around([body], card);
  const page = around(bodies, body.ownerDocument);
  // Without ids, heads of messages that are put away look the same; its own is the last one before the body.
  const labelled = all(SELECTORS.labelled).filter((each) => isBefore(each, body) && isLabelled(each));
  const sender = senderOf(first(SELECTORS.from) ?? labelled.at(-1) ?? null);
  return {
    ...sender,
    direction: isSent(sender, body.ownerDocument) ? 'outgoing' : 'incoming',
    recipients: addressesInText(all(SELECTORS.recipients).map(namedIn).join(',')),
    subject: headerText(page.first(...SELECTORS.subject)),
    attachments: has(SELECTORS.attachments),
  };
}

function isBefore(one: Element, other: Element): boolean {
  return (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

/** Whether an element's label is its own text, or an address, behind a word and a colon, in whatever language. */
function isLabelled(element: Element): boolean {
  const [, word = '', rest = ''] =
    /^([^:\uff1a]{1,30})[:\uff1a](.+)$/.exec(element.getAttribute('aria-label') ?? '') ?? [];
  return word !== '' && (rest.trim() === headerText(element) || addressInText(rest) !== '');
}

/** `Name<address>`; inside one organisation the name alone. The label has the address where the text has not. */
function senderOf(element: Element | null): Sender {
  const { senderName, senderAddress } = senderIn(headerText(element));
  const labels = [element, ...(element?.querySelectorAll('[aria-label]') ?? [])];
  const labelled = labels.map((each) => addressInText(each?.getAttribute('aria-label') ?? ''));
  return { senderName, senderAddress: senderAddress || (labelled.find((each) => each !== '') ?? '') };
}

/** What an element and those in it say, in text, label or title. */
function namedIn(element: Element): string {
  const inside = [element, ...element.querySelectorAll('[aria-label], [title]')];
  const said = inside.flatMap((each) => [each.getAttribute('aria-label'), each.getAttribute('title')]);
  return [headerText(element), ...said].join(',');
}

/** The sent folder, which Outlook's addresses name in English, and the account's own address, where both are shown. */
function isSent({ senderAddress }: Sender, document: Document): boolean {
  const own = addressInText(document.querySelector(SELECTORS.account)?.getAttribute('data-folder-name') ?? '');
  const inSent = document.location.pathname.split('/').some(isSentFolder);
  return inSent && (senderAddress === '' || senderAddress === own);
}
