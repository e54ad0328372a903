import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FINDING_CODES } from '../../utils/outgoing/finding.ts';
import { PROJECT, ruthan } from './ruthan.ts';

/** The real command on drafts and templates, in a process of its own. */

interface OutputLine {
  readonly id: string;
  readonly level: string;
  readonly reasons: readonly { readonly code: string; readonly level: string }[];
}

let dir = '';
const check = (args: readonly string[], input?: string) => ruthan(['scan', '--outgoing', ...args], dir, input);
const put = (name: string, content: string) => writeFileSync(join(dir, name), content);
const jsonl = (...messages: readonly object[]) => messages.map((message) => `${JSON.stringify(message)}\n`).join('');
const parse = (out: string): OutputLine[] =>
  out
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
const codesOf = ({ reasons }: OutputLine) => reasons.map(({ code, level }) => `${level} ${code}`);

const schemaOf = (name: string) => JSON.parse(readFileSync(join(PROJECT, 'cli', name), 'utf8'));
const LINKED = { id: 'linked', channel: 'sms', text: 'กรมสรรพากร ยื่นแบบที่ https://efiling.rd.go.th โทร 1161' };
const CLICK = { id: 'click', channel: 'sms', text: 'กรมสรรพากร กรุณาคลิกเมนูยื่นแบบในแอป โทร 1161' };
const ADVICE = { id: 'advice', channel: 'sms', text: 'กรมสรรพากร ยื่นแบบทันที โทร 1161' };
const FINE = { id: 'fine', channel: 'sms', text: 'กรมสรรพากร ยื่นแบบถึงวันที่ 31 มี.ค. 2569 โทร 1161' };

const MAIL = `From: =?utf-8?B?4LiB4Lij4Lih?= <info@rd.go.th>
To: someone@mail.example
Subject: =?utf-8?B?4LiB4Lij4Lih4Liq4Lij4Lij4Lie4Liy4LiB4Lij?=
Content-Type: text/html; charset=utf-8

<p>กรมสรรพากร แจ้งสิทธิลดหย่อน โทร 1161</p>
<a href="https://www.rd.go.th"><img src="https://www.rd.go.th/logo.png" width="120" height="40"></a>
<img src="https://t.example/o.gif" style="display:none">
<img src="cid:1" alt="QR Code">
`;

beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'ruthan-outgoing-'));
});

afterAll(() => {
  rmSync(dir, { recursive: true });
});

describe.concurrent('exit codes guard a queue', { timeout: 60_000 }, () => {
  it.each([
    ['a link', LINKED, 1, 'danger', 'danger link'],
    ['an order to click', CLICK, 1, 'caution', 'caution says-click'],
    ['advice only', ADVICE, 0, 'none', 'note says-hurry'],
  ])('%s', async (_, message, exit, level, reason) => {
    const { code, out, err } = await check(['--format', 'jsonl', '-'], jsonl(FINE, message));
    expect([code, err]).toEqual([exit, '']);
    const [fine, other] = parse(out);
    expect(fine).toMatchObject({ id: 'fine', level: 'none', reasons: [] });
    expect(other).toMatchObject({ id: message.id, level });
    expect(other === undefined ? [] : codesOf(other)).toContain(reason);
  });

  it('2 where something cannot be read, and the rest is checked', async () => {
    put('good.txt', LINKED.text);
    const { code, out, err } = await check(['--format', 'jsonl', 'missing.txt', 'good.txt']);
    expect([code, err]).toEqual([2, 'ruthan scan: missing.txt: there is no such file\n']);
    expect(parse(out)).toMatchObject([{ id: 'good.txt#1', level: 'danger' }]);
  });
});

describe.concurrent('output', { timeout: 60_000 }, () => {
  const ajv = new Ajv2020({ strict: false });
  ajv.addSchema(schemaOf('scan.schema.json'), 'scan.schema.json');
  const validate = ajv.compile(schemaOf('scan-outgoing.schema.json'));

  it('knows the same codes as the schema', () => {
    const { reasons } = schemaOf('scan-outgoing.schema.json').properties;
    expect(reasons.items.properties.code.enum).toEqual([...FINDING_CODES]);
  });

  it('fits the schema, in the order of the input, and is the same with workers', async () => {
    put('mail.eml', MAIL);
    put('box.mbox', `From a\n${MAIL}\nFrom b\nSubject: two\n\nกรมที่ดิน นัดรังวัด โทร 0 2141 5555-6\n`);
    put('rows.jsonl', jsonl(LINKED, CLICK, FINE).repeat(50));
    const files = ['mail.eml', 'box.mbox', 'rows.jsonl'];
    const alone = await check(['--format', 'jsonl', ...files]);
    const lines = parse(alone.out);
    expect(lines.slice(0, 4).map(({ id }) => id)).toEqual(['mail.eml#1', 'box.mbox#1', 'box.mbox#2', 'linked']);
    expect(lines).toHaveLength(153);
    for (const line of lines) expect([validate(line), validate.errors]).toEqual([true, null]);
    expect(await check(['--jobs', '2', '--format', 'jsonl', ...files])).toEqual(alone);
  });

  it('tells the images of a mail', async () => {
    put('images.eml', MAIL);
    const [mail] = parse((await check(['--format', 'jsonl', 'images.eml'])).out);
    expect(mail === undefined ? [] : codesOf(mail)).toEqual([
      'danger image-link',
      'caution remote-image',
      'danger tracking-image',
      'danger qr-code',
    ]);
  });

  it('is for people by default: what to do, the letter, and the text without links', async () => {
    const { out } = await check(['-'], jsonl(LINKED, FINE));
    for (const words of [
      'ยังส่งไม่ได้',
      'Not to be sent yet',
      '[link]',
      'พบ · found: “https://efiling.rd.go.th”',
      'ลงวันที่ 17 ธันวาคม 2568',
      'พิจารณายกเลิกการส่ง SMS',
      'กรมสรรพากร ยื่นแบบที่แอปทางรัฐ หรือเว็บไซต์กรมสรรพากร (พิมพ์ชื่อค้นหาเอง) โทร 1161',
      'ไม่พบสิ่งที่ต้องแก้ ในส่วนที่อ่านได้',
      'SMS 1 ข้อความ',
    ]) {
      expect(out).toContain(words);
    }
  });

  it('cannot speak to the terminal', async () => {
    const { out } = await check(['-'], jsonl({ ...LINKED, subject: '\u001b]0;x\u0007\u202e' }));
    // biome-ignore lint/suspicious/noControlCharactersInRegex: that there are none is what is tested
    expect(out).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/);
  });
});
