import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { verifySignature } from '../../../cli/list/keys/key-pair.ts';
import { sha256 } from '../../../cli/list/list-folder.ts';
import { canonicalBytes } from '../../../utils/list/tuf/canonical.ts';
import { keyIdOf } from '../../../utils/list/tuf/keys.ts';
import { parseMetadata } from '../../../utils/list/tuf/parse.ts';
import { writeMetadata } from '../../../utils/list/tuf/sign.ts';

/** The vectors of docs/list-format.md, section 7, for whoever writes another publisher or client. */
const { key, timestamp } = JSON.parse(readFileSync(new URL('vectors.json', import.meta.url), 'utf8'));
const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

test('the id of a key is the hash of its canonical form', () => {
  expect(text(canonicalBytes(key.json))).toBe(key.canonical);
  expect(sha256(new TextEncoder().encode(key.canonical))).toBe(key.keyid);
  expect(keyIdOf(key.json, sha256)).toBe(key.keyid);
});

test('a signature is over the canonical form, whatever the file looks like', () => {
  const parsed = parseMetadata('timestamp', JSON.parse(timestamp.file));
  if (!parsed.ok) throw new Error(parsed.problem);
  expect(text(canonicalBytes(parsed.value.signed))).toBe(timestamp.canonical);
  expect(text(writeMetadata(parsed.value))).toBe(timestamp.file);
  const signature = Uint8Array.from(timestamp.signature.match(/../g), (pair: string) => Number.parseInt(pair, 16));
  const bytes = new TextEncoder().encode(timestamp.canonical);
  expect(verifySignature(key.json, bytes, signature)).toBe(true);
  expect(verifySignature(key.json, bytes.with(20, 0), signature)).toBe(false);
});

const valid = JSON.parse(timestamp.file);

test.each([
  ['another role', { ...valid, signed: { ...valid.signed, _type: 'snapshot' } }, 'signed._type'],
  ['version 0', { ...valid, signed: { ...valid.signed, version: 0 } }, 'signed.version'],
  ['a version that is no integer', { ...valid, signed: { ...valid.signed, version: 1.5 } }, 'signed.version'],
  [
    'a date without its zone',
    { ...valid, signed: { ...valid.signed, expires: '2026-11-24T03:00:00' } },
    'signed.expires',
  ],
  ['another version of TUF', { ...valid, signed: { ...valid.signed, spec_version: '2.0.0' } }, 'signed.spec_version'],
  ['no snapshot', { ...valid, signed: { ...valid.signed, meta: {} } }, 'signed.meta.snapshot.json'],
  [
    'a signature that is no hexadecimal',
    { ...valid, signatures: [{ keyid: key.keyid, sig: 'zz'.repeat(70) }] },
    'signatures[0].sig',
  ],
  ['no object', null, ''],
])('metadata with %s is none', (_, raw, problem) => {
  expect(parseMetadata('timestamp', raw)).toEqual({ ok: false, problem });
});

test('metadata that is not ASCII is a bug of whoever makes it', () => {
  expect(() => canonicalBytes({ name: 'ก' })).toThrow('metadata is ASCII');
});
