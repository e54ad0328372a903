/**
 * SOGo, on whatever origin somebody runs it. Sources: Alinto/sogo HEAD ee2ebbb8 (2026-04-02); checked live against
 * 5.8.0 of Debian 12 in November 2026. The names of its Angular bindings are older and firmer than its layout.
 */
import { addressesOf, addressInText, around, decode, headerText, isSentFolder } from './header.ts';
import { outermost } from './outermost.ts';
import type { MessageView, Site, SiteProbe } from './site.ts';
import { type Header, viewOf } from './view.ts';

const SELECTORS = {
  /** The mail module: the mailbox and its windows of one message. The log-in page is no mail. */
  page: '[ng-app="SOGo.MailerUI"], [ui-view="message"], .msg-body:has(.mailer_mailcontent)',
  /** All parts of the opened message, same document. */
  parts: '.msg-body',
  /** One part, a text or a file. */
  part: '.sg-mail-part',
  /** One part of text. */
  text: '.mailer_mailcontent:not(.msg-attachment-link) > .sg-mail-part',
  /** Parts that are files: a card each, with links to open and save, among the parts of text. */
  attachments: '.msg-attachment-link',
  /** The same, but nothing of an author's, who may use any class and attribute: SOGo keeps them, but within a part. */
  added: '.msg-attachment-link:not(.sg-mail-part *)',
  /** Header and parts, but neither the list nor the message's source. */
  card: 'md-card-content',
  name: ['[ng-bind$="message.from[0].name"]', '.pseudo-input-container--compact span'],
  address: ['[ng-bind$="message.from[0].email"]', '.pseudo-input-container--compact a.md-caption'],
  subject: ['[ng-bind="viewer.message.subject"]', '.sg-md-headline'],
  /** Each a name, or the address where there is no name. */
  recipients: '.msg-recipients md-chip-template',
} as const;

export const sogoProbe: SiteProbe = {
  id: 'sogo',
  hosts: [],
  page: SELECTORS.page,
  body: SELECTORS.parts,
  hasMessage: (document) => document.querySelector(SELECTORS.parts) !== null,
  isUnreadable: (document) =>
    document.readyState === 'complete' &&
    MESSAGE.test(document.location.hash) &&
    document.querySelector(SELECTORS.parts) === null,
};

export const sogo: Site = {
  probe: sogoProbe,
  placement: 'inflow',
  expects: ['sender', 'body'],
  find: findMessages,
  leave: ({ location }) => {
    location.hash = location.hash.replace(/\/\d+$/, '');
  },
};

/** `#!/Mail/0/INBOX/17`: account, folder, number of the message. */
const MESSAGE = /^#!\/Mail\/\d+\/(.+)\/(\d+)$/;

function findMessages(document: Document): readonly MessageView[] {
  const parts = document.querySelector(SELECTORS.parts);
  if (parts === null) return [];
  // Authors may use SOGo's own class names, but only within a part.
  const ofText = outermost(parts.querySelectorAll(SELECTORS.part)).filter((part) => part.matches(SELECTORS.text));
  // A part alone is the body: each is a button to SOGo, and every click in it would count as one on a button.
  const [only, ...more] = ofText;
  const body = only === undefined || more.length > 0 ? parts : only;
  const added = body === parts ? { added: SELECTORS.added } : {};
  const header = (): Header => readHeader(body);
  return [viewOf({ id: `sogo:${document.location.hash}`, body, before: parts, ...added, header })];
}

function readHeader(body: Element): Header {
  const document = body.ownerDocument;
  const card = body.closest(SELECTORS.card) ?? document;
  const { first, all, has } = around([body], card);
  const [, folder = ''] = MESSAGE.exec(document.location.hash) ?? [];
  return {
    direction: isSentFolder(decode(folder)) ? 'outgoing' : 'incoming',
    senderName: headerText(first(...SELECTORS.name)),
    senderAddress: addressInText(headerText(first(...SELECTORS.address))),
    recipients: addressesOf(all(SELECTORS.recipients)),
    subject: headerText(first(...SELECTORS.subject)),
    attachments:
      has(SELECTORS.attachments) || (body.matches(SELECTORS.parts) && body.querySelector(SELECTORS.added) !== null),
  };
}
