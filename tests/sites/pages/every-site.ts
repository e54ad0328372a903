import type { SiteId } from '../../../utils/sites/site.ts';
import { elasticPreview, gmailConversation, larryShow } from '../pages.ts';
import { type ChatLine, messenger, telegramA, telegramK, whatsappBefore, whatsappSince } from './chats.ts';
import { gmailPrinted } from './gmail.ts';
import { CONVERSATION, messagesPage } from './google-messages.ts';
import * as boxes from './mailboxes.ts';
import { LAYOUTS, OUTLOOK_READING, outlookConversation } from './outlook.ts';
import { SOGO_READING, sogoMessage } from './sogo.ts';

/** One page of every site, with one message, for tests of what all readers must stand. */
export interface SitePage {
  readonly name: string;
  readonly id: SiteId;
  readonly url: string;
  readonly page: (mail: boxes.Mail) => string;
}

const OFFICE = 'https://mail.office.example/';

function line({ id, name, html, reply }: boxes.Mail): ChatLine {
  return { id, sender: name, html, ...(reply === undefined ? {} : { reply }) };
}

/** Mailboxes whose message stands in the page itself. */
export const IN_PAGE: readonly SitePage[] = [
  {
    name: 'gmail',
    id: 'gmail',
    url: 'https://mail.google.com/mail/u/0/#inbox/FMfcgzQXKsample0000000001',
    page: (mail) => gmailConversation(mail.subject, [{ ...mail, body: mail.html }]),
  },
  {
    name: 'gmail, printed',
    id: 'gmail',
    url: 'https://mail.google.com/mail/u/0/?view=pt',
    page: (mail) => gmailPrinted(mail.subject, [{ ...mail, body: mail.html }]),
  },
  ...LAYOUTS.filter((_, index) => index % 2 === 0).map(
    (layout, index): SitePage => ({
      name: `outlook, layout ${index}`,
      id: 'outlook',
      url: OUTLOOK_READING,
      page: (mail) => outlookConversation(mail.subject, [{ ...mail, to: [mail.to], body: mail.html }], layout),
    }),
  ),
  {
    name: 'yahoo',
    id: 'yahoo',
    url: 'https://mail.yahoo.com/d/folders/1/messages/AAbbCC12',
    page: (mail) => boxes.yahooThread(mail.subject, [mail]),
  },
  {
    name: 'zoho',
    id: 'zoho',
    url: 'https://mail.zoho.com/zm/#mail/folder/inbox/p/1700000000000000000',
    page: boxes.zoho,
  },
  {
    name: 'roundcube, elastic',
    id: 'roundcube',
    url: `${OFFICE}?_task=mail&_uid=7&_action=preview`,
    page: (mail) => elasticPreview({ ...mail, body: mail.html }),
  },
  {
    name: 'roundcube, larry',
    id: 'roundcube',
    url: `${OFFICE}?_task=mail&_uid=7&_action=show`,
    page: (mail) => larryShow({ ...mail, body: mail.html }),
  },
  {
    name: 'sogo',
    id: 'sogo',
    url: SOGO_READING,
    page: (mail) => sogoMessage({ ...mail, to: [mail.to], parts: [mail.html] }),
  },
  { name: 'zimbra, a text', id: 'zimbra', url: OFFICE, page: boxes.zimbraText },
  {
    name: 'zimbra, a conversation',
    id: 'zimbra',
    url: OFFICE,
    page: (mail) => boxes.zimbraConversation(mail.subject, [mail]),
  },
  { name: 'zimbra, modern', id: 'zimbra-modern', url: OFFICE, page: boxes.zimbraModern },
  {
    name: 'horde, a text',
    id: 'horde',
    url: OFFICE,
    page: (mail) => boxes.hordePreview(mail, boxes.hordeText(mail.html)),
  },
  {
    name: 'horde, a window of its own',
    id: 'horde',
    url: `${OFFICE}?page=message&buid=7`,
    page: (mail) => boxes.hordeWindow(mail, boxes.hordeText(mail.html)),
  },
  {
    name: 'horde, basic view',
    id: 'horde',
    url: `${OFFICE}?page=message&buid=7`,
    page: (mail) => boxes.hordeBasic(mail, boxes.hordeText(mail.html)),
  },
  { name: 'snappymail', id: 'snappymail', url: `${OFFICE}#/mailbox/INBOX/m7`, page: boxes.snappymail },
  { name: 'rainloop', id: 'snappymail', url: `${OFFICE}#/mailbox/INBOX/m7`, page: boxes.rainloop },
];

/** Mailboxes whose message stands in a frame of its own. */
export const IN_FRAME: readonly SitePage[] = [
  { name: 'zimbra', id: 'zimbra', url: OFFICE, page: (mail) => boxes.zimbraHtml(mail) },
  {
    name: 'horde',
    id: 'horde',
    url: OFFICE,
    page: (mail) => boxes.hordePreview(mail, boxes.hordeHtml(mail.html)),
  },
  {
    name: 'proton',
    id: 'proton',
    url: 'https://mail.proton.me/u/0/inbox/x',
    page: (mail) => boxes.protonConversation(mail.subject, [mail]),
  },
];

const DATE = '10:21, 3/9/2026';

/** Their texts come without mark-up of their authors'. */
export const CHATS: readonly SitePage[] = [
  {
    name: 'google messages',
    id: 'google-messages',
    url: CONVERSATION,
    page: ({ id, name, html, reply = '' }) =>
      messagesPage(name, [{ id, text: html, added: `<div class="embed-msg-part-container">${reply}</div>` }], 2026),
  },
  {
    name: 'telegram A',
    id: 'telegram-a',
    url: 'https://web.telegram.org/a/#-100123',
    page: (mail) => telegramA(mail.subject, [[line(mail)]]),
  },
  {
    name: 'telegram K',
    id: 'telegram-k',
    url: 'https://web.telegram.org/k/#-4092601403',
    page: (mail) => telegramK(mail.subject, [[line(mail)]]),
  },
  {
    name: 'whatsapp, before mid-2026',
    id: 'whatsapp',
    url: 'https://web.whatsapp.com/',
    page: (mail) => whatsappBefore(mail.subject, [{ ...line(mail), date: DATE }]),
  },
  {
    name: 'whatsapp, since mid-2026',
    id: 'whatsapp',
    url: 'https://web.whatsapp.com/',
    page: (mail) => whatsappSince(mail.subject, [{ ...line(mail), date: DATE }]),
  },
  {
    name: 'messenger',
    id: 'messenger',
    url: 'https://www.messenger.com/t/100',
    page: (mail) =>
      messenger(mail.subject, [{ ...line(mail), label: `10:21, ${mail.name}: ${mail.html.replace(/<[^>]*>/g, '')}` }]),
  },
];
