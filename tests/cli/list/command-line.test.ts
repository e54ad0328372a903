import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { useWorkshop } from './workshop.ts';

const RUTHAN = join(process.cwd(), 'cli/ruthan.ts');
useWorkshop();

function ruthan(words: string, input = ''): string {
  const { status, stdout } = spawnSync(process.execPath, [RUTHAN, ...words.split(' ')], { input, encoding: 'utf8' });
  return `${status} ${stdout}`;
}

const ROWS = 'number,category,agency|reason,listed_on\n0812345678,black,loan,2025-01-02\n';

test('from rows on standard input to a list on a host', async () => {
  expect(ruthan('list root init --out keys')).toBe('0 keys/1.root.json\n');
  expect(ruthan('list root init --out keys')).toBe('1 ');
  expect(ruthan('list build --list black --in - --out staging', ROWS)).toBe('0 ');
  expect(ruthan('list check staging')).toBe('0 black 1 (base 1): 1 numbers, the first release\n');
  expect(ruthan('list publish staging public')).toBe('1 ');
  expect(ruthan('list sign staging --keys keys')).toContain('0 targets: 2 of 2');
  expect(ruthan('list publish staging public')).toMatch(/^0 /);
  expect(ruthan('list timestamp public --keys keys')).toBe('0 public/metadata/timestamp.json\n');
  expect(ruthan('list root rotate --keys keys --role timestamp --public public')).toContain('0 public/metadata/');
  expect(ruthan('list prune public --keep 30')).toBe('0 ');
  expect(await served('public', 'metadata/timestamp.json')).toEqual(
    readFileSync('public/metadata/timestamp.json', 'utf8'),
  );
});

test.each([
  'list',
  'list root',
  'list nothing',
  'list build',
  'list sign staging',
  'list publish staging',
  'list prune',
  'serve',
  'serve nowhere',
])('%s: usage', (words) => {
  expect(ruthan(words)).toBe('2 ');
});

test.each([
  ['list --help', '0 usage: ruthan list root init '],
  ['list build --help', '0 usage: ruthan list build '],
  ['list root rotate -h', '0 usage: ruthan list root rotate '],
])('%s: says how', (words, said) => {
  expect(ruthan(words).startsWith(said)).toBe(true);
});

test.each([
  ['a file where a directory should be', 'list build --list black --in rows.csv --out rows.csv', 'is no directory'],
  ['a place that cannot be made', 'list root init --out rows.csv/keys', 'rows.csv/keys'],
])('%s: said in words, no fault of ours', (_, words, said) => {
  writeFileSync('rows.csv', ROWS);
  const { status, stderr } = spawnSync(process.execPath, [RUTHAN, ...words.split(' ')], { encoding: 'utf8' });
  expect({ status, lines: stderr.trim().split('\n').length }).toEqual({ status: 2, lines: 1 });
  expect(stderr).toContain(said);
});

/** A file as `ruthan serve` gives it, from the address that it prints. */
async function served(directory: string, path: string): Promise<string> {
  const child = spawn(process.execPath, [RUTHAN, 'serve', directory, '--port', '0'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  try {
    const [printed] = await once(child.stdout, 'data');
    const address = String(printed).trim();
    expect(address).toMatch(/^http:\/\/127\.0\.0\.1:[0-9]+\/$/);
    return await (await fetch(address + path)).text();
  } finally {
    child.kill();
    await once(child, 'close');
  }
}
