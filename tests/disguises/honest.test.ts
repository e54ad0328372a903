import { expect, test } from 'vitest';
import { createEngine } from '../../utils/verdict/analyse.ts';
import { judgedRight, keptOf, ratesOf } from './rates.ts';
import { reportOf } from './report.ts';

/** What is odd in an honest message is the fault of programs and keyboards; it must not make an alarm of it. */
const LEAST = 0.995;

test('messages that are honest stay so in disguise', () => {
  const engine = createEngine();
  const honest = judgedRight('none', engine);
  const rates = ratesOf(honest, engine);
  process.stdout.write(reportOf('none', rates));
  expect(honest.length).toBeGreaterThanOrEqual(400);
  expect(keptOf(rates)).toBeGreaterThanOrEqual(LEAST);
});
