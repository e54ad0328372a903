import { describe, expect, test } from 'vitest';
import { readAddress } from '../../../utils/extract/links/address.ts';
import { readHref } from '../../../utils/extract/links/href.ts';
import { kindOf } from '../../../utils/extract/links/kind.ts';
import { toUnicodeHost } from '../../../utils/extract/links/punycode.ts';
import { unwrapped } from '../../../utils/extract/links/wrappers.ts';

const TARGET = 'https://rd-go-th.cc/refund?id=7';
const ESCAPED = encodeURIComponent(TARGET);
const SAFE = `https://apc01.safelinks.protection.outlook.com/?url=${ESCAPED}&data=05%7C02&reserved=0`;
const BASE64 = Buffer.from(TARGET).toString('base64url');

const WRAPPED: readonly (readonly [href: string, inner: string])[] = [
  [SAFE, TARGET],
  [`https://www.google.com/url?q=${ESCAPED}&sa=D&ust=1`, TARGET],
  [`https://www.google.com/url?sa=t&url=${ESCAPED}`, TARGET],
  [`https://www.google.co.th/url?q=${ESCAPED}`, TARGET],
  [`https://l.facebook.com/l.php?u=${ESCAPED}&h=AT0`, TARGET],
  [`https://lm.facebook.com/l.php?u=${ESCAPED}`, TARGET],
  [`https://l.instagram.com/?u=${ESCAPED}`, TARGET],
  [`https://urldefense.proofpoint.com/v1/url?u=${ESCAPED}&k=x`, TARGET],
  ['https://urldefense.proofpoint.com/v2/url?u=https-3A__rd-2Dgo-2Dth.cc_refund-3Fid-3D7&d=DwMF', TARGET],
  ['https://urldefense.com/v3/__https://rd-go-th.cc/refund?id=7__;!!AbC!xyz$', TARGET],
  ['https://urldefense.com/v3/__https:/rd-go-th.cc/refund?id=7__;!!AbC!xyz$', TARGET],
  ['https://urldefense.com/v3/__https://rd-go-th.cc/refund*id=7__;Pw!!AbC!xyz$', TARGET],
  [`https://linkprotect.cudasvc.com/url?a=${ESCAPED}&c=E,1`, TARGET],
  [`https://slack-redir.net/link?url=${ESCAPED}`, TARGET],
  [`https://www.youtube.com/redirect?q=${ESCAPED}`, TARGET],
  [`https://www.linkedin.com/redir/redirect?url=${ESCAPED}`, TARGET],
  [`https://href.li/?${TARGET}`, TARGET],
  [`https://www.bing.com/ck/a?!&&u=a1${BASE64}`, TARGET],
  [`https://www.google.com/url?q=${encodeURIComponent(SAFE)}`, TARGET],
  [
    `https://l.facebook.com/l.php?u=${encodeURIComponent(`https://www.google.com/url?q=${encodeURIComponent(SAFE)}`)}`,
    TARGET,
  ],
];

const KEPT: readonly string[] = [
  TARGET,
  'https://www.google.com/search?q=https://rd.go.th',
  'https://www.google.com/url?q=nonsense',
  'https://www.google.com/url?q=javascript:alert(1)',
  `https://evil.example/url?q=${ESCAPED}`,
  `https://google.com.evil.example/url?q=${ESCAPED}`,
  'https://urldefense.com/v3/broken',
  'https://www.bing.com/ck/a?u=a1!!!',
  'javascript:void(0)',
  'https://[bad',
  '',
];

describe('wrappers', () => {
  test.each(WRAPPED)('%s', (href, inner) => {
    expect(unwrapped(href)).toBe(inner);
  });

  test.each(KEPT)('%j stays', (href) => {
    expect(unwrapped(href)).toBe(href);
  });

  test('a chain without end is left after some steps', () => {
    let href = TARGET;
    for (let i = 0; i < 8; i++) href = `https://www.google.com/url?q=${encodeURIComponent(href)}`;
    expect(unwrapped(href)).toMatch(/^https:\/\/www\.google\.com\/url/);
  });
});

