import type { Message } from '../../../utils/model.ts';
import { findDrafts } from '../../../utils/sites/drafts.ts';
import { COMPOSE } from '../pages/compose.ts';
import type { SitePage } from '../pages/every-site.ts';
import { framesIn } from '../pages/frames.ts';
import type { Mail } from '../pages/mailboxes.ts';
import { openPage } from '../pages.ts';
import { siteOf } from '../site-of.ts';
import { OWN, type TableSite } from './sites.ts';

/** What a site's reader in fact yields from its pages, field by field. */

export const FIELDS = [
  'id',
  'direction',
  'name',
  'address',
  'recipients',
  'subject',
  'body',
  'links',
  'quotes',
  'pictures',
  'compose',
] as const;
export type Field = (typeof FIELDS)[number];

/** Whether all pages of a site yield it, some of them, or none. */
export type Cell = 'yes' | 'some' | '–';

const QUOTED = 'ข้อความก่อนหน้าที่ถูกอ้างถึง';
const TARGET = 'https://rd-go-th.example/x';
const TEXT = 'ท่านมีสิทธิ์รับเงินคืน กรุณายืนยัน';
const OWN_TEXT = `<p>${TEXT} <a href="${TARGET}">ที่นี่</a></p><img src="https://rd-go-th.example/qr.png" width="200" height="200">`;

const MAIL: Mail = {
  id: '7',
  name: 'กรมสรรพากร',
  address: 'refund@rd-th.example',
  to: 'somsri@office.example',
  subject: 'แจ้งคืนภาษี',
  html: `${OWN_TEXT}<blockquote>${QUOTED}</blockquote>`,
};
/**
 * In a chat a text has no mark-up, pictures come as data of the page, and what is answered to stands beside the text.
 */
const LINE: Mail = {
  ...MAIL,
  html: `<span class="selectable-text">${TEXT} <a href="${TARGET}">ที่นี่</a></span><img src="blob:https://x.example/1" width="200" height="200">`,
  reply: QUOTED,
};

function readAll({ id, url, page }: Pick<SitePage, 'id' | 'url' | 'page'>, mail: Mail): readonly Message[] {
  const document = openPage(page(mail), url);
  const documents = [document, ...framesIn(document)];
  return documents.flatMap((each) => siteOf(id).find(each)).map((view) => view.read().message);
}

/** What the page around a frame of another origin says, as the engine passes it on. */
function headerIn({ id, around }: TableSite, mail: Mail): Partial<Message> {
  const frame = around === undefined ? null : openPage(around(mail)).querySelector('iframe');
  return frame === null ? {} : (siteOf(id).headerAround?.(frame) ?? {});
}

/** Told apart: left out, or marked as another's words. Not told where the page does not hold it. */
function tellsQuote({ body, quotes }: Message, html: string): boolean {
  const at = body.indexOf(QUOTED);
  return html.includes(QUOTED) && (at < 0 || quotes.some(({ start, end }) => start <= at && end > at));
}

type Yields = Readonly<Record<Exclude<Field, 'direction' | 'compose'>, boolean>>;

function yieldsOf(site: TableSite, page: SitePage, mail: Mail): Yields {
  const [read] = readAll(page, mail);
  if (read === undefined) throw new Error(`${page.name}: nothing was read`);
  const message = { ...read, ...headerIn(site, mail) };
  return {
    // Without an id of the page's own, messages are counted from 0.
    id: !/:0$/.test(message.id),
    name: message.senderName === mail.name,
    address: message.senderAddress === mail.address,
    recipients: message.recipients.includes(mail.to),
    subject: message.subject === mail.subject,
    body: message.body.includes(TEXT),
    links: message.anchors.some(({ href }) => href === TARGET),
    quotes: tellsQuote(message, page.page(mail)),
    pictures: message.unchecked.includes('images'),
  };
}

function cellOf(values: readonly boolean[]): Cell {
  if (values.every((value) => value)) return 'yes';
  return values.some((value) => value) ? 'some' : '–';
}

/** One row of the table. */
export function cellsOf(site: TableSite): Readonly<Record<Field, Cell>> {
  const { id, pages, sent, isChat = false, isReadOnly = false } = site;
  const yields = pages.map((page) => yieldsOf(site, page, isChat ? LINE : MAIL));
  const all = (field: keyof Yields): Cell => cellOf(yields.map((each) => each[field]));
  const [own] = sent === undefined ? [] : readAll({ id, ...sent }, { ...(isChat ? LINE : MAIL), address: OWN });
  const windows = isReadOnly ? [] : COMPOSE.filter((window) => window.id === id);
  return {
    id: all('id'),
    direction: cellOf([own?.direction === 'outgoing']),
    name: all('name'),
    address: all('address'),
    recipients: all('recipients'),
    subject: all('subject'),
    body: all('body'),
    links: all('links'),
    quotes: all('quotes'),
    pictures: all('pictures'),
    compose: cellOf([windows.length > 0 && windows.every(({ html }) => findDrafts(id, openPage(html)).length === 1)]),
  };
}
