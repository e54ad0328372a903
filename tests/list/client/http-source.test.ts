import { describe, expect, it } from 'vitest';
import { createHttpSource, listAddress } from '../../../utils/list/client/http-source.ts';

describe('the address of a list', () => {
  it.each<[string, string | null]>([
    ['https://list.example', 'https://list.example/'],
    ['https://list.example/numbers', 'https://list.example/numbers/'],
    [' https://list.example/numbers/ ', 'https://list.example/numbers/'],
    ['https://list.example/numbers/?x=1#y', 'https://list.example/numbers/'],
    ['https://บัญชี.example/', 'https://xn--12c4cbf7aots1ayx.example/'],
    ['http://127.0.0.1:8080/list', 'http://127.0.0.1:8080/list/'],
    ['http://localhost/list', 'http://localhost/list/'],
    ['http://[::1]:8080/', 'http://[::1]:8080/'],
    ['http://list.example/', null],
    ['http://127.0.0.1.example/', null],
    ['http://10.0.0.1/', null],
    ['https://name:word@list.example/', null],
    ['ftp://list.example/', null],
    ['file:///list', null],
    ['javascript:alert(1)', null],
    ['list.example', null],
    ['', null],
  ])('%s', (typed, address) => {
    const found = listAddress(typed);
    if (address?.includes('xn--') === true) expect(found).toMatch(/^https:\/\/xn--[a-z0-9]+\.example\/$/);
    else expect(found).toBe(address);
  });
});

describe('a request', () => {
  it('tells the host nothing, follows nothing, and only lets the timestamp come from a cache that was asked about', async () => {
    const made: [string, RequestInit][] = [];
    const source = createHttpSource('https://list.example/', {
      fetch: async (address, init) => {
        made.push([address, init]);
        return new Response('x');
      },
      now: () => 0,
      note: () => undefined,
    });
    await source.read('metadata/timestamp.json', 10);
    await source.read('targets/lists/black/f/1-p000.bin', 10);
    expect(made.map(([address, { cache }]) => [address, cache])).toEqual([
      ['https://list.example/metadata/timestamp.json', 'no-cache'],
      ['https://list.example/targets/lists/black/f/1-p000.bin', 'no-store'],
    ]);
    for (const [, init] of made) {
      expect(init).toMatchObject({ credentials: 'omit', redirect: 'manual', referrerPolicy: 'no-referrer' });
      expect(init).not.toHaveProperty('headers');
      expect(init).not.toHaveProperty('body');
      expect(init.signal).toBeInstanceOf(AbortSignal);
    }
  });

  it('stops when an update has read sixty megabytes', async () => {
    const chunk = new Uint8Array(4 * 2 ** 20);
    const notes: string[] = [];
    const source = createHttpSource('https://list.example/', {
      fetch: async () => new Response(chunk),
      now: () => 0,
      note: ({ result }) => notes.push(result),
    });
    for (let part = 0; part < 16; part++) await source.read(`targets/${part}`, chunk.length);
    expect(notes).toEqual([...new Array<string>(15).fill('200'), 'too-long']);
  });
});
