import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { FileSource } from '../../../utils/list/client/source.ts';
import { createIdbStore } from '../../../utils/list/store/idb-store.ts';
import { createMemoryStore, emptyContent, type MemoryContent } from '../../../utils/list/store/memory-store.ts';
import type { ListHead, ListStore } from '../../../utils/list/store/store.ts';
import { heldReleases, mapSource, update } from '../client/client.ts';
import { blackRows, Publisher } from '../client/publisher.ts';
import { attackTable } from './table.ts';

const tell = attackTable('the worker is killed: list afterwards');
let databases = 0;

/**
 * What a worker does from the moment on when it is killed: nothing, for ever; here it throws, so that the test goes on.
 */
class Killed extends Error {}

/** Counts reads of the source and writes of the store, and kills the worker before or after one of them. */
function mortal(store: ListStore, source: FileSource, deadAt: number, when: 'before' | 'after') {
  let step = 0;
  async function live<T>(act: () => Promise<T>): Promise<T> {
    if (step > deadAt) throw new Killed();
    const mine = step++;
    if (when === 'before' && mine === deadAt) throw new Killed();
    const result = await act();
    if (mine === deadAt) throw new Killed();
    return result;
  }
  const mortalStore: ListStore = {
    ...store,
    saveTrust: (saved, after) => live(() => store.saveTrust(saved, after)),
    putPieces: (pieces) => live(() => store.putPieces(pieces)),
    commit: (next) => live(() => store.commit(next)),
    sweep: () => live(() => store.sweep()),
  };
  const mortalSource: FileSource = { read: (path, most) => live(() => source.read(path, most)) };
  return { store: mortalStore, source: mortalSource };
}

const STORES: readonly (readonly [string, () => ListStore])[] = [
  ['in memory', () => createMemoryStore()],
  ['in IndexedDB', () => createIdbStore(`killed-${databases++}`)],
];

describe.each(STORES)('killed at every fetch and every write, %s', (name, createStore) => {
  it.each(['before', 'after'] as const)('%s it is done', async (when) => {
    const publisher = await Publisher.create();
    await publisher.publish({ black: blackRows(300), white: [[1161, 'rd', '2025-01']] });
    const first = new Map(publisher.files);
    await publisher.publish({ black: blackRows(301), white: [[1161, 'rd', '2025-02']] });
    const root = publisher.root();
    const seen = new Set<string>();
    let deaths = 0;
    for (let alive = false; !alive; deaths++) {
      const store = createStore();
      await update(store, root, mapSource(first));
      const doomed = mortal(store, mapSource(publisher.files), deaths, when);
      const said = await update(doomed.store, root, doomed.source).catch((error: unknown) => {
        if (error instanceof Killed) return 'killed';
        throw error;
      });
      alive = said === 'updated';
      const stands = await heldReleases(store);
      expect(['1/0/1', '2/0/2']).toContain(stands);
      seen.add(stands);
      // The browser starts the worker again.
      await update(store, root, mapSource(publisher.files));
      expect(await heldReleases(store)).toBe('2/0/2');
    }
    expect(deaths).toBeGreaterThan(10);
    expect(seen).toEqual(new Set(['1/0/1', '2/0/2']));
    tell(`killed ${when} each of ${deaths} fetches and writes, ${name}`, 'old or new', 'then new');
  });
});

describe('resuming', () => {
  it('does not fetch again what was verified before the worker was killed', async () => {
    const publisher = await Publisher.create();
    // Three parts: of sixteen shards each, and one more.
    const many = Array.from(
      { length: 33 * 65_536 },
      (_, index) => [66_800_000_000 + index * 3, 'fraud', '2026-01'] as const,
    );
    await publisher.publish({ black: many });
    const store = createMemoryStore();
    const parts = (asked: readonly string[]) => asked.filter((path) => path.endsWith('.bin'));
    const whole: string[] = [];
    await update(createMemoryStore(), publisher.root(), mapSource(publisher.files, whole));
    const doomed = mortal(store, mapSource(publisher.files), 12, 'after');
    await expect(update(doomed.store, publisher.root(), doomed.source)).rejects.toThrow(Killed);
    const rest: string[] = [];
    expect(await update(store, publisher.root(), mapSource(publisher.files, rest))).toBe('updated');
    expect(parts(whole)).toHaveLength(6);
    expect(parts(rest).length).toBeLessThan(6);
    expect(await heldReleases(store)).toBe('1/0/0');
  }, 60_000);
});

