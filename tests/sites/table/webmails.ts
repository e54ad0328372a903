import type { Mail } from '../pages/mailboxes.ts';
import { WEBMAILS } from '../pages/webmails.ts';
import { readWebmail } from '../read-webmail.ts';
import type { Cell, Field } from './fields.ts';

/** What the reader for any page yields from webmails that it does not know. */

const MAIL: Mail = {
  id: '17',
  name: 'กรมสรรพากร',
  address: 'refund@rd-th.example',
  to: 'malee@company.example',
  subject: 'แจ้งคืนภาษีเงินได้',
  html: '<p>เรียน ท่านผู้เสียภาษี กรุณายืนยันภายในวันนี้ <a href="https://rd-go-th.example/x">ที่นี่</a></p><img src="https://rd-go-th.example/qr.png" width="200" height="200"><blockquote>อ้างถึง</blockquote>',
};

export function webmailCells(): Readonly<Record<Field, Cell>> {
  const read = WEBMAILS.map((webmail) => {
    const { messages, header } = readWebmail(webmail, MAIL);
    const [message] = messages;
    if (message === undefined) throw new Error(`${webmail.name}: nothing was read`);
    return { ...message, ...header };
  });
  const cell = (holds: (message: (typeof read)[number]) => boolean): Cell => {
    const held = read.filter(holds).length;
    return held === read.length ? 'yes' : held > 0 ? 'some' : '–';
  };
  return {
    id: '–',
    direction: '–',
    name: cell(({ senderName }) => senderName === MAIL.name),
    address: cell(({ senderAddress }) => senderAddress === MAIL.address),
    recipients: cell(({ recipients }) => recipients.includes(MAIL.to)),
    subject: cell(({ subject }) => subject === MAIL.subject),
    body: cell(({ body }) => body.includes('กรุณายืนยัน')),
    links: cell(({ anchors }) => anchors.some(({ href }) => href === 'https://rd-go-th.example/x')),
    quotes: cell(({ body, quotes }) => quotes.some(({ start, end }) => body.slice(start, end).includes('อ้างถึง'))),
    pictures: cell(({ unchecked }) => unchecked.includes('images')),
    compose: '–',
  };
}
