import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MOST_LINKS, searchLinks } from '../../../utils/extract/links/links.ts';
import { parseLink } from '../../../utils/extract/links/parse-link.ts';
import { messageWith } from '../../../utils/message-with.ts';
import type { Anchor, Link, Message } from '../../../utils/model.ts';
import { canonicalise } from '../../../utils/text/canonical.ts';
import { HOSTS } from './hosts.ts';

function linksOf(parts: Partial<Message>): readonly Link[] {
  const whole = messageWith(parts);
  return searchLinks(
    whole,
    {
      from_name: canonicalise(whole.senderName),
      from_address: canonicalise(whole.senderAddress),
      subject: canonicalise(whole.subject),
      body: canonicalise(whole.body),
    },
    HOSTS,
  ).links;
}

/** An anchor over the first place where its caption stands in the body. */
function anchor(body: string, caption: string, href: string, via: Anchor['via'] = 'anchor'): Anchor {
  const start = body.indexOf(caption);
  return { via, href, start, end: start + caption.length };
}

function withAnchor(body: string, caption: string, href: string): readonly Link[] {
  return linksOf({ body, anchors: [anchor(body, caption, href)] });
}

describe('links in text', () => {
  test('stand where they are in the message as given', () => {
    const body = 'กด\u200b ｂｉｔ．ｌｙ/a เลย';
    const [link] = linksOf({ body });
    expect(link).toMatchObject({ via: 'text', kind: 'shortener', target: 'https://bit.ly/a', ascii: 'bit.ly' });
    expect(link && body.slice(link.place.start, link.place.end)).toBe('ｂｉｔ．ｌｙ/a');
    expect(link?.shown).toBe('ｂｉｔ．ｌｙ/a');
  });

  test('are found in the sender name and the subject, not in the sender address', () => {
    const links = linksOf({
      senderName: 'rd-go-th.cc',
      senderAddress: 'a@pea-kk.cc',
      subject: 'ดู sso-refund.top',
      body: 'bit.ly/a',
    });
    expect(links.map(({ ascii, place }) => [ascii, place.part])).toEqual([
      ['rd-go-th.cc', 'from_name'],
      ['sso-refund.top', 'subject'],
      ['bit.ly', 'body'],
    ]);
  });

  test('say whose they are', () => {
    expect(linksOf({ body: 'https://www.rd.go.th/a' })[0]).toMatchObject({ officialOf: 'rd', government: true });
    expect(linksOf({ body: 'eservice.pea.co.th/a' })[0]).toMatchObject({ officialOf: 'pea', government: false });
    expect(linksOf({ body: 'https://rd-go-th.cc' })[0]).toMatchObject({ imitates: 'rd', government: false });
    expect(linksOf({ body: 'https://กรมสรรพากร.com' })[0]).toMatchObject({ imitates: 'rd', host: 'กรมสรรพากร.com' });
    expect(linksOf({ body: 'https://ก.รัฐบาล.ไทย' })[0]).toMatchObject({ government: true });
    expect(linksOf({ body: 'https://rd.go.th@evil.example' })[0]).toMatchObject({
      ascii: 'evil.example',
      imitates: 'rd',
    });
  });

  test('are unwrapped', () => {
    const [link] = linksOf({ body: 'https://www.google.com/url?q=https%3A%2F%2Frd-go-th.cc%2Fa' });
    expect(link).toMatchObject({ target: 'https://rd-go-th.cc/a', imitates: 'rd' });
  });
});

describe('anchors', () => {
  test('lead to their target, whatever they show', () => {
    const body = 'กรุณา คลิกที่นี่ ด่วน';
    expect(withAnchor(body, 'คลิกที่นี่', 'https://rd-go-th.cc/a')).toMatchObject([
      { via: 'anchor', shown: 'คลิกที่นี่', target: 'https://rd-go-th.cc/a', place: { part: 'body', start: 6, end: 16 } },
    ]);
  });

  test.each([
    ['https://www.rd.go.th', 'https://evil.example/a', 'www.rd.go.th', true],
    ['www.rd.go.th', 'https://evil.example/a', 'www.rd.go.th', true],
    ['ดู rd.go.th ที่นี่', 'https://evil.example/a', 'rd.go.th', true],
    ['kbank.co/x', 'https://evil.example/a', 'kbank.co', false],
  ])('%s that leads to %s', (caption, href, shownHost, shownOfficial) => {
    const links = withAnchor(`เรียน ${caption} ครับ`, caption, href);
    expect(links).toMatchObject([{ shownHost, shownOfficial }]);
  });

  test.each([
    ['https://www.rd.go.th', 'https://efiling.rd.go.th/a'],
    ['www.rd.go.th', 'https://nam01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fwww.rd.go.th%2F'],
    ['คลิก', 'https://evil.example/a'],
    ['info@rd.go.th', 'https://evil.example/a'],
  ])('%s to %s shows no other host', (caption, href) => {
    expect(withAnchor(`เรียน ${caption} ครับ`, caption, href)[0]?.shownHost).toBeUndefined();
  });

  test('an address that is the caption of a link is not reported twice', () => {
    const body = 'ดู https://rd-go-th.cc/a และ bit.ly/b';
    expect(withAnchor(body, 'https://rd-go-th.cc/a', 'https://rd-go-th.cc/a')).toHaveLength(2);
  });

  test.each(['mailto:a@rd.go.th', 'tel:1161', 'sms:1161', '#top', '', 'cid:x', '/relative', 'about:blank'])(
    '%j is no link',
    (href) => {
      expect(withAnchor('โทร ที่นี่', 'ที่นี่', href)).toEqual([]);
    },
  );

  test('the caption of what is no link may be an address', () => {
    expect(withAnchor('ดู rd-go-th.cc/a', 'rd-go-th.cc/a', '#')).toMatchObject([{ via: 'text', ascii: 'rd-go-th.cc' }]);
  });

  test.each(['javascript:alert(1)', 'data:text/html,x', 'https://[bad', 'blob:x'])('%j is some other link', (href) => {
    expect(withAnchor('กด ที่นี่', 'ที่นี่', href)).toMatchObject([{ kind: 'other', host: '', ascii: '' }]);
  });

  test('forms and codes keep their kind', () => {
    const body = 'ส่ง QR';
    const anchors = [anchor(body, 'ส่ง', 'https://x.cc/f', 'form'), anchor(body, 'QR', 'https://x.cc/q', 'qr')];
    expect(linksOf({ body, anchors }).map(({ via }) => via)).toEqual(['form', 'qr']);
  });
});

