import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { NODE, PROJECT, ruthan as runRuthan } from './ruthan.ts';

/** The real command in a process of its own: what it writes, and how it ends. */

let dir = '';
const ruthan = (args: readonly string[], input?: string) => runRuthan(args, dir, input);
const put = (name: string, content: string | Uint8Array) => writeFileSync(join(dir, name), content);
const jsonl = (...messages: readonly object[]) => messages.map((message) => `${JSON.stringify(message)}\n`).join('');
const parse = (out: string): { id: string; level: string; agency: string | null }[] =>
  out
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));

const SCAM = {
  id: 'scam',
  channel: 'sms',
  text: 'กรมสรรพากรแจ้งคืนภาษี 12,500 บาท กด https://rd-go-th.cc/refund โทร 0 2272 8000 ต่อ 12',
};
const CLEAN = { id: 'clean', text: 'พรุ่งนี้นัดกินข้าวกลางวันที่เดิมนะ' };

beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'ruthan-scan-'));
});

afterAll(() => {
  rmSync(dir, { recursive: true });
});

describe.concurrent('exit codes', { timeout: 60_000 }, () => {
  it('0 where nothing is found', async () => {
    const { code, out, err } = await ruthan(['scan', '--format', 'jsonl', '-'], jsonl(CLEAN));
    expect([code, err]).toEqual([0, '']);
    expect(parse(out)).toMatchObject([{ id: 'clean', level: 'none', agency: null }]);
  });

  it('1 where something is found', async () => {
    const { code, out, err } = await ruthan(['scan', '--format', 'jsonl', '-'], jsonl(CLEAN, SCAM));
    expect([code, err]).toEqual([1, '']);
    expect(parse(out)).toMatchObject([{ id: 'clean' }, { id: 'scam', level: 'danger', agency: 'rd' }]);
  });

  it('2 where something cannot be read, and the rest is scanned', async () => {
    put('good.txt', SCAM.text);
    const { code, out, err } = await ruthan(['scan', '--format=jsonl', 'missing.eml', 'good.txt']);
    expect(code).toBe(2);
    expect(err).toBe('ruthan scan: missing.eml: there is no such file\n');
    expect(parse(out)).toMatchObject([{ id: 'good.txt#1', level: 'danger' }]);
  });

  it.each([
    [['scan'], 'no FILE'],
    [['scan', '--format', 'xml', '-'], '--format is one of text, json, jsonl'],
    [['scan', '--jobs', '0', '-'], '--jobs is a whole number'],
    [['scan', '--jobs', 'x', '-'], '--jobs is a whole number'],
    [['scan', '--nope', '-'], '--nope'],
    [['scan', '--outgoing'], 'no FILE'],
    [['scan', '--list', 'x', '-'], '--list DIR|URL and --root ROOT.json go together'],
    [['scan', '--list', 'x', '--root', 'y', '-'], '--list x: y: is missing [not-found]'],
    [['list', 'sign'], 'give one STAGING directory'],
    [['frob'], 'there is no command "frob"'],
    [[], 'usage: ruthan scan'],
  ])('2 for %j', async (args, words) => {
    const { code, out, err } = await ruthan(args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(words);
  });

  it('0 for help', async () => {
    const { code, out } = await ruthan(['--help']);
    expect(code).toBe(0);
    expect(out).toContain('usage: ruthan scan');
  });
});

describe.concurrent('bad input', { timeout: 60_000 }, () => {
  it('is named by file and line, and what stands after it is right', async () => {
    const bad = Buffer.concat([
      Buffer.from('{"id":"a","text":"one"}\n{"id":"b","text":"'),
      Buffer.from([0xff, 0xfe]),
      Buffer.from('"}\nnot json\n{"text":5}\n\n[]\n{"text":"\\ud800 ก"}\n{"id":"z","text":"โทร ๐ ๒๒๗๒ ๘๐๐๐"}'),
    ]);
    put('bad.jsonl', bad);
    const { code, out, err } = await ruthan(['scan', '--format', 'jsonl', 'bad.jsonl']);
    expect(code).toBe(2);
    expect(err.trim().split('\n')).toEqual([
      'ruthan scan: bad.jsonl:2: not valid UTF-8',
      'ruthan scan: bad.jsonl:3: this line is no JSON',
      'ruthan scan: bad.jsonl:4: wrong type: "text" must be a string',
      'ruthan scan: bad.jsonl:6: this line is no JSON object',
    ]);
    expect(parse(out)).toMatchObject([
      { id: 'a' },
      { id: 'bad.jsonl#7' },
      { id: 'z', phones: [{ number: '+6622728000', shown: '๐ ๒๒๗๒ ๘๐๐๐', place: { start: 4, end: 15 } }] },
    ]);
  });

  it('of other kinds: directories, rubbish, nothing, broken text', async () => {
    put(
      'rubbish.eml',
      Uint8Array.from({ length: 3000 }, (_, i) => (i * 7919) % 256),
    );
    put('empty.eml', '');
    put('empty.mbox', '');
    put('old.txt', Buffer.concat([Buffer.from('สวัสดี\nx'), Buffer.from([0xa1]), Buffer.from('\nโทร 0 2272 8000\n')]));
    const { code, out, err } = await ruthan([
      'scan',
      '--format',
      'jsonl',
      '.',
      'rubbish.eml',
      'empty.eml',
      'empty.mbox',
      'old.txt',
    ]);
    expect(code).toBe(2);
    expect(err.trim().split('\n')).toEqual([
      'ruthan scan: .: this is a directory',
      'ruthan scan: rubbish.eml:1: this is no mail: it does not begin with a header',
      'ruthan scan: empty.eml:1: nothing in it',
      'ruthan scan: empty.mbox: nothing in it',
      'ruthan scan: old.txt:2: not valid UTF-8',
    ]);
    expect(parse(out)).toMatchObject([{ id: 'old.txt#1', phones: [{ number: '+6622728000' }] }]);
  });

  it('of fifty megabytes is a mail like others', async () => {
    const attachment = `${'QUJD'.repeat(19)}\r\n`.repeat(650_000);
    put(
      'big.eml',
      `From: x@y.example\r\nSubject: big\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${SCAM.text}\r\n--b\r\nContent-Type: application/zip\r\nContent-Transfer-Encoding: base64\r\nContent-Disposition: attachment\r\n\r\n${attachment}--b--\r\n`,
    );
    const { code, out } = await ruthan(['scan', '--format', 'jsonl', 'big.eml']);
    expect(code).toBe(1);
    expect(parse(out)).toMatchObject([{ level: 'danger', unchecked: expect.arrayContaining(['attachments']) }]);
  });
});

describe.concurrent('output', { timeout: 60_000 }, () => {
  const validate = new Ajv2020({ strict: false }).compile(
    JSON.parse(readFileSync(join(PROJECT, 'cli/scan.schema.json'), 'utf8')),
  );

  function writeMails(): readonly string[] {
    put(
      'one.eml',
      'From: Sample <a@b.example>\nTo: c@d.example\nSubject: =?utf-8?B?4LiB4Lij4Lih?=\nContent-Type: text/html; charset=utf-8\n\n<p>กรมสรรพากรแจ้ง <a href="https://xn--rd-thailand.example/">rd.go.th</a> <img src="cid:1"></p>\n',
    );
    put(
      'two.mbox',
      'From a\nSubject: first\n\n>From here: โทร +697 81 234 5678, 1900-222-333, *123#\n\nFrom b\nSubject: second\n\nwa.me/66812345678\n',
    );
    put(
      'three',
      jsonl(SCAM, CLEAN, { text: '', html: '<form action="https://bit.ly/x"><input type=submit value=ส่ง></form>' }),
    );
    return ['one.eml', 'two.mbox', 'three'];
  }

  it('fits the schema, in the order of the input, and is the same with workers', async () => {
    const files = writeMails();
    const alone = await ruthan(['scan', '--format', 'jsonl', ...files]);
    const lines = parse(alone.out);
    expect(lines.map(({ id }) => id)).toEqual(['one.eml#1', 'two.mbox#1', 'two.mbox#2', 'scam', 'clean', 'three#3']);
    for (const line of lines) expect([validate(line), validate.errors]).toEqual([true, null]);
    expect(await ruthan(['scan', '--jobs', '3', '--format', 'jsonl', ...files])).toEqual(alone);
  });

  it('keeps its order with many messages, faults and workers', async () => {
    const many = Array.from({ length: 500 }, (_, i) =>
      i % 50 === 7 ? 'fault\n' : jsonl({ id: `m${i}`, text: 'ก'.repeat((i * 37) % 900) }),
    );
    const { code, out, err } = await ruthan(['scan', '--jobs', '2', '--format', 'jsonl', '-'], many.join(''));
    expect(code).toBe(2);
    expect(parse(out).map(({ id }) => id)).toEqual(many.flatMap((line, i) => (line === 'fault\n' ? [] : [`m${i}`])));
    expect(err.match(/-:\d+:/g)).toEqual(Array.from({ length: 10 }, (_, i) => `-:${i * 50 + 8}:`));
  });

  it('is one JSON array with --format json', async () => {
    const { out } = await ruthan(['scan', '--format', 'json', '-'], jsonl(SCAM, CLEAN));
    expect(JSON.parse(out)).toMatchObject([{ id: 'scam' }, { id: 'clean' }]);
    expect(JSON.parse((await ruthan(['scan', '--format', 'json', '-'])).out)).toEqual([]);
  });

  it('is for people by default, and cannot speak to their terminal', async () => {
    const { out } = await ruthan(['scan', '-'], jsonl({ ...SCAM, subject: '\u001b]0;x\u0007\u202e' }, CLEAN));
    expect(out).toContain('อันตราย · DANGER   scam');
    expect(out).toContain('กรมสรรพากร');
    expect(out).toContain('[gov-claim-with-link]');
    expect(out).toContain('nothing to warn about');
    expect(out).toContain('<U+001B>]0;x<U+0007><U+202E>');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: that there are none is what is tested
    expect(out).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/);
  });

  it('may stop being read', async () => {
    const child = spawn(
      'sh',
      ['-c', `"${NODE}" "${join(PROJECT, 'cli/ruthan.ts')}" scan --format jsonl - | head -n 1`],
      { cwd: dir },
    );
    let err = '';
    child.stderr.on('data', (data: Buffer) => {
      err += data.toString();
    });
    child.stdin.on('error', () => {}).end(jsonl(CLEAN).repeat(20_000));
    await new Promise((done) => child.on('close', done));
    expect(err).toBe('');
  });
});
