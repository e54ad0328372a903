import { describe, expect, it } from 'vitest';
import { readJsonLine } from '../../utils/mail/json-line.ts';

describe('a line of JSON', () => {
  it('gives a message', () => {
    const line = JSON.stringify({
      id: 'x',
      channel: 'sms',
      from_name: 'กรมตัวอย่าง',
      from_address: 'a@b.example',
      to: ['c@d.example'],
      subject: 's',
      text: 't',
      other: [1],
    });
    expect(readJsonLine(line, 'f#1')).toEqual({
      ok: true,
      value: {
        id: 'x',
        channel: 'sms',
        direction: 'incoming',
        senderName: 'กรมตัวอย่าง',
        senderAddress: 'a@b.example',
        recipients: ['c@d.example'],
        subject: 's',
        body: 't',
        anchors: [],
        quotes: [],
        unchecked: ['sender-authenticity'],
      },
    });
  });

  it('takes its links from HTML, and its text where HTML shows nothing', () => {
    const html = '<p>กด <a href="https://a.example/">ที่นี่</a></p>';
    expect(readJsonLine(JSON.stringify({ text: 'กด ที่นี่', html }), 'f#1')).toMatchObject({
      value: {
        id: 'f#1',
        channel: 'email',
        body: 'กด ที่นี่',
        anchors: [{ href: 'https://a.example/', start: 3, end: 9 }],
      },
    });
    expect(readJsonLine(JSON.stringify({ text: 't', html: '<img src=x>' }), 'f#1')).toMatchObject({
      value: { body: 't', unchecked: ['sender-authenticity', 'images'] },
    });
    expect(readJsonLine(JSON.stringify({ text: 't', html: '' }), 'f#1')).toMatchObject({ value: { body: 't' } });
  });

  it.each([
    ['{', { code: 'not-json' }],
    ['', { code: 'not-json' }],
    ['null', { code: 'not-object' }],
    ['[]', { code: 'not-object' }],
    ['"x"', { code: 'not-object' }],
    ['{}', { code: 'no-text' }],
    ['{"id":1,"text":"x"}', { code: 'wrong-type', detail: '"id" must be a string' }],
    ['{"text":null}', { code: 'wrong-type', detail: '"text" must be a string' }],
    ['{"text":"x","channel":"fax"}', { code: 'wrong-type', detail: '"channel" must be one of email, sms, chat' }],
    ['{"text":"x","to":"a"}', { code: 'wrong-type', detail: '"to" must be an array of strings' }],
    ['{"text":"x","to":[1]}', { code: 'wrong-type', detail: '"to" must be an array of strings' }],
  ])('%s is none', (line, problem) => {
    expect(readJsonLine(line, 'f#1')).toEqual({ ok: false, problem });
  });
});
