/**
 * `npm run bench:page`: what the extension costs in a real page, in real Chromium. Its own time is taken from Chrome's
 * trace by the address of the script, as time of the thread, so that a busy machine does not count; beside it the same
 * messages in a browser without the extension, in turns. Prints a table; fails where a budget is not kept.
 *
 *     node tests/bench/page/bench.ts [messages opened in a row, 1000]
 */
import type { CDPSession, Page } from '@playwright/test';
import { findChromium } from '../../../cli/start/browsers.ts';
import { buildExtension, extensionFolder } from '../../../cli/start/build.ts';
import { launchWithExtension } from '../../../cli/start/chromium.ts';
import { openOwnPage } from '../../../cli/start/findings.ts';
import { KINDS, openMailbox } from './mailbox-page.ts';
import { launchPlain } from './plain.ts';
import { type OwnTask, quantile, sum, traceOwn } from './trace.ts';

/** Opened one by one and traced; the first few warm the engine up. Of forty, two would make the 95th percentile. */
const TRACED = 168;
const WARM_UP = 8;
/** Milliseconds between two messages: longer than the watch waits, and than the list and the warning take to come. */
const PAUSE = 350;
const STORM = 20_000;
const NODES = 100_000;
/** A number whose message is a scam. */
const SCAM = KINDS.indexOf('scam');

interface Row {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly most?: number;
}

interface Side {
  readonly page: Page;
  readonly session: CDPSession;
}

async function open(page: Page): Promise<Side> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  await openMailbox(page);
  return { page, session };
}

const openMessage = (page: Page, number: number) => page.evaluate(`openMessage(${number})`);
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

async function metric({ session }: Side, name: string): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find((each) => each.name === name)?.value ?? Number.NaN;
}

/** Own time for each message opened, and the time of the page's thread with and without the extension, in turns. */
async function opening(ours: Side, plain: Side): Promise<readonly Row[]> {
  const perMessage: number[] = [];
  const allTasks: OwnTask[] = [];
  const thread = { ours: 0, plain: 0 };
  for (let number = 0; number < TRACED; number += 1) {
    for (const [name, side] of [
      ['ours', ours],
      ['plain', plain],
    ] as const) {
      const before = await metric(side, 'ThreadTime');
      const act = async () => {
        await openMessage(side.page, number);
        await pause(PAUSE);
      };
      if (name === 'plain') await act();
      else {
        const { tasks } = await traceOwn(side.session, act);
        if (number >= WARM_UP) {
          perMessage.push(sum(tasks.map(({ cost }) => cost)));
          allTasks.push(...tasks);
        }
      }
      if (number >= WARM_UP) thread[name] += ((await metric(side, 'ThreadTime')) - before) * 1000;
    }
  }
  const counted = TRACED - WARM_UP;
  return [
    ...KINDS.map((kind, at) => ({
      name: `own time, ${kind}, p50`,
      value: quantile(
        perMessage.filter((_, number) => (number + WARM_UP) % KINDS.length === at),
        0.5,
      ),
      unit: 'ms',
    })),
    { name: 'own time per opened message, p50', value: quantile(perMessage, 0.5), unit: 'ms' },
    { name: 'own time per opened message, p95', value: quantile(perMessage, 0.95), unit: 'ms', most: 8 },
    { name: 'longest own task', value: Math.max(0, ...allTasks.map(({ cost }) => cost)), unit: 'ms', most: 50 },
    { name: 'page thread per message, with the extension (traced)', value: thread.ours / counted, unit: 'ms' },
    { name: 'page thread per message, without', value: thread.plain / counted, unit: 'ms' },
  ];
}

async function typing(ours: Side): Promise<readonly Row[]> {
  const KEYS = 120;
  await ours.page.locator('#compose').click();
  const { tasks } = await traceOwn(ours.session, () =>
    ours.page.keyboard.type('สวัสดี call me '.repeat(KEYS / 15), { delay: 20 }),
  );
  return [
    { name: 'own time per key while typing', value: sum(tasks.map(({ cost }) => cost)) / KEYS, unit: 'ms', most: 0.2 },
  ];
}

/** A draft of staff that is checked while it is typed, with the pauses that writing has. */
async function writing(): Promise<readonly Row[]> {
  const WORDS = Array.from({ length: 8 }, (_, at) => `ประชุมวันที่ ${at} ดูที่ https://nongbua.example/${at} `);
  const own = await openOwnPage(await extended.context.newPage(), extended.extensionId);
  await own.evaluate("chrome.storage.local.set({ settings: { language: 'th', staffMode: 'on' } })");
  await pause(1000);
  const side = await open(await extended.context.newPage());
  await side.page.locator('#compose').click();
  await side.page.locator('ruthan-warning').waitFor({ state: 'attached' });
  await pause(1000);
  const { tasks } = await traceOwn(side.session, async () => {
    for (const words of WORDS) {
      await side.page.keyboard.type(words, { delay: 20 });
      await pause(700);
    }
  });
  const costs = tasks.map(({ cost }) => cost);
  return [
    { name: 'own time per key in a checked draft', value: sum(costs) / WORDS.join('').length, unit: 'ms', most: 2 },
    { name: 'longest own task in it', value: Math.max(0, ...costs), unit: 'ms', most: 50 },
  ];
}

