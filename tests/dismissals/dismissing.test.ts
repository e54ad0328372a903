import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { domainOf } from '../../utils/agency-view.ts';
import { createDismissing, type Judged } from '../../utils/dismissals/dismissing.ts';
import { createDismissalStore } from '../../utils/dismissals/store.ts';
import { messageWith } from '../../utils/message-with.ts';
import { analyse, createEngine } from '../../utils/verdict/analyse.ts';

const engine = createEngine();

function judged(body: string, senderAddress = 'office@company.example', channel: 'email' | 'sms' = 'email'): Judged {
  const message = messageWith({ id: '1', channel, senderName: 'กรมสรรพากร', senderAddress, body });
  return { message, verdict: analyse(message, engine) };
}

/** The same machine on another day, in a page with encryption or without. */
function start({ subtle = crypto.subtle, now = 1000 }: { subtle?: SubtleCrypto | undefined; now?: number } = {}) {
  const store = createDismissalStore(fakeBrowser.storage.local);
  return createDismissing({ store, subtle, now: () => now, domainOf });
}

const NOTICE = judged('กรมสรรพากรแจ้งคืนภาษี กดที่ https://forms.example/a');
const OTHER = judged('กรมสรรพากรแจ้งคืนภาษีอีกครั้ง กดที่ https://forms.example/b');
const ELSEWHERE = judged('กรมสรรพากรแจ้งคืนภาษี กดที่ https://elsewhere.example/a');
const TRICK = judged('กรมสรรพากรแจ้งคืนภาษี กดที่ https://rd-go-th.example/a');
const SMS = judged('กรมสรรพากรแจ้งคืนภาษี กดที่ https://forms.example/a', '', 'sms');

beforeEach(() => fakeBrowser.reset());

describe('what may be said', () => {
  it.each([
    ['a mail', NOTICE, ['message', 'sender'], false],
    ['an SMS, whose sender proves nothing', SMS, ['message'], false],
    ['a look-alike', TRICK, [], true],
    ['nothing to warn of', judged('สวัสดีครับ พรุ่งนี้เจอกัน'), [], false],
  ])('of %s', async (_, given, offers, isNever) => {
    expect(await start().standingOf(given)).toEqual({ dismissals: [], offers, isNever });
  });

  it('of a mail in a page without encryption is about its sender only: its words have no fingerprint', async () => {
    const { standingOf } = createDismissing({
      store: createDismissalStore(fakeBrowser.storage.local),
      subtle: undefined,
      now: () => 1000,
      domainOf,
    });
    expect((await standingOf(NOTICE)).offers).toEqual(['sender']);
    expect((await standingOf(SMS)).offers).toEqual([]);
  });
});

describe('what was said', () => {
  const quiet = async (now: number, given: Judged) => (await start({ now }).standingOf(given)).dismissals.length > 0;
  const DAY = 24 * 60 * 60 * 1000;

  it('of a message holds for it alone, for a month', async () => {
    await start().dismiss(NOTICE, 'message');
    expect(await quiet(2000, NOTICE)).toBe(true);
    expect(await quiet(2000, OTHER)).toBe(false);
    expect(await quiet(31 * DAY, NOTICE)).toBe(false);
  });

  it('of a sender holds for three months, and not for a new site', async () => {
    await start().dismiss(NOTICE, 'sender');
    expect(await quiet(60 * DAY, OTHER)).toBe(true);
    expect(await quiet(91 * DAY, OTHER)).toBe(false);
    expect(await quiet(2000, ELSEWHERE)).toBe(false);
    expect(await quiet(2000, TRICK)).toBe(false);
  });

  it('is taken back whole', async () => {
    const { dismiss, standingOf, takeBack } = start();
    await dismiss(NOTICE, 'message');
    await dismiss(NOTICE, 'sender');
    const { dismissals } = await standingOf(NOTICE);
    expect(dismissals).toHaveLength(2);
    await takeBack(dismissals);
    expect((await standingOf(NOTICE)).dismissals).toEqual([]);
  });

  it('never is of what is not to be silenced', async () => {
    await start().dismiss(TRICK, 'message');
    await start().dismiss(SMS, 'sender');
    expect(await fakeBrowser.storage.local.get(null)).toEqual({});
  });
});
