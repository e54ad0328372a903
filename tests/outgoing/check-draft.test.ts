import { describe, expect, it } from 'vitest';
import { messageWith } from '../../utils/message-with.ts';
import type { Listing, Message } from '../../utils/model.ts';
import { checkDraft } from '../../utils/outgoing/check-draft.ts';
import type { DraftImage } from '../../utils/outgoing/draft.ts';
import { rewrite } from '../../utils/outgoing/rewrite.ts';
import { waysOf } from '../../utils/outgoing/ways.ts';
import { createEngine } from '../../utils/verdict/analyse.ts';
import { TEMPLATES } from './templates.ts';

const engine = createEngine();

function draft(parts: Partial<Message>, images: readonly DraftImage[] = []) {
  return { message: messageWith({ direction: 'outgoing', ...parts }), images };
}

describe('what is found in a draft', () => {
  it.each(TEMPLATES)('$name', ({ channel, body, finds }) => {
    const { findings } = checkDraft(draft({ channel, body }), engine);
    const codes = new Set(findings.map(({ code }) => code));
    for (const code of finds) expect([...codes]).toContain(code);
    const stops = findings.filter(({ severity }) => severity === 'stop').map(({ code }) => code);
    expect(stops.filter((code) => !finds.includes(code))).toEqual([]);
    if (finds.length === 0) expect([...codes]).toEqual([]);
  });

  it.each(TEMPLATES)('every place lies in the text: $name', ({ channel, body }) => {
    for (const { place } of checkDraft(draft({ channel, body }), engine).findings) {
      if (place === undefined) continue;
      expect(place.start).toBeGreaterThanOrEqual(0);
      expect(place.end).toBeLessThanOrEqual(body.length);
      expect(place.start).toBeLessThan(place.end);
    }
  });

  it('a number is held against the list where one is connected', () => {
    const body = 'กรมที่ดิน สอบถาม 0 2141 5555';
    const codesWith = (listing: Listing) =>
      checkDraft(draft({ channel: 'sms', body }), engine, {
        listings: new Map([['+6621415555', listing]]),
      }).findings.map(({ code, severity }) => `${severity} ${code}`);
    expect(codesWith({ status: 'white' })).toEqual([]);
    expect(codesWith({ status: 'unlisted' })).toContain('fix number-not-white');
    expect(codesWith({ status: 'black' })).toContain('stop black-number');
  });

  it('mail between bodies may carry a link', () => {
    const { findings } = checkDraft(
      draft({
        body: 'สำนักงานจังหวัด ส่งแบบสำรวจ https://survey.moi.go.th/1',
        senderAddress: 'clerk@moi.go.th',
        recipients: ['district@dopa.go.th'],
      }),
      engine,
    );
    expect(findings.filter(({ severity }) => severity === 'stop')).toEqual([]);
    expect(findings.map(({ code }) => code)).toContain('internal-link');
  });

  it.each([
    [{ src: 'https://t.example/open.gif', alt: '', width: 1, height: 1 }, 'tracking-image'],
    [{ src: '//cdn.example/logo.png', alt: 'logo', width: 120, height: 40 }, 'remote-image'],
    [{ src: 'cid:qr', alt: 'QR Code', width: 200, height: 200 }, 'qr-code'],
    [{ src: 'images/qr_pay.png', alt: '', width: null, height: null }, 'qr-code'],
    [{ src: 'cid:logo', alt: 'ตรา', width: 80, height: 80 }, null], // emblem
  ] as const)('image %o: %s', (image, code) => {
    const codes = checkDraft(draft({ body: 'กรมที่ดิน' }, [image]), engine).findings.map((finding) => finding.code);
    const ofImages = codes.filter((each) => each.endsWith('-image') || each === 'qr-code');
    expect(ofImages).toEqual(code === null ? [] : [code]);
  });
});

describe('the proposal without links', () => {
  it.each(TEMPLATES)('keeps the rule: $name', ({ channel, body }) => {
    const check = checkDraft(draft({ channel, body }), engine);
    const proposal = rewrite(body, check, waysOf(check, engine, /[ก-๛]/.test(body) ? 'th' : 'en'));
    const again = checkDraft(draft({ channel, body: proposal }), engine);
    expect(again.entities.links.map(({ shown }) => shown)).toEqual([]);
    if (check.entities.links.length === 0) expect(proposal).toBe(body);
  });

  it.each([
    [
      // press the link … to check: open the app … to check
      'กรมสรรพากรแจ้ง กดลิงก์ https://rd.go.th/x เพื่อตรวจสอบสิทธิ โทร 1161',
      'กรมสรรพากรแจ้ง เปิดแอปทางรัฐ หรือพิมพ์ชื่อกรมสรรพากรเองในช่องค้นหา เพื่อตรวจสอบสิทธิ โทร 1161',
    ],
    [
      // see details at …: see details at the app …
      'กรมสรรพากร รายละเอียดที่https://rd.go.th/x',
      'กรมสรรพากร รายละเอียดที่แอปทางรัฐ หรือเว็บไซต์ที่ค้นด้วยชื่อกรมสรรพากร หรือโทร 1161',
    ],
    [
      'Revenue Department: please click https://rd.go.th/r to check.',
      'Revenue Department: open the Thang Rat app, or search for the name of the Revenue Department yourself, or call 1161 to check.',
    ],
  ])('%s', (body, proposal) => {
    const check = checkDraft(draft({ channel: 'sms', body }), engine);
    expect(rewrite(body, check, waysOf(check, engine, /[ก-๛]/.test(body) ? 'th' : 'en'))).toBe(proposal);
  });
});