async function counts(side: Side) {
  await side.session.send('HeapProfiler.collectGarbage');
  const [heap, listeners, nodes] = await Promise.all(
    ['JSHeapUsedSize', 'JSEventListeners', 'Nodes'].map((name) => metric(side, name)),
  );
  const hosts = await side.page.locator('ruthan-warning').count();
  return { heap: heap ?? 0, listeners: listeners ?? 0, nodes: nodes ?? 0, hosts };
}

/**
 * Heap, listeners and elements of ours after a tenth of the messages and after all of them, each time with a scam open.
 */
async function inARow(ours: Side, plain: Side, messages: number): Promise<readonly Row[]> {
  const growth = [];
  for (const side of [ours, plain]) {
    const run = async (from: number, to: number) => {
      for (let number = from; number < to; number += 1) {
        await openMessage(side.page, number);
        await pause(side === ours ? 110 : 0);
      }
      await pause(1000);
    };
    await run(1000, 1000 + messages / 10);
    const early = await counts(side);
    await run(1000 + messages / 10, 1000 + messages);
    const late = await counts(side);
    growth.push({
      heap: (late.heap - early.heap) / 1e6,
      listeners: late.listeners - early.listeners,
      nodes: late.nodes - early.nodes,
      hosts: late.hosts,
    });
  }
  const [own, page] = growth;
  return [
    { name: `heap grown over ${messages} messages`, value: own?.heap ?? Number.NaN, unit: 'MB', most: 3 },
    { name: 'the same without the extension', value: page?.heap ?? Number.NaN, unit: 'MB' },
    { name: 'listeners grown', value: own?.listeners ?? Number.NaN, unit: '', most: 10 },
    {
      name: 'nodes grown beyond those of the page itself',
      value: (own?.nodes ?? Number.NaN) - (page?.nodes ?? 0),
      unit: '',
      most: 500,
    },
    { name: 'elements of ours at the end', value: own?.hosts ?? Number.NaN, unit: '', most: 1 },
  ];
}

async function storm(ours: Side): Promise<readonly Row[]> {
  await openMessage(ours.page, SCAM);
  await ours.page.evaluate(`fillPage(${NODES})`);
  await pause(3000);
  const { tasks, milliseconds } = await traceOwn(ours.session, () => ours.page.evaluate(`storm(${STORM})`));
  const cost = sum(tasks.map((task) => task.cost));
  return [
    { name: `own share in a storm on ${NODES} nodes`, value: (cost / milliseconds) * 100, unit: '%', most: 2 },
    { name: 'longest own task in it', value: Math.max(0, ...tasks.map((task) => task.cost)), unit: 'ms', most: 50 },
  ];
}

/** So many messages that a tenth of them and all of them end with the same kind. */
function roundTo(step: number, count: number): number {
  return Math.max(step, Math.round(count / step) * step);
}

function print(rows: readonly Row[]): boolean {
  for (const { name, value, unit, most } of rows) {
    const budget =
      most === undefined
        ? ''
        : `  (budget ${most}${unit === '' ? '' : ` ${unit}`}${value <= most ? '' : ': NOT KEPT'})`;
    process.stdout.write(`${name.padEnd(56)} ${value.toFixed(2).padStart(9)} ${unit}${budget}\n`);
  }
  return rows.every(({ value, most }) => most === undefined || value <= most);
}

const executablePath = findChromium();
if (executablePath === null) throw new Error('no Chromium: run `npm test`, which gets one');
if (!buildExtension('chrome')) throw new Error('the extension could not be built');
const extended = await launchWithExtension({ executablePath, extension: extensionFolder('chrome') });
const without = await launchPlain(executablePath);
try {
  const ours = await open(await extended.context.newPage());
  // The first warning says that the engine has started, which a fresh browser takes some seconds to.
  await openMessage(ours.page, SCAM);
  await ours.page.locator('ruthan-warning').waitFor({ state: 'attached' });
  const plain = await open(await without.newPage());
  let kept = print(await opening(ours, plain));
  kept = print(await typing(ours)) && kept;
  kept = print(await inARow(ours, plain, roundTo(40, Number(process.argv[2] ?? 1000)))) && kept;
  kept = print(await storm(ours)) && kept;
  kept = print(await writing()) && kept;
  process.exitCode = kept ? 0 : 1;
} finally {
  await extended.close();
  await without.close();
}