describe('kinds', () => {
  test.each([
    ['https://rd-go-th.cc/a', 'web'],
    ['https://play.google.com/store/apps/details?id=x', 'web'],
    ['https://today.line.me/th', 'web'],
    ['https://bit.ly/a', 'shortener'],
    ['https://grab.onelink.me/a', 'shortener'],
    ['https://forms.gle/a', 'shortener'],
    ['https://notbit.ly/a', 'web'],
    ['https://line.me/ti/p/~x', 'contact'],
    ['https://lin.ee/x', 'contact'],
    ['https://liff.line.me/1', 'contact'],
    ['https://t.me/x', 'contact'],
    ['https://wa.me/66', 'contact'],
    ['https://api.whatsapp.com/send?phone=66', 'contact'],
    ['https://m.me/x', 'contact'],
    ['line://ti/p/x', 'contact'],
    ['tg://resolve?domain=x', 'contact'],
    ['https://dbd-update.org/app/dbd.apk', 'app'],
    ['https://x.cc/get?f=thaid.apk', 'app'],
    ['https://x.cc/a%2Eapk', 'app'],
    ['market://details?id=x', 'app'],
    ['intent://x#Intent;scheme=https;end', 'app'],
    ['itms-services://?action=download', 'app'],
    ['javascript:alert(1)', 'other'],
    ['data:text/html,x', 'other'],
  ])('%s is %s', (href, kind) => {
    const address = readAddress(href);
    expect(address && kindOf(address)).toBe(kind);
  });
});

describe('addresses', () => {
  test.each([
    ['https://RD-go-th.CC/', 'rd-go-th.cc', 'rd-go-th.cc'],
    ['https://ทางรัฐ.com/', 'xn--72cst3czdd.com', 'ทางรัฐ.com'],
    ['https://xn--72cst3czdd.com/a', 'xn--72cst3czdd.com', 'ทางรัฐ.com'],
    ['http://0x7f.1/', '127.0.0.1', '127.0.0.1'],
    ['http://3232235777', '192.168.1.1', '192.168.1.1'],
    ['https://rd.go.th@evil.cc/', 'evil.cc', 'evil.cc'],
    ['https://a.com./', 'a.com', 'a.com'],
    ['line://ti/p/x', '', ''],
  ])('%s', (href, ascii, host) => {
    expect(readAddress(href)).toMatchObject({ ascii, host });
  });

  test.each(['https://', 'https://[bad', 'nonsense', ''])('%j is none', (href) => {
    expect(readAddress(href)).toBeNull();
  });

  test('the short way and the URL parser agree', () => {
    for (const href of [
      'https://a-b.co.th',
      'http://a.cc/',
      'https://a.cc/x/y?z=1&q=%20',
      'https://a.b.c.example/x.html',
    ]) {
      const url = new URL(href);
      expect(readAddress(href)).toMatchObject({
        href: url.href,
        ascii: url.hostname,
        path: url.pathname,
        query: url.search,
      });
    }
  });

  test.each(['xn--', 'xn--a', 'xn--\u0e01', 'xn--99999999', 'a.xn---.com'])('%s does not decode and stays', (host) => {
    expect(toUnicodeHost(host)).toBe(host);
  });

  test.each([
    ['rd-go-th.cc/a', 'https://rd-go-th.cc/a'],
    ['//rd-go-th.cc/a', 'https://rd-go-th.cc/a'],
    [' https://rd-go\n-th.cc/a ', 'https://rd-go-th.cc/a'],
    ['java\tscript:alert(1)', 'javascript:alert(1)'],
    ['/a/b', null],
    ['a/b', null],
    ['page.html', null],
    ['?x=1', null],
    ['#top', null],
    ['', null],
  ])('href %j is read as %j', (href, expected) => {
    expect(readHref(href)).toBe(expected);
  });
});
