import fc from 'fast-check';
import psl from 'psl';
import { describe, expect, test } from 'vitest';
import { isRealSuffix, labelsBeforeSuffix, publicSuffix, registrableDomain, splitHost } from '../utils/domains.ts';

const HOSTS: readonly (readonly [host: string, domain: string | null, suffix: string, real: boolean])[] = [
  ['www.rd.go.th', 'rd.go.th', 'go.th', true],
  ['RD.GO.TH.', 'rd.go.th', 'go.th', true],
  ['true.th', 'true.th', 'th', true],
  ['go.th', null, 'go.th', true],
  ['a.b.github.io', 'b.github.io', 'github.io', true],
  ['x.y.pages.dev', 'y.pages.dev', 'pages.dev', true],
  ['กรม.รัฐบาล.ไทย', 'กรม.รัฐบาล.ไทย', 'รัฐบาล.ไทย', true],
  ['xn--72cst3czdd.com', 'xn--72cst3czdd.com', 'com', true],
  ['www.rd-go-th.example', 'rd-go-th.example', 'example', true],
  ['a.test', 'a.test', 'test', true],
  ['report.pdf', 'report.pdf', 'pdf', false],
];

describe('hosts', () => {
  test.each(HOSTS)('%s', (host, domain, suffix, real) => {
    expect(registrableDomain(host)).toBe(domain);
    expect(publicSuffix(host)).toBe(suffix);
    expect(isRealSuffix(host)).toBe(real);
  });

  test.each([['127.0.0.1'], ['[::1]'], ['com'], ['']])('nobody registered %j', (host) => {
    expect(registrableDomain(host)).toBeNull();
  });

  test('labels before the suffix', () => {
    expect(labelsBeforeSuffix('www.rd.go.th')).toEqual(['www', 'rd']);
    expect(labelsBeforeSuffix('go.th')).toEqual([]);
  });

  test('never throws', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (host) => splitHost(host) !== undefined));
  });
});

/** The two lists differ in age; these rules stand in both (psl has no use for the training suffixes). */
const SHARED_SUFFIXES =
  'com net org info cc xyz top online co.uk com.au co.jp go.jp gov.sg com.my co.in or.kr de fr io'.split(' ');
const THAI_SUFFIXES = 'th ac.th co.th go.th in.th mi.th net.th or.th'.split(' ');

const label = fc
  .stringMatching(/^[a-z]([a-z0-9-]{0,10}[a-z0-9])?$/)
  .filter((text) => !text.startsWith('xn--') && !/^..--/.test(text));

describe('psl as the oracle', () => {
  test.each([...THAI_SUFFIXES, ...SHARED_SUFFIXES])('hosts under %s', (suffix) => {
    fc.assert(
      fc.property(fc.array(label, { minLength: 1, maxLength: 3 }), (labels) => {
        const host = `${labels.join('.')}.${suffix}`;
        // A random label may hit a rule that only one of the two lists has; it must be in neither or agree.
        const ours = registrableDomain(host);
        const theirs = psl.get(host);
        if (publicSuffix(host) === suffix) expect(theirs).toBe(ours);
        expect(isRealSuffix(host)).toBe(true);
      }),
      { numRuns: 200, seed: 2568 },
    );
  });
});