describe('a pasted link', () => {
  test('is read with or without a scheme', () => {
    expect(parseLink(' rd-go-th.cc/a ', HOSTS)).toMatchObject({ ascii: 'rd-go-th.cc', imitates: 'rd' });
    expect(parseLink('hxxps://www[.]rd[.]go[.]th', HOSTS)).toMatchObject({ officialOf: 'rd' });
    expect(parseLink('not a link', HOSTS)).toBeUndefined();
  });
});

const JUNK = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '.',
        '..',
        ' . ',
        '[.]',
        '://',
        'https://',
        'h t t p : / /',
        '@',
        '/',
        '\\',
        ',',
        'จุด',
        'ดอท',
        ' dot ',
        'www',
        'cc',
        'go',
        'th',
        'ไทย',
        'rd',
        '-',
        '\n',
        ' ',
        'xn--',
        '[::1]',
        '%',
        '?',
        '#',
        '\ud800',
        '\udc00',
        '\u200b',
        '０',
      ),
      fc.string({ unit: 'binary', maxLength: 6 }),
    ),
    { maxLength: 40 },
  )
  .map((pieces) => pieces.join(''));

describe('whatever the message holds', () => {
  test('nothing is thrown, every place is within its part, the same comes out again', () => {
    const anchors = fc.array(
      fc.record({
        via: fc.constantFrom('anchor', 'form', 'qr'),
        href: JUNK,
        start: fc.integer({ min: -5, max: 200 }),
        end: fc.integer({ min: -5, max: 200 }),
      }),
      { maxLength: 4 },
    );
    fc.assert(
      fc.property(JUNK, JUNK, anchors, (body, subject, given) => {
        const parts = { body, subject, anchors: given };
        const links = linksOf(parts);
        for (const { place, shown } of links) {
          const text = place.part === 'body' ? body : subject;
          expect(place.start).toBeGreaterThanOrEqual(0);
          expect(place.end).toBeLessThanOrEqual(text.length);
          expect(shown).toBe(text.slice(place.start, place.end));
        }
        expect(linksOf(parts)).toEqual(links);
      }),
      { numRuns: 1000, seed: 2568 },
    );
  });

  /** Text of a length that takes seconds where time grows with its square; milliseconds where it does not. */
  const WORST = [
    '.',
    ' .',
    ' . ',
    'a.',
    'a.cc ',
    '@',
    'a@',
    '[.]',
    'a[.]',
    'a . ',
    'a,b',
    'ก.',
    'ทางรัฐ.com',
    'aจุด',
    'https://',
    'https://a',
    'https://a@',
    'h t t p s : / / ',
    '/',
    '\\',
    'a.zz/',
    'a',
    'a-',
    'www.',
    'www . ',
    'dot ',
    'ab dot ',
    'rd.go.th.',
    'https://a-\n',
    'ab . cc . ',
    'xn--a.',
    'https://a.cc/x',
    'https://a.cc/)',
    '?a=',
  ];

  test.each(WORST)('%j over and over takes linear time', (piece) => {
    const time = (length: number) => {
      const body = piece.repeat(Math.ceil(length / piece.length));
      const start = process.cpuUsage().user;
      linksOf({ body });
      return process.cpuUsage().user - start;
    };
    time(20_000);
    const short = Math.max(time(50_000), 5_000);
    // Eight times the text: eight times the time, with room for a busy machine; with the square it would be 64.
    expect(time(400_000) / short).toBeLessThan(30);
  });

  test('a hundred thousand anchors', () => {
    const anchors = Array.from(
      { length: 100_000 },
      (_, i): Anchor => ({ via: 'anchor', href: `https://h${i}.example/`, start: i, end: i + 9 }),
    );
    expect(linksOf({ body: 'rd.go.th ab '.repeat(9000), anchors })).toHaveLength(MOST_LINKS);
  });
});
