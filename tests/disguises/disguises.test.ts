import { describe, expect, test } from 'vitest';
import { chanceFrom } from '../../utils/chance.ts';
import { createEngine } from '../../utils/verdict/analyse.ts';
import { judgedRight, keptOf, ratesOf } from './rates.ts';
import { reportOf } from './report.ts';
import { TRANSFORMATIONS } from './transformations.ts';

/** The issue asks for 99 % of all; no single way to disguise may do much better for its writer. */
const LEAST_OVERALL = 0.99;
const LEAST_EACH = 0.97;

const engine = createEngine();
const dangerous = judgedRight('danger', engine);
const rates = ratesOf(dangerous, engine);

describe('messages that are dangerous stay so in disguise', () => {
  test('overall', () => {
    process.stdout.write(reportOf('danger', rates));
    expect(dangerous.length).toBeGreaterThanOrEqual(400);
    expect(keptOf(rates)).toBeGreaterThanOrEqual(LEAST_OVERALL);
  });

  test.each(rates.map((rate) => [rate.name, rate] as const))('%s', (_, rate) => {
    expect(keptOf([rate])).toBeGreaterThanOrEqual(LEAST_EACH);
  });
});

describe('transformations', () => {
  test('are many, and each has its name', () => {
    expect(TRANSFORMATIONS.length).toBeGreaterThanOrEqual(25);
    expect(new Set(TRANSFORMATIONS.map(({ name }) => name)).size).toBe(TRANSFORMATIONS.length);
  });

  test('give the same for the same chance, and something else than what they were given', () => {
    for (const { name, apply } of TRANSFORMATIONS) {
      for (const original of dangerous.slice(0, 40)) {
        const disguised = apply(original, chanceFrom(name));
        expect(apply(original, chanceFrom(name))).toEqual(disguised);
        if (disguised !== null) expect(disguised).not.toEqual(original.message);
      }
    }
  });
});
