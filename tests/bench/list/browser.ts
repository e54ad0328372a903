/**
 * The list in a real worker of a real Chromium: from a killed worker to a listing, beside a JS Set built at the wake
 * and a sorted array in one record, and a day's update. `node tests/bench/list/browser.ts [millions …]`, 1 unless told;
 * needs a build (`npm run build`). Times are from the clock, as median (least to 90 %): on a busy machine compare the
 * sides, which take turns, and look at the least.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CDPSession, Page } from '@playwright/test';
import { readSummary } from '../../../cli/list-demo/ask.ts';
import { connectByClicks, openOptions } from '../../../cli/list-demo/options-page.ts';
import { createPublisher, type Publisher } from '../../../cli/list-demo/publisher.ts';
import { writeRows } from '../../../cli/list-demo/rows.ts';
import { changed, mixedNumbers } from '../../../cli/list-demo/sample-numbers.ts';
import { addressOf } from '../../../cli/serve/serve.ts';
import { LOOPBACK, makeServer } from '../../../cli/serve/server.ts';
import { openOwnPage } from '../../../cli/start/findings.ts';
import { isRecord } from '../../../utils/is-record.ts';
import { questions } from './sets.ts';
import { askKilled, launchTimed, type Timed, timedExtension, workerHeap } from './timed-extension.ts';

const SEED = 'ruthan list bench';
const ROUNDS = 15;
/** Of the largest lists one, as a release of them takes minutes to build. */
const updatesOf = (numbers: Float64Array) => (numbers.length > 2_000_000 ? 1 : 3);
const CHANGED = 0.005;
const COUNTRY = 66_000_000_000;

interface Targets {
  readonly lookup: number;
  readonly update: number;
  readonly heap: number;
}

const TARGETS: Readonly<Record<number, Targets>> = {
  1: { lookup: 6, update: 150, heap: 10 },
  10: { lookup: 6, update: 650, heap: 10 },
};

function row(name: string, value: string, target?: { readonly most: number; readonly is: number }): void {
  const against = target === undefined ? '' : `   target ≤ ${target.most}${target.is > target.most ? '   MISSED' : ''}`;
  process.stdout.write(`${name.padEnd(58)} ${value.padStart(24)}${against}\n`);
}

