import type { SiteId } from '../../../utils/sites/site.ts';
import { telegramA, telegramK, whatsappBefore } from '../pages/chats.ts';
import { CHATS, IN_FRAME, IN_PAGE, type SitePage } from '../pages/every-site.ts';
import { CONVERSATION, messagesPage } from '../pages/google-messages.ts';
import {
  icloudBody,
  icloudMailbox,
  type Mail,
  protonConversation,
  snappymail,
  zimbraText,
} from '../pages/mailboxes.ts';
import { LAYOUTS, OUTLOOK_READING, outlookConversation } from '../pages/outlook.ts';
import { SOGO_READING, sogoMessage } from '../pages/sogo.ts';
import { elasticPreview, gmailConversation } from '../pages.ts';

/** The rows of the README's table: each a site, with the pages that its cells are read from. */
export interface TableSite {
  readonly name: string;
  readonly id: SiteId;
  readonly pages: readonly SitePage[];
  /** The same message in the folder of sent mail, or as one's own. */
  readonly sent?: Pick<SitePage, 'url' | 'page'>;
  /** The page around the frame of a body on another origin, which shows the header. */
  readonly around?: (mail: Mail) => string;
  /** Texts come without mark-up of their authors'. */
  readonly isChat?: true;
  /** Nothing can be written on these pages. */
  readonly isReadOnly?: true;
}

/** The reader's own address, in the pages that show it. */
export const OWN = 'malee@company.example';

function pagesOf(id: SiteId, name = ''): readonly SitePage[] {
  return [...IN_PAGE, ...IN_FRAME, ...CHATS].filter((page) => page.id === id && page.name.startsWith(name));
}

const ICLOUD_BODY = 'https://www-mail.icloud-sandbox.com/applications/mail2-message/current/th/index.html';

const SIGN_OUT = `<a href="https://accounts.google.com/SignOutOptions?hl=th" aria-label="บัญชี Google: มาลี (${OWN})"></a>`;
const [outlookLayout] = LAYOUTS;
if (outlookLayout === undefined) throw new Error('no layout');

export const TABLE_SITES: readonly TableSite[] = [
  {
    name: 'Gmail',
    id: 'gmail',
    pages: pagesOf('gmail').filter(({ name }) => !name.includes('printed')),
    sent: {
      url: 'https://mail.google.com/mail/u/0/#sent/FMfcgzQXKsample0000000001',
      page: (mail) =>
        gmailConversation(mail.subject, [{ ...mail, body: mail.html }]).replace('</body>', `${SIGN_OUT}</body>`),
    },
  },
  {
    name: 'Gmail: print, whole message, window',
    id: 'gmail',
    pages: pagesOf('gmail', 'gmail, printed'),
    isReadOnly: true,
  },
  {
    name: 'Outlook on the web',
    id: 'outlook',
    pages: pagesOf('outlook'),
    sent: {
      url: OUTLOOK_READING.replace('/inbox/', '/sentitems/'),
      page: (mail) => outlookConversation(mail.subject, [{ ...mail, to: [mail.to], body: mail.html }], outlookLayout),
    },
  },
  {
    name: 'Roundcube',
    id: 'roundcube',
    pages: pagesOf('roundcube'),
    sent: {
      url: 'https://mail.office.example/?_task=mail&_mbox=Sent&_uid=7&_action=preview',
      page: (mail) => elasticPreview({ ...mail, body: mail.html }),
    },
  },
  {
    name: 'SOGo',
    id: 'sogo',
    pages: pagesOf('sogo'),
    sent: {
      url: SOGO_READING.replace('/INBOX/', '/Sent/'),
      page: (mail) => sogoMessage({ ...mail, to: [mail.to], parts: [mail.html] }),
    },
  },
  {
    name: 'Google Messages',
    id: 'google-messages',
    pages: pagesOf('google-messages'),
    sent: {
      url: CONVERSATION,
      page: ({ id, name, html }) => messagesPage(name, [{ id, text: html, outgoing: true }], 2026),
    },
    isChat: true,
  },
  {
    name: 'Zimbra, classic',
    id: 'zimbra',
    pages: pagesOf('zimbra'),
    sent: {
      url: 'https://mail.office.example/',
      page: (mail) => zimbraText(mail).replace('__5_div" class="DwtTreeItem"', '__5_div" class="DwtTreeItem-selected"'),
    },
  },
  {
    name: 'Proton Mail',
    id: 'proton',
    pages: pagesOf('proton'),
    sent: {
      url: 'https://mail.proton.me/u/0/sent/x',
      page: (mail) => protonConversation(mail.subject, [{ ...mail, own: true }]),
    },
  },
  { name: 'Horde IMP', id: 'horde', pages: pagesOf('horde') },
  {
    name: 'SnappyMail, RainLoop',
    id: 'snappymail',
    pages: pagesOf('snappymail'),
    sent: { url: 'https://mail.office.example/#/mailbox/INBOX.Sent/m7', page: snappymail },
  },
  { name: 'Yahoo, AOL', id: 'yahoo', pages: pagesOf('yahoo') },
  {
    name: 'iCloud Mail',
    id: 'icloud',
    pages: [{ name: 'icloud', id: 'icloud', url: ICLOUD_BODY, page: icloudBody }],
    around: icloudMailbox,
  },
  { name: 'Zoho Mail', id: 'zoho', pages: pagesOf('zoho') },
  { name: 'Zimbra, modern', id: 'zimbra-modern', pages: pagesOf('zimbra-modern') },
  {
    name: 'Telegram A',
    id: 'telegram-a',
    pages: pagesOf('telegram-a'),
    sent: {
      url: 'https://web.telegram.org/a/#-100123',
      page: (mail) => telegramA('ห้อง', [[{ id: mail.id, own: true, html: mail.html }]]),
    },
    isChat: true,
  },
  {
    name: 'Telegram K',
    id: 'telegram-k',
    pages: pagesOf('telegram-k'),
    sent: {
      url: 'https://web.telegram.org/k/#-4092601403',
      page: (mail) => telegramK('ห้อง', [[{ id: mail.id, own: true, html: mail.html }]]),
    },
    isChat: true,
  },
  {
    name: 'WhatsApp',
    id: 'whatsapp',
    pages: pagesOf('whatsapp'),
    sent: {
      url: 'https://web.whatsapp.com/',
      page: (mail: Mail) =>
        whatsappBefore('ห้อง', [{ id: mail.id, own: true, html: mail.html, date: '10:21, 3/9/2026' }]),
    },
    isChat: true,
  },
  { name: 'Messenger', id: 'messenger', pages: pagesOf('messenger'), isChat: true },
];
