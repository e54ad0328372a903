import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { analyse, createEngine } from '../../utils/verdict/analyse.ts';
import { readLabelled } from './labelled.ts';
import { type Scored, score, sharesOf } from './score.ts';

/**
 * Floors, a little under what was reached, so that a change that makes the engine worse is seen. The weights are fitted
 * to the project's own messages; those in `tests/held-messages`, by other hands, and the corpus beside the project were
 * never trained on.
 */
const CORPUS = '../shared/corpus/messages.jsonl';
const HELD = 'tests/held-messages/unseen-c.jsonl';
/** Written before the claims code was changed to what it found. */
const BLIND = 'tests/held-messages/unseen-d.jsonl';
/** As a helpdesk would collect them. Read once, blind; then words were mended with it, and no weight. */
const MIXED = 'tests/held-messages/unseen-k.jsonl';
/** Businesslike letters and texts of made-up desks, by bought domains: what the engine is worst at. */
const DESKS = 'tests/held-messages/unseen-m.jsonl';
/** Halves of four sets by four hands who had not seen the code; on the other halves the signals were worked out. */
const HALVES = ['f', 'g', 'h', 'i'].map((set) => `tests/held-messages/unseen-${set}.jsonl`);
/** Soft letters from bought domains and honest ones that read like them: the hardest, so they have floors of their own. */
const SOFT = 'tests/messages/unseen-e.jsonl';
/** Sloppy and soft texts, of which a quarter name no body and a quarter are disguised. */
const SLOPPY = 'tests/messages/unseen-l.jsonl';
const OWN = readdirSync('tests/messages')
  .map((name) => `tests/messages/${name}`)
  .filter((file) => file !== SOFT && file !== SLOPPY);

const engine = createEngine();

function scoreAll(files: readonly string[]): Scored[] {
  return files
    .flatMap(readLabelled)
    .map((labelled) => score(labelled, analyse(labelled.message, engine), engine.gazetteer.agencies));
}

function rates(scored: readonly Scored[]): ReadonlyMap<string, number> {
  return new Map(sharesOf(scored).map(({ name, hits, of }) => [name, hits / of]));
}

// Reading all messages takes some seconds on a busy machine.
describe('accuracy', { timeout: 60_000 }, () => {
  test('on the project’s own messages', () => {
    const rate = rates(scoreAll(OWN));
    expect(rate.get('danger found')).toBeGreaterThanOrEqual(0.965);
    expect(rate.get('caution found')).toBeGreaterThanOrEqual(0.97);
    expect(rate.get('agency right')).toBeGreaterThanOrEqual(0.98);
    expect(rate.get('false danger')).toBeLessThanOrEqual(0.01);
    expect(rate.get('any false warning, hard')).toBeLessThanOrEqual(0.015);
  });

  test('on soft letters', () => {
    const rate = rates(scoreAll([SOFT]));
    expect(rate.get('danger found')).toBeGreaterThanOrEqual(0.87);
    expect(rate.get('agency right')).toBe(1);
    expect(rate.get('any false warning')).toBeLessThanOrEqual(0.09);
  });

  test('on sloppy texts', () => {
    const rate = rates(scoreAll([SLOPPY]));
    expect(rate.get('danger found')).toBeGreaterThanOrEqual(0.8);
    expect(rate.get('agency right')).toBeGreaterThanOrEqual(0.93);
    expect(rate.get('any false warning')).toBeLessThanOrEqual(0.045);
  });

  test('on messages by other hands that are kept out of the training', () => {
    const rate = rates(scoreAll([HELD]));
    expect(rate.get('danger found')).toBeGreaterThanOrEqual(0.94);
    expect(rate.get('caution found')).toBeGreaterThanOrEqual(0.95);
    expect(rate.get('agency right')).toBeGreaterThanOrEqual(0.99);
    expect(rate.get('false danger')).toBe(0);
    expect(rate.get('any false warning')).toBe(0);
  });

  test('on harder ones, kept out as well', () => {
    const rate = rates(scoreAll([BLIND]));
    expect(rate.get('danger found')).toBeGreaterThanOrEqual(0.97);
    expect(rate.get('caution found')).toBeGreaterThanOrEqual(0.95);
    expect(rate.get('agency right')).toBeGreaterThanOrEqual(0.98);
    expect(rate.get('any false warning')).toBeLessThanOrEqual(0.035);
  });

  test('on halves of other sets, kept out as well', () => {
    const rate = rates(scoreAll(HALVES));
    expect(rate.get('danger found')).toBeGreaterThanOrEqual(0.925);
    expect(rate.get('caution found')).toBeGreaterThanOrEqual(0.89);
    expect(rate.get('agency right')).toBeGreaterThanOrEqual(0.99);
    expect(rate.get('any false warning')).toBeLessThanOrEqual(0.03);
  });

  test('on everyday messages, kept out as well', () => {
    const rate = rates(scoreAll([MIXED]));
    expect(rate.get('danger found')).toBeGreaterThanOrEqual(0.94);
    expect(rate.get('caution found')).toBeGreaterThanOrEqual(0.95);
    expect(rate.get('agency right')).toBeGreaterThanOrEqual(0.97);
    expect(rate.get('any false warning')).toBeLessThanOrEqual(0.01);
  });

  test('on made-up desks, kept out as well', () => {
    const rate = rates(scoreAll([DESKS]));
    expect(rate.get('danger found')).toBeGreaterThanOrEqual(0.5);
    expect(rate.get('any false warning')).toBeLessThanOrEqual(0.03);
  });

  test.skipIf(!existsSync(CORPUS))('on messages never trained on (skipped where the corpus is absent)', () => {
    const rate = rates(scoreAll([CORPUS]));
    expect(rate.get('danger found')).toBeGreaterThanOrEqual(0.98);
    expect(rate.get('caution found')).toBeGreaterThanOrEqual(0.97);
    expect(rate.get('agency right')).toBeGreaterThanOrEqual(0.96);
    expect(rate.get('false danger')).toBeLessThanOrEqual(0.005);
    expect(rate.get('any false warning')).toBeLessThanOrEqual(0.005);
  });
});
