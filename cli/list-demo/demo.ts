import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readArguments, wholeNumber } from '../list/arguments.ts';
import { addressOf } from '../serve/serve.ts';
import { type Answered, LOOPBACK, makeServer } from '../serve/server.ts';
import { ensureChromium } from '../start/browsers.ts';
import { buildExtension, extensionFolder } from '../start/build.ts';
import { type ExtensionBrowser, launchWithExtension } from '../start/chromium.ts';
import { readRequests, readSummary } from './ask.ts';
import { connectByClicks, openOptions, updateByClick } from './options-page.ts';
import { printRequests, say, step } from './print.ts';
import { createPublisher, type Publisher, type Ran } from './publisher.ts';
import { countMissing, NAMES, twoDays, writeRows } from './rows.ts';

/**
 * `npm run list-demo`: a list's whole way in a minute or two. Keys, a million rows, a signed directory, a server on
 * loopback, a real browser that is pointed at it; then a day's change, and what the browser asks for to have it.
 */

const USAGE = 'usage: npm run list-demo [-- --rows 1000000 --changes 5000]';
const MOST_ROWS = 10_000_000;

interface Wanted {
  readonly rows: number;
  readonly changes: number;
}

function readWanted(args: readonly string[]): Wanted | string {
  const options = {
    rows: { type: 'string', default: '1000000' },
    changes: { type: 'string', default: '5000' },
  } as const;
  const parsed = readArguments(() => parseArgs({ args: [...args], options }));
  if (!parsed.ok) return parsed.problem;
  const rows = wholeNumber(parsed.value.values.rows, 1000, MOST_ROWS);
  if (rows === null) return `--rows is a number from 1000 to ${MOST_ROWS}`;
  const changes = wholeNumber(parsed.value.values.changes, 2, rows / 10);
  // Browsers refuse a change that is too large at once, and beyond half of the list there is no delta.
  if (changes === null || changes % 2 !== 0) return '--changes is an even number from 2 to a tenth of the rows';
  return { rows, changes };
}

interface Published extends Publisher {
  readonly publish: (numbers: Float64Array, name: string) => Promise<void>;
}

async function makePublisher(folder: string): Promise<Published> {
  const publisher = await createPublisher(folder, (command) => say(`  $ ${command}`));
  const agencies = join(folder, 'agencies.json');
  writeFileSync(agencies, JSON.stringify(NAMES));
  return {
    ...publisher,
    publish: async (numbers, name) => {
      const rows = join(folder, name);
      await writeRows(rows, numbers);
      const ran = await publisher.release([{ list: 'black', rows, options: ['--agencies', agencies] }]);
      say(`  ${seconds(ran)} s for ${ran.length} commands`);
    },
  };
}

function seconds(ran: readonly Ran[]): string {
  return (ran.reduce((sum, { milliseconds }) => sum + milliseconds, 0) / 1000).toFixed(1);
}

async function serve(directory: string, log: Answered[]): Promise<Server> {
  const server = makeServer(directory, (answered) => log.push(answered));
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(0, LOOPBACK, resolve));
  return server;
}

/** Both days, seen from the browser. */
async function watch(browser: ExtensionBrowser, publisher: Published, days: Days): Promise<boolean> {
  const { address, log, second } = days;
  step('A browser is pointed at it: options page, address, key file, fingerprint');
  const page = await openOptions(browser.context, browser.extensionId);
  await connectByClicks(page, address, publisher.root);
  const before = await readSummary(page);
  const first = await readRequests(page);
  printRequests('first list', first, log.splice(0));
  say(`  in the browser now: ${before.counts.black} numbers on the black list of ${before.operator}`);

  step('A day later: rows go and come, the next release is published');
  await publisher.publish(second, 'second.csv');
  step('The browser asks again: "update now"');
  await updateByClick(page);
  const after = await readSummary(page);
  printRequests('update', (await readRequests(page)).slice(first.length), log.splice(0));
  say(`  in the browser now: ${after.counts.black} numbers; problem: ${after.problem?.code ?? 'none'}`);
  return before.counts.black === days.rows && after.problem === null && after.fetchedAt !== before.fetchedAt;
}

interface Days extends Wanted {
  readonly address: string;
  readonly log: Answered[];
  readonly second: Float64Array;
}

async function demonstrate(wanted: Wanted, executablePath: string, folder: string): Promise<boolean> {
  step(`Keys, and a list from a CSV file of ${wanted.rows} rows`);
  const { first, second } = twoDays(wanted.rows, wanted.changes);
  const publisher = await makePublisher(folder);
  await publisher.publish(first, 'first.csv');
  say(`  tomorrow ${countMissing(first, second)} rows go and ${countMissing(second, first)} come`);
  const log: Answered[] = [];
  const server = await serve(publisher.directory, log);
  const browser = await launchWithExtension({ executablePath, extension: extensionFolder('chrome') });
  try {
    return await watch(browser, publisher, { ...wanted, address: addressOf(server), log, second });
  } finally {
    await browser.close();
    server.close();
  }
}

async function main(args: readonly string[]): Promise<number> {
  const wanted = readWanted(args);
  if (typeof wanted === 'string') {
    process.stderr.write(`list-demo: ${wanted}\n${USAGE}\n`);
    return 2;
  }
  const chromium = ensureChromium();
  if (!chromium.ok) {
    process.stderr.write(`${chromium.problem}\n`);
    return 2;
  }
  if (!buildExtension('chrome')) return 2;
  const folder = mkdtempSync(join(tmpdir(), 'ruthan-list-demo-'));
  try {
    return (await demonstrate(wanted, chromium.value, folder)) ? 0 : 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

process.exitCode = await main(process.argv.slice(2));
