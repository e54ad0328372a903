import { describe, expect, it } from 'vitest';
import { messageWith } from '../../utils/message-with.ts';
import type { Listing } from '../../utils/model.ts';
import { codeAnchor, judgeCodes } from '../../utils/qr/judge-codes.ts';
import { createEngine } from '../../utils/verdict/analyse.ts';
import { type Judge, judgeAtOnce } from '../../utils/verdict/with-list.ts';

const BLACK: Listing = { status: 'black', operator: 'DE-FENCE' };
const judge: Judge = {
  engine: createEngine(),
  ownDomains: [],
  lookup: (numbers) => Promise.resolve({ ok: true, value: numbers.map(() => BLACK) }),
};

describe('a code by itself', () => {
  it.each([
    ['https://rd-go-th.example/pay', 'rd-go-th.example', 'caution'],
    ['www.forms.example/a', 'www.forms.example', 'none'],
    ['https://www.rd.go.th/', 'www.rd.go.th', 'none'],
  ])('%s leads to %s', async (text, host, level) => {
    const [code] = await judgeCodes([text], judge, 'th');
    expect(code?.link?.link).toMatchObject({ host, via: 'qr' });
    expect(code?.link?.view.verdict.reasons.map((reason) => reason.level)[0] ?? 'none').toBe(level);
  });

  it.each([
    ['tel:0690000123', '+66690000123'],
    ['SMSTO:0690000123:สมัคร', '+66690000123'],
    ['00020101021129370016A0000006770101110113006669000012353037646304ABCD', '+66690000123'],
  ])('%s has a number that the list knows', async (text, number) => {
    const [code] = await judgeCodes([text], judge, 'th');
    expect(code?.number).toMatchObject({ phone: { number }, listing: BLACK });
    expect(code?.link).toBeUndefined();
  });

  it.each(['WIFI:S:a;;', 'ชั้น 3', 'mailto:a@b.example', 'BEGIN:VCARD'])('%s leads nowhere', async (text) => {
    const [code] = await judgeCodes([text], judge, 'th');
    expect(code?.link).toBeUndefined();
    expect(code?.number).toBeUndefined();
  });
});

describe('a code in the picture of a message', () => {
  const body = 'กรมสรรพากรแจ้งว่าท่านได้รับเงินคืนภาษี สแกนเพื่อยืนยันสิทธิ์';

  it('is a link like any other: a claim and a code are an impersonation', () => {
    const anchors = [codeAnchor('https://forms.example/a', body.length)];
    const verdict = judgeAtOnce(messageWith({ channel: 'sms', senderName: 'RD', body, anchors }), judge).verdict;
    expect(verdict.level).toBe('danger');
    expect(verdict.reasons[0]?.code).toBe('gov-claim-with-link');
    expect(verdict.links).toMatchObject([{ via: 'qr', host: 'forms.example' }]);
  });

  it('is no link where it pays, calls or joins a network', () => {
    const anchors = ['tel:0690000123', 'mailto:a@b.example'].map((text) => codeAnchor(text, body.length));
    expect(judgeAtOnce(messageWith({ channel: 'sms', body, anchors }), judge).verdict.links).toEqual([]);
  });
});
