// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { generic } from '../../utils/sites/generic.ts';
import { missingIn } from '../../utils/sites/health.ts';
import { recogniseSite } from '../../utils/sites/probes.ts';
import type { Mail } from './pages/mailboxes.ts';
import { WEBMAILS } from './pages/webmails.ts';
import { openPage } from './pages.ts';
import { readWebmail } from './read-webmail.ts';

/** Other servers' webmails, of which the reader for any page knows nothing. */

const MAIL: Mail = {
  id: '17',
  name: 'กรมสรรพากร',
  address: 'refund@rd-th.example',
  to: 'malee@company.example',
  subject: 'แจ้งคืนภาษีเงินได้',
  html: '<p>เรียน ท่านผู้เสียภาษี ท่านมีสิทธิ์รับเงินคืน 12,500 บาท กรุณายืนยันภายในวันนี้</p><p><a href="https://rd-go-th.example/x">ยืนยัน</a></p><p>ขอแสดงความนับถือ</p>',
};
const SHORT: Mail = { ...MAIL, html: '<p>ยืนยันที่ <a href="https://rd-go-th.example/x">rd-go-th.example</a> ค่ะ</p>' };

describe.each(WEBMAILS)('$name', (webmail) => {
  const { page, without = [], withList = false } = webmail;

  it.each([
    ['a letter', MAIL],
    ['a line', SHORT],
  ])('%s: finds sender, recipients, subject and body', (_, mail) => {
    const { messages, header } = readWebmail(webmail, mail);
    expect(messages).toHaveLength(1);
    const [message] = messages;
    expect(message?.body).toContain('ยืนยัน');
    expect(message?.body.includes('ผู้ส่งคนที่ 3')).toBe(withList);
    expect(message?.anchors.map(({ href }) => href)).toContain('https://rd-go-th.example/x');
    expect({ ...message, ...header }).toMatchObject({
      ...(without.includes('sender') ? {} : { senderName: MAIL.name, senderAddress: MAIL.address }),
      ...(without.includes('recipients') ? {} : { recipients: [MAIL.to] }),
      ...(without.includes('subject') ? {} : { subject: MAIL.subject }),
    });
    expect(missingIn(generic, messages)).toEqual([]);
  });

  it('is no known mailbox', () => {
    const document = openPage(page(MAIL), 'https://mail.office.example/');
    expect(recogniseSite(document, 'mail.office.example')?.id).toBe('generic');
  });
});
