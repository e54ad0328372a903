import { mkdirSync, rmSync } from 'node:fs';
import { addCounts, noTests } from './counts.ts';
import { type Outcome, type Step, steps } from './steps.ts';

/** `npm test`: all steps, each with a heading and its time, then a summary. Exit code 1 when one failed. */

interface Done {
  readonly step: Step;
  readonly outcome: Outcome;
  readonly seconds: number;
}

const marks = { passed: 'ok     ', failed: 'FAILED ', skipped: 'skipped' } as const;

function runStep(step: Step): Done {
  process.stdout.write(`\n=== ${step.title}\n`);
  const start = performance.now();
  const outcome = step.run();
  const seconds = (performance.now() - start) / 1000;
  if (outcome.kind === 'skipped') process.stdout.write(`skipped: ${outcome.why}\n`);
  return { step, outcome, seconds };
}

function lineOf({ step, outcome, seconds }: Done): string {
  const why = outcome.kind === 'skipped' ? `  (${outcome.why})` : '';
  return `  ${marks[outcome.kind]}  ${seconds.toFixed(1).padStart(6)} s  ${step.title}${why}`;
}

// Reports of an earlier run must not be counted again.
rmSync('.work/reports', { recursive: true, force: true });
mkdirSync('.work/reports', { recursive: true });
const done = steps.map(runStep);
const counts = done
  .map(({ outcome }) => (outcome.kind === 'skipped' ? noTests : outcome.counts))
  .reduce(addCounts, noTests);
const seconds = done.reduce((sum, step) => sum + step.seconds, 0);

process.stdout.write(`\n=== Summary (${(seconds / 60).toFixed(1)} min)\n${done.map(lineOf).join('\n')}\n`);
for (const { step, outcome } of done) {
  if (outcome.kind !== 'failed') continue;
  for (const test of outcome.tests) process.stdout.write(`\nfailed in "${step.title}": ${test}\n`);
}
process.stdout.write(`\ntests: ${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped\n`);
process.exitCode = done.some(({ outcome }) => outcome.kind === 'failed') ? 1 : 0;
