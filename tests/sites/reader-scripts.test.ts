import { existsSync } from 'node:fs';
import { expect, it, test } from 'vitest';
import { READER_SCRIPTS, type ReaderScript, readerScriptOf } from '../../utils/sites/reader-scripts.ts';
import type { SiteReaders } from '../../utils/sites/site.ts';
import { CHATS, GENERIC, HOSTED, WEBMAIL } from '../../utils/sites/sites.ts';

const CARRIED: Readonly<Record<ReaderScript, SiteReaders>> = {
  'reader-hosted': HOSTED,
  'reader-webmail': WEBMAIL,
  'reader-chat': CHATS,
  'reader-generic': GENERIC,
};

const CASES = Object.entries(CARRIED).flatMap(([script, readers]) =>
  Object.values(readers).map(({ probe: { id } }) => ({ id, script, readers })),
);

it.each(CASES)('the reader of $id is in $script', ({ id, script, readers }) => {
  expect(readerScriptOf(id)).toBe(script);
  expect(readers[id]?.probe.id).toBe(id);
});

test('no site is read by two scripts', () => {
  expect(new Set(CASES.map(({ id }) => id)).size).toBe(CASES.length);
});

test.each(READER_SCRIPTS)('%s is an entry point', (script) => {
  expect(existsSync(new URL(`../../entrypoints/${script}.ts`, import.meta.url))).toBe(true);
});
