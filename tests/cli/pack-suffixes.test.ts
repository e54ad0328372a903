import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { packedSuffixes } from '../../cli/pack-suffixes.ts';
import { isRealSuffix, publicSuffix } from '../../utils/domains.ts';
import { toUnicodeHost } from '../../utils/extract/links/punycode.ts';
import { PRIVATE_RULE, PUBLIC_RULE, readPackedSuffixes } from '../../utils/packed-suffixes.ts';

const FOLDER = new URL('../../node_modules/tldts/dist/es6/src/', import.meta.url).pathname;
const LOOKUP = `${FOLDER}suffix-trie.js`;
const DATA = `${FOLDER}data/trie.js`;

describe('the packed suffix list', () => {
  it('is made of every rule of tldts, or the build stops', async () => {
    const module = await packedSuffixes().load(LOOKUP);
    expect(module).toContain('readPackedSuffixes');
    expect(module?.length).toBeLessThan(readFileSync(DATA, 'utf8').length / 2);
  });

  it('leaves every other file alone', async () => {
    expect(await packedSuffixes().load('/somewhere/else.js')).toBeNull();
  });

  it('refuses a list in another form', async () => {
    const other = new URL('data:text/javascript,export const nodeFlags = []').href;
    await expect(packedSuffixes().load(`${other}//tldts/dist/es6/src/suffix-trie.js`)).rejects.toThrow('another form');
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

test.each(HOSTS)('says of %j what tldts says', async (host) => {
  const module = await packedSuffixes().load(LOOKUP);
  const packed: unknown = JSON.parse(/readPackedSuffixes\((".*"), toUnicodeHost\)/.exec(module ?? '')?.[1] ?? '""');
  const find = readPackedSuffixes(String(packed), toUnicodeHost);
  const found = find(host, PUBLIC_RULE | PRIVATE_RULE);
  expect(found !== null).toBe(isRealSuffix(host));
  if (found !== null) expect(found.suffix).toBe(publicSuffix(host));
});
