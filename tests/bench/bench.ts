/**
 * `npm run bench`: what an analysis costs, side by side with what one would take instead, as ratios in one run.
 * Prints a table and writes bench.json. Figures are medians over rounds; the two sides take turns, so that a machine
 * that slows down slows both.
 */

import { writeFileSync } from 'node:fs';
import { findPhoneNumbersInText } from 'libphonenumber-js/max';
import * as linkify from 'linkifyjs';
import { messageWith } from '../../utils/message-with.ts';
import type { Message } from '../../utils/model.ts';
import { analyse, createEngine } from '../../utils/verdict/analyse.ts';
import { benchTexts, longMail } from './texts.ts';
import { findWorst } from './worst.ts';

/** As many rounds as fit into the time, so that the figures come within a minute and a half on a busy machine too. */
const MOST_ROUNDS = 25;
const FEWEST_ROUNDS = 3;
const SIDE_BY_SIDE_MS = 15_000;
/** Of the processor, before anything is measured: a program is at its slowest until its compiler has seen it run. */
const WARM_UP_MS = 5_000;

interface Row {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
}

const engine = createEngine();

function messageOf(body: string): Message {
  return messageWith({ body });
}

/** CPU time, not time on the clock: the machine may be busy with something else. */
function milliseconds(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? Number.NaN;
}

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

function ours(texts: readonly string[]): void {
  for (const text of texts) analyse(messageOf(text), engine);
}

/** What a product would combine today: a link finder and a phone number finder. */
function pair(texts: readonly string[]): void {
  for (const text of texts) {
    linkify.find(text);
    findPhoneNumbersInText(text, 'TH');
  }
}

function warmUp(texts: readonly string[]): void {
  for (let spent = 0; spent < WARM_UP_MS; ) {
    spent += milliseconds(() => {
      ours(texts);
      pair(texts);
    });
  }
}

function sideBySide(name: string, texts: readonly string[]): Row[] {
  const characters = texts.reduce((sum, text) => sum + text.length, 0);
  warmUp(texts);
  const mine: number[] = [];
  const theirs: number[] = [];
  const end = performance.now() + SIDE_BY_SIDE_MS;
  for (let round = 0; round < MOST_ROUNDS && (round < FEWEST_ROUNDS || performance.now() < end); round++) {
    mine.push(milliseconds(() => ours(texts)));
    theirs.push(milliseconds(() => pair(texts)));
  }
  const perSecond = (time: number) => characters / time / 1000;
  return [
    { name: `${name}: whole analysis`, value: perSecond(median(mine)), unit: 'million characters/s' },
    { name: `${name}: linkifyjs + libphonenumber-js`, value: perSecond(median(theirs)), unit: 'million characters/s' },
    { name: `${name}: times faster`, value: median(theirs.map((time, i) => time / (mine[i] ?? time))), unit: '×' },
  ];
}

/** How long single messages take, once the engine is warm. */
function perMessage(texts: readonly string[]): Row[] {
  const best = texts.map(() => Number.POSITIVE_INFINITY);
  for (let round = 0; round < 5; round++) {
    texts.forEach((text, i) => {
      const start = performance.now();
      analyse(messageOf(text), engine);
      best[i] = Math.min(best[i] ?? 0, performance.now() - start);
    });
  }
  return [
    { name: 'one message, median', value: quantile(best, 0.5), unit: 'ms' },
    { name: 'one message, 95 %', value: quantile(best, 0.95), unit: 'ms' },
  ];
}

function startUp(): Row {
  const times = Array.from({ length: FEWEST_ROUNDS }, () => {
    const start = performance.now();
    createEngine();
    return performance.now() - start;
  });
  return { name: 'making the engine again', value: median(times), unit: 'ms' };
}

function worstCase(): Row[] {
  const worst = findWorst((text) => milliseconds(() => analyse(messageOf(text), engine)));
  return worst.map(({ name, size, time }) => ({
    name: `worst input, ${name}, ${size / 1e6} MB`,
    value: time,
    unit: 'ms',
  }));
}

function main(): void {
  const texts = benchTexts();
  const rows = [
    ...sideBySide('messages', texts),
    ...sideBySide('long mail', [longMail(texts)]),
    ...perMessage(texts),
    startUp(),
    ...worstCase(),
  ];
  for (const { name, value, unit } of rows)
    process.stdout.write(`${name.padEnd(56)} ${value.toFixed(2).padStart(10)} ${unit}\n`);
  writeFileSync('bench.json', `${JSON.stringify(rows, null, 2)}\n`);
}

main();