function quantile(values: readonly number[], share: number): number {
  return (
    [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? Number.NaN
  );
}

const median = (values: readonly number[]) => quantile(values, 0.5);

interface Bench {
  readonly label: string;
  readonly targets: Targets | undefined;
  readonly page: Page;
  readonly session: CDPSession;
}

interface Side {
  readonly name: string;
  readonly type: string;
  readonly payload: (number: number) => unknown;
  readonly found: (value: unknown) => boolean;
}

const NO_WORK = 'no work';
const OURS = 'this list';

/** Every other number that is asked for is on the list. */
const SIDES: readonly Side[] = [
  { name: NO_WORK, type: 'bench-nothing', payload: () => null, found: () => true },
  {
    name: OURS,
    type: 'lookup',
    payload: (number) => [`+${number}`],
    found: (value) => Array.isArray(value) && isRecord(value[0]) && value[0]['status'] === 'black',
  },
  {
    name: 'sorted array',
    type: 'bench-sorted',
    payload: (number) => number - COUNTRY,
    found: (value) => value === true,
  },
  { name: 'JS Set', type: 'bench-set', payload: (number) => number - COUNTRY, found: (value) => value === true },
];

async function lookUps(bench: Bench, numbers: Float64Array): Promise<void> {
  const asked = questions(numbers, ROUNDS * 2, SEED);
  const times = SIDES.map((): Timed[] => []);
  for (let round = 0; round < ROUNDS; round++) {
    for (const [place, { name, type, payload, found }] of SIDES.entries()) {
      const timed = await askKilled(bench.page, bench.session, type, payload(asked[round] ?? 0));
      if (found(timed.value) !== (name === NO_WORK || round % 2 === 0)) throw new Error(`${name}: a wrong answer`);
      times[place]?.push(timed);
    }
  }
  for (const [place, { name }] of SIDES.entries()) tellTimes(bench, name, times[place] ?? []);
}

function tellTimes({ label, targets }: Bench, name: string, times: readonly Timed[]): void {
  const inside = times.map((timed) => timed.inside);
  const wake = times.map((timed) => timed.around - timed.inside);
  const most = name === OURS && targets !== undefined ? { most: targets.lookup, is: median(inside) } : undefined;
  row(`${label}: killed worker to listing, ${name}`, spread(inside), most);
  if (name === OURS) row(`${label}:   the wake around it`, spread(wake));
}

function spread(times: readonly number[]): string {
  const [least, middle, most] = [0, 0.5, 0.9].map((share) => quantile(times, share).toFixed(1));
  return `${middle} ms (${least} to ${most})`;
}

/** What the worker holds when it has answered one question and waits. */
async function idleHeap({ label, targets, page, session }: Bench, numbers: Float64Array): Promise<void> {
  await askKilled(page, session, 'lookup', [`+${numbers[numbers.length >> 1]}`]);
  const megabytes = (await workerHeap(session)) / 2 ** 20;
  const most = targets === undefined ? undefined : { most: targets.heap, is: megabytes };
  row(`${label}: heap of the worker after a listing`, `${megabytes.toFixed(1)} MB`, most);
}

async function updates(bench: Bench, publish: (numbers: Float64Array) => Promise<void>, numbers: Float64Array) {
  const { label, targets, page, session } = bench;
  const times: number[] = [];
  for (let round = 0; round < updatesOf(numbers); round++) {
    await publish(changed(numbers, CHANGED, `${SEED} ${round}`));
    const timed = await askKilled(page, session, 'list-update-now', null);
    const { value } = timed;
    if (!isRecord(value) || value['outcome'] !== 'updated') throw new Error(`no update: ${JSON.stringify(value)}`);
    times.push(timed.inside);
  }
  const value = `${median(times).toFixed(0)} ms (${times.map((time) => time.toFixed(0)).join(', ')})`;
  const most = targets === undefined ? undefined : { most: targets.update, is: median(times) };
  row(`${label}: update inside the worker, requests among it`, value, most);
}

/** The same numbers in one record, for the other two sides. */
async function storeArray(page: Page, address: string): Promise<void> {
  await page.evaluate(`(async () => {
    const numbers = await (await fetch(${JSON.stringify(address)})).arrayBuffer();
    await new Promise((resolve, reject) => {
      const opening = indexedDB.open('bench', 1);
      opening.onupgradeneeded = () => opening.result.createObjectStore('numbers');
      opening.onerror = () => reject(opening.error);
      opening.onsuccess = () => {
        const writing = opening.result.transaction('numbers', 'readwrite');
        writing.objectStore('numbers').put(numbers, 'all');
        writing.oncomplete = () => { opening.result.close(); resolve(); };
        writing.onerror = () => reject(writing.error);
      };
    });
  })()`);
}

async function publisherIn(folder: string) {
  const publisher = await createPublisher(folder, () => undefined);
  const rows = join(folder, 'rows.csv');
  const publish = async (numbers: Float64Array) => {
    await writeRows(rows, numbers);
    await publisher.release([{ list: 'black', rows }]);
  };
  return { publisher, publish };
}

async function serve(publisher: Publisher) {
  const server = makeServer(publisher.directory);
  await new Promise<void>((resolve) => server.listen(0, LOOPBACK, resolve));
  return server;
}

async function bench(million: number, folder: string, extension: string): Promise<void> {
  const label = `${million}M`;
  const numbers = mixedNumbers(million * 1_000_000, SEED);
  const { publisher, publish } = await publisherIn(folder);
  await publish(numbers);
  writeFileSync(
    join(publisher.directory, 'sorted.bin'),
    Uint32Array.from(numbers, (number) => number - COUNTRY),
  );
  const server = await serve(publisher);
  const browser = await launchTimed(extension);
  try {
    const options = await openOptions(browser.context, browser.extensionId);
    await connectByClicks(options, addressOf(server), publisher.root);
    // It asks for the log of requests now and then, which would wake the worker.
    const page = await openOwnPage(await browser.context.newPage(), browser.extensionId);
    await options.close();
    if ((await readSummary(page)).counts.black !== numbers.length) throw new Error('the list did not come');
    await storeArray(page, `${addressOf(server)}sorted.bin`);
    const session = await browser.context.newCDPSession(page);
    await session.send('ServiceWorker.enable');
    const own = { label, targets: TARGETS[million], page, session };
    await lookUps(own, numbers);
    await idleHeap(own, numbers);
    await updates(own, publish, numbers);
  } finally {
    await browser.close();
    server.close();
  }
}

const millions = process.argv.slice(2).map(Number);
const extension = timedExtension();
for (const million of millions.length === 0 ? [1] : millions) {
  const folder = mkdtempSync(join(tmpdir(), 'ruthan-bench-'));
  try {
    await bench(million, folder, extension);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
rmSync(extension, { recursive: true, force: true });
