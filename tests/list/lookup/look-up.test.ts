import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { chanceFrom } from '../../../utils/chance.ts';
import { lookUp } from '../../../utils/list/lookup/look-up.ts';
import { createPieceCache } from '../../../utils/list/lookup/piece-cache.ts';
import { createIdbStore } from '../../../utils/list/store/idb-store.ts';
import type { ListStore } from '../../../utils/list/store/store.ts';
import { mapSource, update } from '../client/client.ts';
import { Publisher, type Row } from '../client/publisher.ts';

/** Three shards of numbers that lie in runs and alone, as on a real list. */
function randomRows(count: number): Row[] {
  const { below } = chanceFrom('look-up');
  const numbers = new Set<number>();
  while (numbers.size < count) {
    const start = 66_800_000_000 + below(200_000_000);
    const length = 1 + below(40);
    for (let next = start; next < start + length; next++) numbers.add(next);
  }
  return [...numbers].map((number) => [number, number % 2 === 0 ? 'fraud' : 'parcel', `2026-0${1 + (number % 9)}`]);
}

/** Counts the pieces that are read. */
function counting(store: ListStore) {
  const read: string[] = [];
  const counted: ListStore = {
    ...store,
    look: (use) =>
      store.look((view) =>
        use({
          ...view,
          piece: (sha256) => {
            read.push(sha256);
            return view.piece(sha256);
          },
        }),
      ),
  };
  return { counted, read };
}

describe('looking up', () => {
  it('says what a set would say, with reason and month, from IndexedDB, and reads each shard once', async () => {
    const rows = randomRows(140_000);
    const publisher = await Publisher.create();
    await publisher.publish({ black: rows });
    await update(createIdbStore('look-up'), publisher.root(), mapSource(publisher.files));
    // A worker that has just been started.
    const { counted, read } = counting(createIdbStore('look-up'));
    const known = new Map(rows.map(([number, reason, since]) => [number, { reason, since }]));
    const { below } = chanceFrom('asked');
    const asked = Array.from({ length: 600 }, (_, at) =>
      at % 2 === 0 ? (rows[below(rows.length)]?.[0] ?? 0) : 66_790_000_000 + below(220_000_000),
    );
    const options = { now: Date.now(), language: 'th', cache: createPieceCache() } as const;
    const listings = await lookUp(
      counted,
      asked.map((number) => `+${number}`),
      options,
    );
    expect(listings).toHaveLength(600);
    for (const [at, number] of asked.entries()) {
      const entry = known.get(number);
      expect(listings?.[at]).toMatchObject(
        entry === undefined ? { status: 'unlisted' } : { status: 'black', ...entry },
      );
    }
    expect(read.length).toBe(new Set(read).size);
    expect(read).toHaveLength(6);
    read.length = 0;
    await lookUp(
      counted,
      asked.slice(0, 20).map((number) => `+${number}`),
      options,
    );
    expect(read).toEqual([]);
  });

  it('reads one shard for one number that is not listed', async () => {
    const { counted, read } = counting(createIdbStore('look-up'));
    const options = { now: Date.now(), language: 'th', cache: createPieceCache() } as const;
    expect(await lookUp(counted, ['+66700000000', 'rubbish', '*138*1#', '+697123456789'], options)).toEqual(
      new Array(4).fill({ status: 'unlisted' }),
    );
    expect(read).toHaveLength(1);
  });
});

describe('the cache of pieces', () => {
  it('drops what was not used for longest', () => {
    const cache = createPieceCache(30);
    for (const name of ['a', 'b', 'c']) cache.put(name, new Uint8Array(10));
    cache.get('a');
    cache.put('d', new Uint8Array(10));
    expect(['a', 'b', 'c', 'd'].filter((name) => cache.get(name) !== undefined)).toEqual(['a', 'c', 'd']);
    cache.put('e', new Uint8Array(100));
    expect(cache.get('e')).toBeUndefined();
  });
});
