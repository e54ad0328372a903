import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { packedSuffixes } from '../../cli/pack-suffixes.ts';
import { isRealSuffix, publicSuffix, registrableDomain } from '../../utils/domains.ts';
import { toUnicodeHost } from '../../utils/extract/links/punycode.ts';
import { readPackedSuffixes } from '../../utils/packed-suffixes.ts';
import { createParseHost } from '../../utils/parse-host.ts';

const FOLDER = new URL('../../node_modules/tldts/dist/es6/', import.meta.url).pathname;
const INDEX = `${FOLDER}index.js`;
const DATA = `${FOLDER}src/data/trie.js`;

describe('the packed suffix list', () => {
  it('is made of every rule of tldts, or the build stops', async () => {
    const module = await packedSuffixes().load(INDEX);
    expect(module).toContain('createParseHost');
    expect(module?.length).toBeLessThan(readFileSync(DATA, 'utf8').length / 2);
  });

  it('leaves every other file alone', async () => {
    expect(await packedSuffixes().load('/somewhere/else.js')).toBeNull();
  });

  it('refuses a list in another form', async () => {
    const other = new URL('data:text/javascript,export const nodeFlags = []').href;
    await expect(packedSuffixes().load(`${other}//tldts/dist/es6/index.js`)).rejects.toThrow('another form');
  });
});

/** Plain and private suffixes, rules with a star, exceptions, both forms of other scripts, and what no rule knows. */
const HOSTS = [
  'rd.go.th',
  'www.shop.co.th',
  'th',
  'x.github.io',
  'github.io',
  'a.b.pages.dev',
  'blogspot.com',
  'www.ck',
  'a.www.ck',
  'x.y.ck',
  'city.kawasaki.jp',
  'a.b.kawasaki.jp',
  'kawasaki.jp',
  'รัฐบาล.ไทย',
  'a.xn--h3cuzk1di.xn--o3cw4h',
  'ทางรัฐ.คอม',
  'xn--fiqs8s',
  '中国',
  'a.公司.cn',
  'a..com',
  '.com',
  '',
  'no-such-suffix',
  '*.ck',
];

/** Addresses in numbers and what only looks like one; dots where none should be. */
const ODD_HOSTS = [
  '10.0.0.1',
  '1.2.3',
  '1.2.3.4.5',
  '1..2.3456',
  '.1.2.3.4',
  '1234.5678.9012.34',
  '::',
  '::1',
  '[::1]',
  '[fe80::1',
  ':',
  'abc',
  'fe80::1%eth0',
  'a.com.',
  'a.com..',
  '.',
  '...',
  '..com',
  '..a.com',
  'ไทย.',
];

const module = await packedSuffixes().load(INDEX);
const packed: unknown = JSON.parse(/const packed = (".*");/.exec(module ?? '')?.[1] ?? '""');
const parseHost = createParseHost(readPackedSuffixes(String(packed), toUnicodeHost));

function expectAsTldts(host: string): void {
  const { domain, publicSuffix: suffix, isIcann, isPrivate } = parseHost(host);
  expect({ domain, suffix }).toEqual({ domain: registrableDomain(host), suffix: publicSuffix(host) });
  expect(isIcann || isPrivate).toBe(isRealSuffix(host));
}

test.each([...HOSTS, ...ODD_HOSTS])('says of %j what tldts says', expectAsTldts);

const LABELS = ['', 'a', 'www', 'th', 'co', 'com', 'ck', 'jp', 'kawasaki', 'io', 'github', '1', '99', '[', ':', 'ไทย'];

test('says of hosts put together at random what tldts says', () => {
  const hosts = fc.array(fc.constantFrom(...LABELS), { maxLength: 6 }).map((labels) => labels.join('.'));
  const same = fc.property(hosts, (host) => {
    expectAsTldts(host);
  });
  fc.assert(same, { seed: 7, numRuns: 5000 });
});
