import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { messageWith } from '../../utils/message-with.ts';
import type { Listing, Message } from '../../utils/model.ts';
import { checkDraft } from '../../utils/outgoing/check-draft.ts';
import type { DraftImage } from '../../utils/outgoing/draft.ts';
import { FINDING_CODES, levelOfFindings } from '../../utils/outgoing/finding.ts';
import { propose } from '../../utils/outgoing/propose.ts';
import { createEngine } from '../../utils/verdict/analyse.ts';
import { draftOf } from './templates/template.ts';
import { TEMPLATES } from './templates/templates.ts';

const engine = createEngine();

function found(parts: Partial<Message>, images: readonly DraftImage[] = []): string[] {
  const draft = { message: messageWith({ direction: 'outgoing', ...parts }), images };
  return checkDraft(draft, engine).findings.map(({ severity, code }) => `${severity} ${code}`);
}

describe('what is found in a draft', () => {
  it.each(TEMPLATES)('$name', (template) => {
    const { findings } = checkDraft(draftOf(template), engine);
    expect([...new Set(findings.map(({ code }) => code))]).toEqual(template.finds);
  });

  it.each(TEMPLATES)('every place lies in the text: $name', (template) => {
    const draft = draftOf(template);
    for (const { place, code } of checkDraft(draft, engine).findings) {
      if (place === undefined) continue;
      expect(place.start).toBeGreaterThanOrEqual(0);
      expect(place.end).toBeLessThanOrEqual(draft.message.body.length);
      if (code !== 'image-link') expect(place.start).toBeLessThan(place.end);
    }
  });

  it('the templates show nearly every code', () => {
    const shown = new Set(TEMPLATES.flatMap(({ finds }) => finds));
    // These need a list, or recipients; they are tested below.
    expect(FINDING_CODES.filter((code) => !shown.has(code))).toEqual([
      'internal-link',
      'black-number',
      'number-not-white',
    ]);
  });
});

describe('numbers', () => {
  it('are held against the list where one is connected', () => {
    const body = 'กรมที่ดิน สอบถาม 0 2141 5555';
    const draft = { message: messageWith({ direction: 'outgoing', channel: 'sms', body }), images: [] };
    const codesWith = (listing: Listing) =>
      checkDraft(draft, engine, { listings: new Map([['+6621415555', listing]]) }).findings.map(
        ({ code, severity }) => `${severity} ${code}`,
      );
    expect(codesWith({ status: 'white' })).toEqual([]);
    expect(codesWith({ status: 'unlisted' })).toEqual(['fix number-not-white', 'advice no-call-back']);
    expect(codesWith({ status: 'black' })).toEqual(['stop black-number', 'advice no-call-back']);
  });

  it.each([
    ['โทร 0 2141 6747-50', true], // a range
    ['โทร 0-2141-6747, 6750', true],
    ['โทร O2-141-6747', true], // a letter for a digit
    ['โทร 0๒ ๑๔๑ 6747', true], // digits of two kinds
    ['โทร 02141\n6747', true], // over two lines
    ['โทร 2141 6747', true], // no zero
    ['โทร 0 2141 6747', false],
    ['โทร ๐ ๒๑๔๑ ๖๗๔๗', false],
    ['โทร 0 2141 6747 ต่อ 12-15', false],
    ['โทร +66 2141 6747', false],
    ['เลขที่คำขอ 2141 6747', false], // the number of a request
  ])('%j may be misread: %s', (body, unclear) => {
    expect(found({ body: `กรมที่ดิน ${body}` }).includes('advice number-unclear')).toBe(unclear);
  });
});

describe('links', () => {
  it('between bodies are only noted, unless they pose as another', () => {
    const between = { senderAddress: 'clerk@moi.go.th', recipients: ['district@dopa.go.th'] };
    const body = 'สำนักงานจังหวัด ส่งแบบสำรวจ https://survey.moi.go.th/1 {link} สแกน QR Code';
    const notes = found({ ...between, body });
    expect(notes).toContain('advice internal-link');
    expect(notes.filter((each) => each.startsWith('stop'))).toEqual([]);
    expect(found({ ...between, body: 'ดู https://rd-go-th.example/x' })).toContain('stop lookalike-link');
  });

  it('in chat are to be changed, which the letters do not ask for', () => {
    expect(found({ channel: 'chat', body: 'กรมที่ดิน https://dol.go.th/x' })).toContain('fix link');
  });

  it.each([
    ['{{url}}', true],
    [`$\{paymentLink}`, true],
    ['<ลิงก์>', true],
    ['[LINK]', true],
    ['%SHORT_URL%', true],
    ['{name}', false],
    ['{{amount}}', false],
    ['[เลขที่คำขอ]', false],
    ['ลด 20% link', false],
  ])('field %s of a template: %s', (field, isLink) => {
    expect(found({ body: `กรมที่ดิน ${field}` }).includes('stop link-field')).toBe(isLink);
  });

  it.each([
    ['ขอแสดงความนับถือ\nกรมที่ดิน www.dol.go.th', 'stop signature-link'],
    ['-- \nกรมที่ดิน www.dol.go.th', 'stop signature-link'],
    ['กรมที่ดิน www.dol.go.th\nขอแสดงความนับถือ', 'stop bare-host'],
  ])('%j: %s', (body, finding) => {
    expect(found({ body })).toContain(finding);
  });

  it('in a signature that the compose window marks', () => {
    const message = messageWith({ direction: 'outgoing', body: 'กรมที่ดิน แจ้งนัด\nwww.dol.go.th' });
    const { findings } = checkDraft({ message, images: [], signature: { start: 18, end: 31 } }, engine);
    expect(findings[0]?.code).toBe('signature-link');
  });
});

