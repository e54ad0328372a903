import { encodeQR } from 'qr';
import type { SampleMail } from '../../../cli/start/mailbox-server.ts';
import { qrWordsOf } from '../../../components/words/qr-words.ts';
import { accessibleText } from '../accessibility.ts';
import { expect, test } from '../extension.ts';
import { onlyFinding } from '../findings.ts';
import { pressToolbar } from '../toolbar.ts';
import { findWarning, warningName } from '../warning.ts';
import { gmailAddress, openInGmail } from './gmail-page.ts';

/** "Read QR codes on this page", by the real toolbar button, which alone lets an extension take a picture of a tab. */

const words = qrWordsOf('th');
const CLAIM = 'กรมสรรพากรแจ้งว่าท่านมีสิทธิได้รับเงินคืนภาษี 12,500 บาท สแกนคิวอาร์โค้ดเพื่อยืนยันตัวตน';

function picture(text: string, scale = 4): string {
  const gif = encodeQR(text, 'gif', { scale, border: 4 });
  return `<img alt="" src="data:image/gif;base64,${Buffer.from(gif).toString('base64')}">`;
}

function mailWith(text: string, ...codes: readonly string[]): SampleMail {
  const person = { name: 'กรมสรรพากร', address: 'refund@rd-service.example' };
  const html = `<p>${text}</p>${codes.map((code) => picture(code)).join('<br>')}`;
  return {
    id: 'qr',
    from: person,
    to: { name: 'ก', address: 'k@mail.example' },
    date: '2026-11-22',
    subject: 'แจ้งคืนภาษี',
    html,
  };
}

test('a code in a message becomes its link: what nobody could read becomes a warning', async ({
  extension,
  page,
  own,
}) => {
  await openInGmail(page, mailWith(CLAIM, 'https://refund-forms.example/a?id=1'));
  const before = await onlyFinding(own, gmailAddress);
  expect(before.reasons).not.toContain('gov-claim-with-link');
  const popup = await pressToolbar(page, extension.extensionId);
  await popup.press(words.find);
  await expect.poll(popup.text).toContain(words.found(1));
  await expect.poll(popup.text).toContain(words.warned);
  expect(await popup.text()).toContain('refund-forms.example');
  const after = await onlyFinding(own, gmailAddress);
  expect(after).toMatchObject({ level: 'danger', agencyId: 'rd' });
  expect(after.reasons).toContain('gov-claim-with-link');
  await findWarning(page, warningName);
  await expect.poll(() => accessibleText(page)).toMatch(/อย่าสแกนคิวอาร์โค้ด/);
});

test('several codes are told one by one, and what is no link is said in words', async ({ extension, page, own }) => {
  const pay = '00020101021129370016A000000677010111011300666900001235802TH530376454065000.06304ABCD';
  const from = { name: 'ร้านหนังสือ', address: 'a@shop.example' };
  const mail = mailWith('สวัสดี', 'https://shop.example/', pay, 'WIFI:T:WPA;S:cafe;P:secret;;');
  await openInGmail(page, { ...mail, from, subject: 'สวัสดี' });
  await onlyFinding(own, gmailAddress);
  const popup = await pressToolbar(page, extension.extensionId);
  await popup.press(words.find);
  await expect.poll(popup.text).toContain(words.found(3));
  const text = (await popup.text()).replaceAll(' ', ' ');
  for (const said of ['shop.example', '06 9000 0123', words.amount('5000.0'), words.paymentHint, words.wifi('cafe')]) {
    expect(text.replaceAll('\u00a0', ' ')).toContain(said);
  }
  expect(text).not.toContain('secret');
  expect((await onlyFinding(own, gmailAddress)).level).toBe('none');
});

test('a page without a code is said to have none, and nothing is asked of anybody', async ({
  extension,
  page,
  own,
}) => {
  const asked: string[] = [];
  page.context().on('request', (request) => asked.push(request.url()));
  await openInGmail(page, { ...mailWith('สวัสดี'), html: '<p>สวัสดี</p>' });
  await onlyFinding(own, gmailAddress);
  const popup = await pressToolbar(page, extension.extensionId);
  await popup.press(words.find);
  await expect.poll(popup.text).toContain(words.none);
  expect(asked.filter((url) => !/^(?:chrome-extension:|https:\/\/mail\.google\.com\/)/.test(url))).toEqual([]);
});
