import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addressOf, runServe } from '../../../cli/serve/serve.ts';
import { LOOPBACK, makeServer } from '../../../cli/serve/server.ts';

const at: { path: string; server: Server | null } = { path: '', server: null };
beforeAll(async () => {
  at.path = mkdtempSync(join(tmpdir(), 'serve-'));
  mkdirSync(join(at.path, 'public/metadata'), { recursive: true });
  mkdirSync(join(at.path, 'public/targets'));
  writeFileSync(join(at.path, 'public/metadata/timestamp.json'), '{}');
  writeFileSync(join(at.path, 'public/targets/1-p000.bin'), Uint8Array.of(31, 139, 8));
  writeFileSync(join(at.path, 'public/.ruthan-lock'), '1');
  writeFileSync(join(at.path, 'secret.pem'), 'secret');
  symlinkSync(join(at.path, 'secret.pem'), join(at.path, 'public/link.json'));
  at.server = makeServer(join(at.path, 'public'));
  await new Promise<void>((resolve) => at.server?.listen(0, LOOPBACK, resolve));
});
afterAll(() => {
  at.server?.close();
  rmSync(at.path, { recursive: true });
});

interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: Buffer;
}

/** A request as it stands: `fetch` would tidy its path. */
function get(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Reply> {
  const { port } = new URL(at.server === null ? 'http://x' : addressOf(at.server));
  return new Promise((resolve, reject) => {
    const sent = request({ host: LOOPBACK, port, path, headers, method }, (response) => {
      const pieces: Buffer[] = [];
      response.on('data', (piece: Buffer) => pieces.push(piece));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(pieces) }),
      );
    });
    sent.on('error', reject);
    sent.end();
  });
}

describe('ruthan serve', () => {
  test('files of a release: bytes as they are, for ever, for everybody', async () => {
    const { status, headers, body } = await get('/targets/1-p000.bin', { 'accept-encoding': 'gzip, br' });
    expect({ status, body: [...body] }).toEqual({ status: 200, body: [31, 139, 8] });
    expect(headers).toMatchObject({
      'content-type': 'application/octet-stream',
      'content-length': '3',
      'cache-control': 'public, max-age=31536000, immutable',
      'access-control-allow-origin': '*',
    });
    expect(headers).not.toHaveProperty('content-encoding');
  });

  test('the timestamp is asked for again, and not sent twice', async () => {
    const first = await get('/metadata/timestamp.json');
    expect(first.headers).toMatchObject({ 'cache-control': 'max-age=60' });
    const etag = String(first.headers['etag']);
    expect(await get('/metadata/timestamp.json', { 'if-none-match': etag })).toMatchObject({ status: 304 });
    expect(await get('/metadata/timestamp.json', { 'if-none-match': `"x", W/${etag}` })).toMatchObject({ status: 304 });
    writeFileSync(join(at.path, 'public/metadata/timestamp.json'), '{"a":1}');
    expect(await get('/metadata/timestamp.json', { 'if-none-match': etag })).toMatchObject({ status: 200 });
  });

  test('a root that is not there yet is not remembered for long', async () => {
    const { status, headers } = await get('/metadata/2.root.json');
    expect(status).toBe(404);
    expect(headers).toMatchObject({ 'cache-control': 'max-age=60', 'access-control-allow-origin': '*' });
  });

  test('HEAD has no body', async () => {
    const { status, headers, body } = await get('/targets/1-p000.bin', {}, 'HEAD');
    expect({ status, length: headers['content-length'], body: body.length }).toEqual({
      status: 200,
      length: '3',
      body: 0,
    });
  });

  test.each([
    '/',
    '/metadata',
    '/../secret.pem',
    '/metadata/../../secret.pem',
    '/%2e%2e/secret.pem',
    '/..%2fsecret.pem',
    '/..\\secret.pem',
    '/%00',
    '/%',
    '//secret.pem',
    '/link.json',
    '/.ruthan-lock',
  ])('%s is not there', async (path) => {
    const { status, body } = await get(path);
    expect({ status, body: body.length }).toEqual({ status: 404, body: 0 });
  });

  test('nothing is changed through it', async () => {
    expect(await get('/targets/1-p000.bin', {}, 'DELETE')).toMatchObject({ status: 405 });
  });

  test.each([
    ['no directory', [], 'give one directory'],
    ['a directory that is none', ['/nowhere-at-all'], 'is no directory'],
    ['a port that is none', ['.', '--port', 'x'], '--port is a number'],
  ])('%s: usage', async (_, args, words) => {
    const said: string[] = [];
    expect(await runServe(args, 'usage', { out: () => undefined, err: (text) => said.push(text) })).toBe(2);
    expect(said.join('')).toContain(words);
  });
});
