import { expect, test } from 'vitest';
import { chanceFrom } from '../../utils/chance.ts';
import { messageWith } from '../../utils/message-with.ts';
import type { Anchor, Message } from '../../utils/model.ts';
import { analyse, createEngine } from '../../utils/verdict/analyse.ts';
import { fuzzedMessage } from './inputs.ts';
import { hasDanglingIndex, unsoundPlaces } from './soundness.ts';

/** FUZZ_RUNS scales it: a few thousand wherever tests run, a million before a release. */
const RUNS = Number(process.env['FUZZ_RUNS'] ?? 3000);
const LONGEST_RUN = 30_000 + RUNS * 20;

const engine = createEngine();

test(
  `${RUNS} seeded messages: no exception, no place outside the text, the same result twice`,
  () => {
    for (let seed = 1; seed <= RUNS; seed++) {
      const message = fuzzedMessage(chanceFrom(seed));
      const verdict = analyse(message, engine);
      // Made plain only where it is wrong: a million calls of `expect` would take longer than the engine.
      const unsound = unsoundPlaces(message, verdict);
      if (unsound.length > 0 || hasDanglingIndex(verdict)) expect({ seed, unsound, verdict }).toBeNull();
      if (seed % 4 === 0 && JSON.stringify(analyse(message, engine)) !== JSON.stringify(verdict))
        expect({ seed, same: false }).toBeNull();
    }
  },
  LONGEST_RUN,
);

const MANY = 100_000;
const TEN_MEGABYTES = 10_000_000;

function anchors(count: number): Anchor[] {
  return Array.from({ length: count }, (_, at) => ({
    via: 'anchor',
    href: `https://host${at}.example/${at}`,
    start: at,
    end: at + 1,
  }));
}

const HUGE: readonly (readonly [string, () => Message])[] = [
  ['one line of 10 MB', () => messageWith({ body: 'กรมสรรพากร ขอแจ้ง '.repeat(TEN_MEGABYTES / 18) })],
  ['10 MB without a space', () => messageWith({ body: 'x'.repeat(TEN_MEGABYTES) })],
  ['10 MB of separators', () => messageWith({ body: 'ก-'.repeat(TEN_MEGABYTES / 2) })],
  ['10 MB of lone surrogates', () => messageWith({ body: '\ud800'.repeat(TEN_MEGABYTES) })],
  ['100,000 addresses', () => messageWith({ body: 'กรมที่ดิน rd-go-th.cc/a\n'.repeat(MANY) })],
  ['100,000 numbers', () => messageWith({ body: 'โทร 081-234-5678 '.repeat(MANY) })],
  ['HTML that never closes', () => messageWith({ body: '<div><a href="https://x.example/'.repeat(MANY) })],
];

test.each(HUGE)(
  '%s: a verdict that says what was left out',
  (_, make) => {
    const message = make();
    const verdict = analyse(message, engine);
    expect(verdict.unchecked).toContain('too-long');
    expect(unsoundPlaces(message, verdict)).toEqual([]);
  },
  60_000,
);

test('100,000 anchors', () => {
  const message = messageWith({ body: 'กรมสรรพากรขอแจ้ง '.repeat(MANY / 16), anchors: anchors(MANY) });
  const verdict = analyse(message, engine);
  expect(verdict.level).toBe('danger');
  expect(unsoundPlaces(message, verdict)).toEqual([]);
}, 60_000);

test.each([
  ['name', { senderName: 'a-'.repeat(500_000) }],
  ['name without an end', { senderName: '>'.repeat(1_000_000) }],
  ['address', { senderAddress: `x@${'>'.repeat(1_000_000)}\n` }],
  ['address of dots', { senderAddress: `x@${'a.'.repeat(500_000)}` }],
  ['subject', { subject: '"“'.repeat(500_000) }],
] as const)(
  'a sender or subject of a megabyte: %s',
  (_, parts) => {
    const message = messageWith(parts);
    expect(unsoundPlaces(message, analyse(message, engine))).toEqual([]);
  },
  60_000,
);
