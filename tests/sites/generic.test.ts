// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { generic } from '../../utils/sites/generic.ts';
import { openPage } from './pages.ts';

const NAV = '<nav><a href="/a">หน้าแรก</a><a href="/b">ข่าว</a><a href="mailto:me@y.example">me@y.example</a></nav>';
const TEXT = `<p>กรุณายืนยันข้อมูลของท่านเพื่อรับเงินคืนภายในวันนี้ มิฉะนั้นระบบจะยกเลิกคำขอของท่านโดยอัตโนมัติ</p>
<p><a href="https://rd-go-th.example/">คลิกที่นี่</a></p>`;

function readAll(html: string) {
  return generic.find(openPage(`<html><body>${html}</body></html>`)).map((view) => view.read().message);
}

describe('generic: one message', () => {
  it.each([
    [
      'a table of headers',
      `${NAV}<main><h1>Webmail</h1><div><h2>แจ้งคืนภาษี</h2><table><tr><th>จาก:</th><td>กรมสรรพากร &lt;rd@x.example&gt;</td></tr>
<tr><th>ถึง:</th><td>me@y.example, b@y.example</td></tr><tr><th>เรื่อง:</th><td>คืนภาษี</td></tr></table></div><div class="text">${TEXT}</div></main>`,
      {
        senderName: 'กรมสรรพากร',
        senderAddress: 'rd@x.example',
        recipients: ['me@y.example', 'b@y.example'],
        subject: 'คืนภาษี',
      },
    ],
    [
      'label and value in one line, in English',
      `${NAV}<div id="h"><p>From: Revenue Department &lt;rd@x.example&gt;</p><p>To: me@y.example</p><p>Subject: Re: refund</p></div><div>${TEXT}</div>`,
      {
        senderName: 'Revenue Department',
        senderAddress: 'rd@x.example',
        recipients: ['me@y.example'],
        subject: 'Re: refund',
      },
    ],
    [
      'labels in boxes of their own',
      `<div><div><span>ผู้ส่ง</span></div><div>กรมสรรพากร</div></div><div><div><span>หัวข้อ</span></div><div>คืนภาษี</div></div><div>${TEXT}</div>`,
      { senderName: 'กรมสรรพากร', senderAddress: '', subject: 'คืนภาษี' },
    ],
    [
      'a mailto and a heading',
      `${NAV}<div class="card"><div><h1>คืนภาษี</h1><a href="mailto:rd@x.example">กรมสรรพากร</a></div><div>${TEXT}</div></div>`,
      { senderName: 'กรมสรรพากร', senderAddress: 'rd@x.example', subject: 'คืนภาษี' },
    ],
    [
      'text like an address, beside the message',
      `<div class="corner">somchai@y.example</div><div class="card"><div><h2>คืนภาษี</h2><span>กรมสรรพากร &lt;rd@x.example&gt;</span></div><div>${TEXT}</div></div>`,
      { senderName: 'กรมสรรพากร', senderAddress: 'rd@x.example', subject: 'คืนภาษี' },
    ],
    [
      'a number as the sender: an SMS',
      `<table><tr><td>เบอร์ผู้ส่ง</td><td>+66 69 000 1234</td></tr></table><div>${TEXT}</div>`,
      { channel: 'sms', senderName: '+66 69 000 1234', senderAddress: '', subject: '' },
    ],
    [
      'columns that are called so: no sender',
      `<table><thead><tr><th>จาก</th><th>เรื่อง</th></tr></thead></table><div>${TEXT}</div>`,
      { senderName: '', senderAddress: '', recipients: [] },
    ],
  ])('reads %s', (_, html, expected) => {
    const [message, ...more] = readAll(html);
    expect(more).toEqual([]);
    expect(message).toMatchObject(expected);
    expect(message?.anchors.map(({ href }) => href)).toContain('https://rd-go-th.example/');
    expect(message?.body).toContain('คลิกที่นี่');
    expect(message?.body).not.toContain('หน้าแรก');
  });

  it('takes the header of the page, not one that the text imitates', () => {
    const [message] = readAll(
      `<div><span>จาก:</span> <span>คนขาย &lt;a@x.example&gt;</span></div><div class="text"><p>จาก: กรมสรรพากร &lt;rd@rd.example&gt;</p>${TEXT}</div>`,
    );
    expect(message).toMatchObject({ senderName: 'คนขาย', senderAddress: 'a@x.example' });
  });

  it('reads no draft, no editor, and nothing on a page without text', () => {
    expect(readAll('<div id="app"></div>')).toEqual([]);
    const [message] = readAll('<p>ข้อความยาวพอที่จะอ่านได้ทั้งหมด</p><div contenteditable="true">ร่างที่กำลังเขียนอยู่ตอนนี้</div>');
    expect(message?.body).toBe('ข้อความยาวพอที่จะอ่านได้ทั้งหมด');
    const page = openPage('<html><body contenteditable="true">ร่างที่กำลังเขียนอยู่ตอนนี้ยาวพอ</body></html>');
    page.body.setAttribute('contenteditable', 'true');
    expect([generic.probe.hasMessage(page), generic.find(page)]).toEqual([false, []]);
    page.body.removeAttribute('contenteditable');
  });
});

describe('generic: several messages', () => {
  it('reads each article, with a header of its own', () => {
    const article = (name: string) =>
      `<article><b>จาก</b> <span>${name}</span><p>ข้อความที่ยาวพอจะเป็นข้อความ</p></article>`;
    const messages = readAll(`${NAV}${article('หนึ่ง')}${article('สอง')}<article>สั้น</article>`);
    expect(messages.map(({ senderName }) => senderName)).toEqual(['หนึ่ง', 'สอง']);
  });

  it('reads a portal’s conversation line by line', () => {
    const line = (number: string, text: string) =>
      `<div class="message_container inbox"><div class="head"><span>จาก:</span><b>${number}</b></div><div class="message_content">${text}</div></div>`;
    const html = `<div id="list">${line('0690001234', 'พัสดุของท่านตกค้าง กด <a href="https://post.example/">ที่นี่</a>')}${line('1161', 'ค่ะ')}</div>`;
    expect(readAll(html)).toMatchObject([
      { channel: 'sms', senderName: '0690001234', anchors: [{ href: 'https://post.example/' }] },
      { channel: 'sms', senderName: '1161', anchors: [] },
    ]);
  });

  it('is not led away by parts that an author marked up: what is outside of them is read too', () => {
    const decoy =
      '<article>ข้อความนี้ไม่มีอะไร อ่านแล้วสบายใจได้</article><div class="message">ก</div><div class="message">ข</div>';
    const messages = readAll(`<div><div>${decoy}${TEXT}${TEXT}</div></div>`);
    expect(messages).toHaveLength(1);
    expect(messages[0]?.body).toContain('คลิกที่นี่');
    expect(messages[0]?.body).toContain('สบายใจได้');
  });
});

describe('generic: pages that nobody expects', () => {
  it('finds the text under as many levels as a parser makes', () => {
    const page = openPage('<html><body></body></html>');
    let inner: Element = page.body;
    for (let level = 0; level < 500; level += 1) {
      const next = page.createElement('div');
      inner.append(next);
      inner = next;
    }
    inner.innerHTML = TEXT;
    const [view, ...more] = generic.find(page);
    expect(more).toEqual([]);
    expect(view?.body.contains(inner.querySelector('a'))).toBe(true);
    page.body.textContent = '';
  });
});
