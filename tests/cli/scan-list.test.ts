import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { blackNumber, blackRows, Publisher } from '../list/client/publisher.ts';

const directory = mkdtempSync(join(tmpdir(), 'ruthan-scan-list-'));
const list = join(directory, 'public');
const root = join(directory, 'root.json');

beforeAll(async () => {
  const publisher = await Publisher.create();
  await publisher.publish({ black: blackRows(100), white: [[1161, 'rd', '2025-01']] });
  for (const [path, bytes] of publisher.files) {
    mkdirSync(dirname(join(list, path)), { recursive: true });
    writeFileSync(join(list, path), bytes);
  }
  writeFileSync(root, publisher.root());
});
afterAll(() => rmSync(directory, { recursive: true }));

function scan(...args: readonly string[]) {
  const input = [
    { id: 'black', channel: 'sms', text: `โทรกลับ ${blackNumber(7)}` },
    { id: 'white', channel: 'sms', text: 'สอบถาม 1161' },
    { id: 'neither', channel: 'sms', text: 'โทร 02 272 8000' },
  ].map((message) => `${JSON.stringify(message)}\n`);
  const all = ['cli/ruthan.ts', 'scan', '--format', 'jsonl', ...args, '-'];
  const { status, stdout, stderr } = spawnSync(process.execPath, all, { input: input.join(''), encoding: 'utf8' });
  return { status, stderr, stdout };
}

describe('scan with a list', { timeout: 60_000 }, () => {
  it('says what the list says of each number, as the schema has it, with one worker and with two', () => {
    const { status, stdout, stderr } = scan('--list', list, '--root', root);
    expect([status, stderr]).toEqual([1, '']);
    const lines: unknown[] = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines).toMatchObject([
      {
        id: 'black',
        level: 'danger',
        reasons: [{ code: 'black-number' }],
        phones: [{ listing: { status: 'black', reason: 'fraud', since: '2026-01' } }],
        unchecked: ['sender-authenticity'],
      },
      { id: 'white', level: 'none', phones: [{ listing: { status: 'white', agency: 'rd', since: '2025-01' } }] },
      { id: 'neither', level: 'none', phones: [{ listing: { status: 'unlisted' } }] },
    ]);
    const check = new Ajv2020().compile(JSON.parse(readFileSync('cli/scan.schema.json', 'utf8')));
    expect(lines.filter((line) => !check(line))).toEqual([]);
    expect(scan('--list', list, '--root', root, '--jobs', '2')).toEqual({ status, stdout, stderr });
  });

  it('scans nothing where the list cannot be believed', () => {
    const other = join(directory, 'other.json');
    writeFileSync(other, readFileSync(root, 'utf8').replace('"version":1', '"version":2'));
    const { status, stdout, stderr } = scan('--list', list, '--root', other);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain('[not-signed]');
  });

  it('holds the numbers of drafts against the white list', () => {
    const { status, stdout, stderr } = scan('--outgoing', '--list', list, '--root', root);
    expect([status, stderr]).toEqual([1, '']);
    const codes = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).reasons.map(({ code }: { readonly code: string }) => code));
    expect(codes).toEqual([
      ['black-number', 'no-name', 'no-call-back'],
      ['no-name'],
      ['number-not-white', 'no-name', 'no-call-back'],
    ]);
    expect(scan('--outgoing', '--list', list, '--root', root, '--jobs', '2')).toEqual({ status, stdout, stderr });
  });
});
