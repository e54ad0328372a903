import { describe, expect, it } from 'vitest';
import type { Site } from '../../components/options/props.ts';
import { parseFamily } from '../../utils/options/family.ts';
import { parseSite, sitesOf } from '../../utils/options/sites.ts';
import { createEngine } from '../../utils/verdict/analyse.ts';

const engine = createEngine();
const known: readonly Site[] = [
  { origin: 'https://mail.google.com/*', host: 'mail.google.com', shipped: true, granted: true },
  { origin: 'https://mail.yahoo.com/*', host: 'mail.yahoo.com', shipped: true, granted: false },
];

describe('a site', () => {
  it.each([
    ['mail.nongbua.go.th', 'https://mail.nongbua.go.th/*'],
    [' https://mail.nongbua.go.th/roundcube/?_task=mail ', 'https://mail.nongbua.go.th/*'],
    ['http://intranet/mail', 'http://intranet/*'],
    ['https://mail.nongbua.go.th:8443/', 'https://mail.nongbua.go.th/*'],
    ['อีเมล.ไทย', 'https://xn--y3ciw6a5c.xn--o3cw4h/*'],
    ['mail.yahoo.com', 'https://mail.yahoo.com/*'],
  ])('%s is asked for as %s', (typed, origin) => {
    expect(parseSite(typed, known)).toEqual({ ok: true, value: origin });
  });

  it.each([
    ['', 'no-address'],
    ['*', 'no-address'],
    ['*.go.th', 'no-address'],
    ['file:///etc/passwd', 'no-address'],
    ['chrome://settings', 'no-address'],
    ['my mailbox', 'no-address'],
    ['mail.google.com', 'already-there'],
  ])('%s is none: %s', (typed, problem) => {
    expect(parseSite(typed, known)).toEqual({ ok: false, problem });
  });

  it('of the manifest stands there although the browser withholds it; one that was never asked for does not', () => {
    const granted = ['https://a.example/*', 'http://*/*', 'http://b.example/*'];
    const sites = sitesOf(granted, ['https://a.example/*', 'https://c.example/*']);
    expect(sites.map((site) => [site.host, site.shipped, site.granted])).toEqual([
      ['a.example', true, true],
      ['c.example', true, false],
      ['http://b.example', false, true],
    ]);
  });
});

describe('a trusted person', () => {
  it.each([
    ['ลูกนิด', '081-234-5678', { name: 'ลูกนิด', number: '+66812345678' }],
    ['  ลูก   นิด ', '๐๘๑ ๒๓๔ ๕๖๗๘', { name: 'ลูก นิด', number: '+66812345678' }],
    ['ก'.repeat(90), '0 2272 8000', { name: 'ก'.repeat(40), number: '+6622728000' }],
  ])('%s, %s', (name, number, value) => {
    expect(parseFamily(name, number, engine)).toEqual({ ok: true, value });
  });

  it.each([
    ['', '081-234-5678', 'no-name'],
    ['  ', '081-234-5678', 'no-name'],
    ['ลูกนิด', '', 'no-number'],
    ['ลูกนิด', '12', 'no-number'],
    ['ลูกนิด', 'ถามแม่', 'no-number'],
    ['ลูกนิด', '081-234-5678 หรือ 089-876-5432', 'no-number'],
  ])('%s, %s: %s', (name, number, problem) => {
    expect(parseFamily(name, number, engine)).toEqual({ ok: false, problem });
  });
});
