import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { packedSuffixes } from '../../cli/pack-suffixes.ts';

const DATA = new URL('../../node_modules/tldts/dist/es6/src/data/trie.js', import.meta.url).pathname;

describe('the packed suffix list', () => {
  it('is made of every rule of tldts, or the build stops', async () => {
    const module = await packedSuffixes().load(DATA);
    expect(module).toContain('unpackSuffixes');
    expect(module?.length).toBeLessThan(readFileSync(DATA, 'utf8').length / 2);
  });

  it('leaves every other file alone', async () => {
    expect(await packedSuffixes().load('/somewhere/else.js')).toBeNull();
  });

  it('refuses a list in another form', async () => {
    const other = new URL('data:text/javascript,export const nodeFlags = []').href;
    await expect(packedSuffixes().load(`${other}//tldts/dist/es6/src/data/trie.js`)).rejects.toThrow('another form');
  });
});