describe('changing shards in their bytes', () => {
  it('killed at every fetch and write of many shards: old or new, then new', async () => {
    const publisher = await Publisher.create();
    // Seventeen shards: one more than are written at once.
    const rows = (skip: number) =>
      Array.from(
        { length: 17 * 65_536 },
        (_, index) => [66_800_000_000 + index * 5, 'fraud', '2026-01'] as const,
      ).filter((_, index) => index % 4000 !== skip);
    await publisher.publish({ black: rows(1) });
    const first = emptyContent();
    await update(createMemoryStore(first), publisher.root(), mapSource(publisher.files));
    await publisher.publish({ black: rows(2) });
    const copied = (): MemoryContent => ({ ...first, pieces: new Map(first.pieces) });
    let deaths = 0;
    for (let alive = false; !alive; deaths++) {
      const store = createMemoryStore(copied());
      const asked: string[] = [];
      const doomed = mortal(store, mapSource(publisher.files, asked), deaths, 'after');
      const said = await update(doomed.store, publisher.root(), doomed.source).catch(() => 'killed');
      alive = said === 'updated';
      expect(['1/0/0', '2/0/0']).toContain(await heldReleases(store));
      const parts = mapSource(publisher.files, asked);
      await update(store, publisher.root(), parts);
      expect(await heldReleases(store)).toBe('2/0/0');
      expect(asked.filter((path) => /\/[fc]\//.test(path))).toEqual([]);
    }
    expect(deaths).toBeGreaterThan(8);
    tell(`killed after each of ${deaths} fetches and writes, 17 shards`, 'old or new', 'then new');
  }, 120_000);

  it.each([
    ['its numbers', (head: ListHead) => head.shards],
    ['its classes', (head: ListHead) => head.columns],
  ])('a shard whose bytes went bad in the store (%s) is read from the parts', async (_, piecesIn) => {
    const publisher = await Publisher.create();
    await publisher.publish({ black: blackRows(300) });
    const content = emptyContent();
    const store = createMemoryStore(content);
    await update(store, publisher.root(), mapSource(publisher.files));
    const head = content.generation?.lists.black;
    for (const sha256 of head === null || head === undefined ? [] : piecesIn(head)) {
      const bytes = Uint8Array.from(content.pieces.get(sha256) ?? []);
      bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1;
      content.pieces.set(sha256, bytes);
    }
    await publisher.publish({ black: blackRows(301) });
    const asked: string[] = [];
    expect(await update(store, publisher.root(), mapSource(publisher.files, asked))).toBe('updated');
    expect(asked.filter((path) => path.endsWith('.bin')).map((path) => path.split('/').at(-2))).toEqual([
      'd',
      'f',
      'c',
    ]);
    expect(await heldReleases(store)).toBe('2/0/0');
  });
});

describe('two at once', () => {
  it.each(STORES)('one that hung takes nothing back when it wakes up, %s', async (name, createStore) => {
    const publisher = await Publisher.create();
    const store = createStore();
    await publisher.publish({ black: blackRows(300) });
    await update(store, publisher.root(), mapSource(publisher.files));
    await publisher.publish({ black: blackRows(301) });
    const second = mapSource(new Map(publisher.files));
    const { promise: hangs, resolve: wakeUp } = Promise.withResolvers<void>();
    const slow: FileSource = {
      read: async (path, most) => {
        if (path.endsWith('.bin')) await hangs;
        return second.read(path, most);
      },
    };
    const late = update(store, publisher.root(), slow);
    await publisher.publish({ black: blackRows(302) });
    expect(await update(store, publisher.root(), mapSource(publisher.files))).toBe('updated');
    wakeUp();
    expect(await late).toBe('busy');
    expect(await heldReleases(store)).toBe('3/0/0');
    tell(`an update that hung while another was taken, ${name}`, 'new', 'busy');
  });

  it('that nothing keeps apart end in the new list, whole', async () => {
    const publisher = await Publisher.create();
    await publisher.publish({ black: blackRows(300) });
    const name = `twice-${databases++}`;
    await update(createIdbStore(name), publisher.root(), mapSource(publisher.files));
    await publisher.publish({ black: blackRows(310) });
    const source = mapSource(publisher.files);
    const said = await Promise.all([1, 2, 3].map(() => update(createIdbStore(name), publisher.root(), source)));
    expect(said).toContain('updated');
    expect(said.every((each) => ['updated', 'unchanged', 'busy'].includes(each))).toBe(true);
    expect(await heldReleases(createIdbStore(name))).toBe('2/0/0');
    tell('three updates at once', 'new', [...new Set(said)].join(', '));
  });
});

describe('no space', () => {
  it('at every write: the old list stays, and the reason is said', async () => {
    const publisher = await Publisher.create();
    await publisher.publish({ black: blackRows(300) });
    const first = new Map(publisher.files);
    await publisher.publish({ black: blackRows(301) });
    const put = IDBObjectStore.prototype.put;
    const said: string[] = [];
    for (let fails = 0; said.at(-1) !== 'updated'; fails++) {
      const store = createIdbStore(`full-${databases++}`);
      await update(store, publisher.root(), mapSource(first));
      let writes = 0;
      IDBObjectStore.prototype.put = function (...given) {
        if (writes++ >= fails) throw new DOMException('full', 'QuotaExceededError');
        return put.apply(this, given);
      };
      said.push(await update(store, publisher.root(), mapSource(publisher.files)));
      IDBObjectStore.prototype.put = put;
      expect(await heldReleases(store)).toBe(said.at(-1) === 'updated' ? '2/0/0' : '1/0/0');
      await update(store, publisher.root(), mapSource(publisher.files));
      expect(await heldReleases(store)).toBe('2/0/0');
    }
    expect(said.length).toBeGreaterThan(5);
    expect(new Set(said)).toEqual(new Set(['no-space', 'updated']));
    tell(`no space left at each of ${said.length - 1} writes`, 'old', 'no-space');
  });
});
