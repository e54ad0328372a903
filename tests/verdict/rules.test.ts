import { describe, expect, test } from 'vitest';
import { messageWith } from '../../utils/message-with.ts';
import type { Listing, Message, Verdict } from '../../utils/model.ts';
import { analyse, createEngine } from '../../utils/verdict/analyse.ts';

const engine = createEngine();

function verdictOf(fields: Partial<Message>, listings?: Readonly<Record<string, Listing>>): Verdict {
  return analyse(
    messageWith({ channel: 'sms', ...fields }),
    engine,
    listings === undefined ? {} : { listings: new Map(Object.entries(listings)) },
  );
}

function codes({ reasons }: Verdict): string[] {
  return reasons.map(({ code, level }) => `${code} ${level}`);
}

describe('a claim with a link', () => {
  const body = 'กรมที่ดินแจ้งท่านค้างชำระค่าธรรมเนียม ตรวจสอบที่ https://pay-land.click/x';

  test('is danger in an SMS and in a mail, and names the body, the words and the link', () => {
    const verdict = verdictOf({ body });
    expect(verdict.level).toBe('danger');
    expect(verdict.agency).toBe('dol');
    expect(codes(verdict)).toContain('gov-claim-with-link danger');
    const words = verdict.reasons[0]?.evidence.map(({ start, end }) => body.slice(start, end));
    expect(words).toContain('กรมที่ดิน');
    expect(words).toContain('https://pay-land.click/x');
    expect(verdictOf({ body, channel: 'email', senderName: 'กรมที่ดิน' }).level).toBe('danger');
  });

  test('is caution in a chat, where people forward real announcements', () => {
    expect(codes(verdictOf({ body, channel: 'chat' }))).toEqual(['gov-claim-with-link caution']);
  });

  test('is danger with words of its own where address and links are all the body’s', () => {
    const verdict = verdictOf({
      channel: 'email',
      senderName: 'กรมสรรพากร',
      senderAddress: 'info@rd.go.th',
      body: 'กรมสรรพากรขอแจ้งให้ท่านยื่นแบบที่ https://efiling.rd.go.th',
    });
    expect(codes(verdict)).toEqual(['gov-link-official danger']);
  });

  test('from an official address but with another link is an ordinary danger', () => {
    const verdict = verdictOf({
      channel: 'email',
      senderAddress: 'info@rd.go.th',
      body: 'กรมสรรพากรขอแจ้งให้ท่านยื่นแบบที่ https://efiling.rd.go.th หรือ https://rd-file.click',
    });
    expect(codes(verdict)).toContain('gov-claim-with-link danger');
  });
});

describe('mail between bodies', () => {
  const mail = {
    channel: 'email',
    senderName: 'กรมบัญชีกลาง',
    senderAddress: 'saraban@cgd.go.th',
    recipients: ['saraban@moph.go.th'],
  } as const;

  test('is noted where all links are government’s', () => {
    const verdict = verdictOf({ ...mail, body: 'เรียน ปลัดกระทรวง ดาวน์โหลดที่ https://www.cgd.go.th/doc' });
    expect([verdict.level, codes(verdict)]).toEqual(['none', ['gov-link-internal note']]);
  });

  test('is caution where one leads elsewhere', () => {
    const verdict = verdictOf({ ...mail, body: 'เรียน ปลัดกระทรวง กรอกที่ https://forms.gle/abc123' });
    expect(codes(verdict)).toEqual(['gov-link-internal caution']);
  });

  test('is to the public again when one recipient is', () => {
    const recipients = [...mail.recipients, 'somchai@gmail.com'];
    expect(verdictOf({ ...mail, recipients, body: 'กรมบัญชีกลางขอให้ท่านกรอกที่ https://forms.gle/abc123' }).level).toBe(
      'danger',
    );
  });

  test('a shown name never counts as an address', () => {
    const fake = { ...mail, senderAddress: 'saraban@cgd-go-th.click' };
    expect(verdictOf({ ...fake, body: 'กรมบัญชีกลางขอให้ท่านกรอกที่ https://forms.gle/abc123' }).level).toBe('danger');
  });
});

describe('hosts', () => {
  test('a look-alike is caution alone, danger with a claim, and noted where it is quoted as a warning', () => {
    expect(codes(verdictOf({ body: 'ดูที่ https://rd-go-th.click/a' }))).toContain('lookalike-host caution');
    const claimed = verdictOf({ body: 'กรมสรรพากรแจ้งท่าน กด https://rd-go-th.click/a' });
    expect(codes(claimed)).toContain('lookalike-host danger');
    const warning = verdictOf({ body: 'ระวังนะคะ อย่ากดลิงก์ rd-go-th[.]click เป็นมิจฉาชีพ ส่งต่อกันด้วย' });
    expect([warning.level, codes(warning)]).toEqual(['none', ['lookalike-host note']]);
  });

  test('an official address as a caption over another target is danger', () => {
    const body = 'ดูรายละเอียดที่ www.rd.go.th';
    const start = body.indexOf('www');
    const anchor = { via: 'anchor', href: 'https://evil.click/x', start, end: body.length } as const;
    expect(codes(verdictOf({ channel: 'email', body, anchors: [anchor] }))).toContain('shown-host-differs danger');
  });
});

describe('numbers', () => {
  const body = 'ติดต่อกลับ 069-000-1234';
  const number = '+66690001234';

  test.each([
    ['black', 'danger', 'black-number danger'],
    ['grey', 'caution', 'grey-number caution'],
    ['white', 'none', 'white-number note'],
  ] as const)('on the %s list: %s', (status, level, code) => {
    const verdict = verdictOf({ body }, { [number]: { status } });
    expect([verdict.level, codes(verdict)]).toEqual([level, [code]]);
  });

  test('a call from abroad is caution', () => {
    expect(codes(verdictOf({ body: 'มีสายเข้า +697 81 234 5678' }))).toEqual(['abroad-number caution']);
  });

  test('without a list they are unchecked; with one, on no list', () => {
    expect(verdictOf({ body }).unchecked).toContain('number-list');
    const listed = verdictOf({ body }, {});
    expect(listed.unchecked).not.toContain('number-list');
    expect(listed.listings).toEqual([{ status: 'unlisted' }]);
  });
});

describe('a claim with a request and no link', () => {
  const body = 'การไฟฟ้าส่วนภูมิภาคแจ้งท่านค้างชำระ จะตัดไฟวันนี้ โทรกลับ 069-000-1234';

  test('is caution', () => {
    expect(codes(verdictOf({ body }))).toEqual(['gov-claim-with-request caution']);
  });

  test('is none where the number is on the white list or the body’s own hotline', () => {
    expect(verdictOf({ body }, { '+66690001234': { status: 'white' } }).level).toBe('none');
    expect(verdictOf({ body: body.replace('069-000-1234', '1129') }).level).toBe('none');
  });

  test('a picture without words in a body’s name is caution', () => {
    const verdict = verdictOf({ channel: 'email', senderName: 'กรมสรรพากร', unchecked: ['images'] });
    expect(codes(verdict)).toEqual(['qr-unread caution']);
  });
});

describe('what cannot be known', () => {
  test('the sender is never proven, and a verdict is never more than "nothing found"', () => {
    const verdict = verdictOf({ body: 'เจอกันเย็นนี้' });
    expect([verdict.level, verdict.agency, verdict.reasons]).toEqual(['none', null, []]);
    expect(verdict.unchecked).toContain('sender-authenticity');
  });

  test('what was cut off is named', () => {
    expect(verdictOf({ body: 'ก'.repeat(1_000_001) }).unchecked).toContain('too-long');
  });
});
