// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { missingIn } from '../../utils/sites/health.ts';
import { recogniseSite } from '../../utils/sites/probes.ts';
import { CHATS, IN_FRAME, IN_PAGE, type SitePage } from './pages/every-site.ts';
import { framesIn } from './pages/frames.ts';
import type { Mail } from './pages/mailboxes.ts';
import { openPage } from './pages.ts';
import { siteOf } from './site-of.ts';

/** Every site's page, with what its reader looks for gone or not there yet. */

const MAIL: Mail = {
  id: '7',
  name: 'กรมสรรพากร',
  address: 'refund@rd-th.example',
  to: 'me@y.example',
  subject: 'แจ้งคืนภาษี',
  html: '<p>ท่านมีสิทธิ์รับเงินคืน กรุณายืนยันภายในวันนี้</p>',
};

function bodiesIn({ id }: SitePage, document: Document): readonly Element[] {
  const { body, frame = ':not(*)' } = siteOf(id).probe;
  return [...document.querySelectorAll(`${body}, ${frame}`)];
}

/** Where the place of messages is always there, and empty without one: Horde's preview, and chats that are new. */
const UNTOLD = /^(?:horde|google-messages|telegram-k)$/;
const TOLD = [...IN_PAGE, ...IN_FRAME, ...CHATS].filter(({ id }) => !UNTOLD.test(id));

describe.each(TOLD)('$name, without the bodies that it knows', (own) => {
  it('is recognised, and said to be unreadable', () => {
    const document = openPage(own.page(MAIL), own.url);
    const { probe } = siteOf(own.id);
    expect(probe.isUnreadable(document)).toBe(false);
    for (const body of bodiesIn(own, document)) body.replaceWith('…');
    expect(recogniseSite(document, new URL(own.url).hostname)?.id).toBe(own.id);
    expect([probe.hasMessage(document), probe.isUnreadable(document)]).toEqual([false, true]);
  });
});

/** Of these the built pages keep brackets and quotation marks around nothing. */
const BRACKETS = /^(?:zimbra|horde|proton)$/;

describe.each([...IN_PAGE, ...IN_FRAME].filter(({ id }) => !BRACKETS.test(id)))('$name, without its senders', (own) => {
  it('is said to lack them', () => {
    const document = openPage(own.page({ ...MAIL, name: '', address: '' }), own.url);
    const views = [document, ...framesIn(document)].flatMap((each) => siteOf(own.id).find(each));
    const messages = views.map((view) => view.read().message);
    expect(messages).toHaveLength(1);
    expect(missingIn(siteOf(own.id), messages)).toEqual(['sender']);
  });
});

describe.each([...IN_PAGE, ...CHATS].filter(({ id }) => id !== 'horde'))(
  '$name, with a message that comes later',
  (own) => {
    it('is found when it is there, the same as if it had been there', () => {
      const document = openPage(own.page(MAIL), own.url);
      const { find, probe } = siteOf(own.id);
      const whole = find(document).map((view) => view.read().message);
      const bodies = bodiesIn(own, document);
      const places = bodies.map((body) => {
        const place = document.createComment('later');
        body.replaceWith(place);
        return { place, body };
      });
      expect(probe.hasMessage(document)).toBe(false);
      for (const { place, body } of places) place.replaceWith(body);
      expect(probe.hasMessage(document)).toBe(true);
      expect(find(document).map((view) => view.read().message)).toEqual(whole);
    });
  },
);
