import { expect, it } from 'vitest';
import { createPackagedSource } from '../../../utils/list/client/packaged-source.ts';

const FILES: Readonly<Record<string, string>> = { 'package:/seed/metadata/1.root.json': 'root' };

/** As a browser reads its own package: a file that is not there is a failed fetch. */
const source = createPackagedSource('package:/seed/', async (address) => {
  const text = FILES[address];
  if (text === undefined) throw new TypeError('Failed to fetch');
  return new Response(text);
});

it.each([
  ['a file of the package', 'metadata/1.root.json', 4, { ok: true, value: new TextEncoder().encode('root') }],
  ['one that is longer than may be', 'metadata/1.root.json', 3, { ok: false, problem: { code: 'too-long' } }],
  ['one that is not there', 'metadata/2.root.json', 4, { ok: false, problem: { code: 'not-found' } }],
])('%s', async (_, path, most, expected) => {
  expect(await source.read(path, most)).toMatchObject(expected);
});
