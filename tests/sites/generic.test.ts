// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { generic } from '../../utils/sites/generic.ts';
import { openPage } from './pages.ts';

const NAV = '<nav><a href="/a">หน้าแรก</a><a href="/b">ข่าว</a></nav>';

function readAll(html: string) {
  return generic.find(openPage(`<html><body>${html}</body></html>`)).map((view) => view.read().message);
}

describe('generic', () => {
  it.each([
    [
      'a webmail with header rows',
      `${NAV}<main><h1>Webmail</h1><div><h2>แจ้งคืนภาษี</h2><table><tr><th>จาก:</th><td>กรมสรรพากร &lt;rd@x.example&gt;</td></tr>
<tr><th>ถึง:</th><td>me@y.example</td></tr><tr><th>เรื่อง:</th><td>คืนภาษี</td></tr></table></div>
<div class="text"><p>กรุณายืนยันข้อมูลของท่านเพื่อรับเงินคืนภายในวันนี้ มิฉะนั้นระบบจะยกเลิกคำขอของท่านโดยอัตโนมัติ</p>
<p><a href="https://rd-go-th.example/">คลิกที่นี่</a></p></div></main>`,
      { senderName: 'กรมสรรพากร', senderAddress: 'rd@x.example', recipients: ['me@y.example'], subject: 'คืนภาษี' },
    ],
    [
      'a page with a mailto and a heading',
      `<div><h1>พัสดุตกค้าง</h1><a href="mailto:post@x.example">ไปรษณีย์ไทย</a></div><div>ชำระค่าธรรมเนียม 25 บาท ที่
<a href="https://post.example/pay">thailandpost</a> เพื่อรับพัสดุของคุณ ก่อนที่พัสดุจะถูกส่งกลับไปยังผู้ส่งต้นทาง</div>`,
      { senderName: 'ไปรษณีย์ไทย', senderAddress: 'post@x.example', subject: 'พัสดุตกค้าง' },
    ],
  ])('reads %s', (_, html, expected) => {
    const [message, ...more] = readAll(html);
    expect(more).toEqual([]);
    expect(message).toMatchObject(expected);
    expect(message?.anchors).toHaveLength(1);
    expect(message?.body).not.toContain('หน้าแรก');
  });

  it('reads each article of its own', () => {
    const article = (name: string) =>
      `<article><b>จาก</b> <span>${name}</span><p>ข้อความที่ยาวพอจะเป็นข้อความ</p></article>`;
    const messages = readAll(`${article('หนึ่ง')}${article('สอง')}<article>สั้น</article>`);
    expect(messages.map(({ senderName }) => senderName)).toEqual(['หนึ่ง', 'สอง']);
  });

  it('reads no draft, and nothing on a page without text', () => {
    expect(readAll('<div id="app"></div>')).toEqual([]);
    const [message] = readAll('<p>ข้อความยาวพอที่จะอ่านได้ทั้งหมด</p><div contenteditable="true">ร่างที่กำลังเขียนอยู่ตอนนี้</div>');
    expect(message?.body).toBe('ข้อความยาวพอที่จะอ่านได้ทั้งหมด');
  });
});