describe('images', () => {
  it.each([
    [{ src: 'https://t.example/open.gif', alt: '', width: 1, height: 1 }, 'stop tracking-image'],
    [{ src: 'https://t.example/o', alt: '', width: 0, height: 0 }, 'stop tracking-image'],
    [{ src: '//cdn.example/logo.png', alt: 'logo', width: 120, height: 40 }, 'fix remote-image'],
    [{ src: 'cid:qr', alt: 'QR Code', width: 200, height: 200 }, 'stop qr-code'],
    [{ src: 'images/qr_pay.png', alt: '', width: null, height: null }, 'stop qr-code'],
    [{ src: 'cid:logo', alt: 'ตรา', width: 80, height: 80 }, null], // emblem
  ] as const)('%o: %s', (image, finding) => {
    const ofImages = found({ body: 'กรมที่ดิน' }, [image]).filter((each) => /-image$|qr-code$/.test(each));
    expect(ofImages).toEqual(finding === null ? [] : [finding]);
  });
});

describe('wording', () => {
  it.each([
    ['กรุณายืนยันภายใน 12 ชั่วโมง', true],
    ['ชำระภายใน 2 วัน', true],
    ['ยื่นอุทธรณ์ภายใน 15 วัน', false], // the law's own time
    ['ชำระภายใน 3 วันทำการ', false], // working days
    ['ภายในวันที่ 31 มี.ค. 2569', false],
    ['สายด่วน 1161', false], // hotline
    ['ใช้สิทธิได้ทันที', false], // may be used at once
    ['แจ้งเตือนน้ำป่า อพยพทันที', false], // lives are in danger
    ['Reply within 24 hours', true],
  ])('%s hurries: %s', (words, hurries) => {
    expect(found({ body: `กรมที่ดิน ${words}` }).includes('advice says-hurry')).toBe(hurries);
  });

  it.each([
    ['นำบัตรประชาชนพร้อมสมุดบัญชีมาติดต่อที่สำนักงาน', false], // bring them to the counter
    ['ส่งสำเนาบัตรประชาชนทาง SMS นี้', true],
    ['กรุณาตอบกลับพร้อมเลขบัตรประชาชน', true],
    ['อย่าบอกรหัส OTP กับใคร', false], // never tell
  ])('%s asks for data: %s', (words, asks) => {
    expect(found({ body: `กรมที่ดิน ${words}` }).includes('fix asks-data')).toBe(asks);
  });

  it.each([
    ['อย่ากดลิงก์ในข้อความ', false],
    ['ไม่คลิกลิงก์จากคนแปลกหน้า', false],
    ['Never click links in messages.', false],
    ['กรุณากดลิงก์', true],
  ])('%s says click: %s', (words, says) => {
    expect(found({ body: `กรมที่ดิน ${words}` }).includes('fix says-click')).toBe(says);
  });
});

describe('the level of a draft', () => {
  it('is that of its worst finding; advice does not stop it', () => {
    expect(levelOfFindings([])).toBe('none');
    expect(levelOfFindings([{ code: 'no-call-back', severity: 'advice' }])).toBe('none');
    expect(
      levelOfFindings([
        { code: 'says-click', severity: 'fix' },
        { code: 'no-call-back', severity: 'advice' },
      ]),
    ).toBe('caution');
    expect(levelOfFindings([{ code: 'link', severity: 'stop' }])).toBe('danger');
  });
});

describe('any text at all', () => {
  it('is checked, and a proposal leads nowhere', () => {
    const piece = fc.constantFrom(
      ...'กดลิงก์ |คลิกที่นี่|https://a.go.th/x|b.go.th|{{url}}|หรือ| และ |\n|ที่|อย่า|สแกน QR Code|ไลน์ |@abc| โทร 1161|click here|or |(|)|: |กรมที่ดิน|1 2|lin.ee/x|ขอแสดงความนับถือ\n| | '.split(
        '|',
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
        const body = pieces.join('');
        const draft = { message: messageWith({ direction: 'outgoing', body }), images: [] };
        const check = checkDraft(draft, engine);
        const proposal = propose(draft, check, engine);
        if (proposal === null) return;
        const again = checkDraft({ ...draft, message: { ...draft.message, body: proposal } }, engine);
        expect([...again.entities.links, ...again.fields]).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});
