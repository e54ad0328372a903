import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createMemoryStore, type MemoryContent } from '../../../utils/list/store/memory-store.ts';
import { heldReleases, mapSource, update } from '../client/client.ts';
import { blackRows, Publisher } from '../client/publisher.ts';
import { FAULTS, type Host, sourceOf, startHost } from './server.ts';
import { attackTable } from './table.ts';

/**
 * Each fault at each request of a first list, and of an update by a delta, from a real server. Whatever happens, the
 * list is the old one or the new one, whole; and when the host is well again the new one comes.
 */
const tell = attackTable('faults of the host: list afterwards, reasons');
const PATHS: Record<'first' | 'next', string[]> = { first: [], next: [] };
let host: Host;
let publisher: Publisher;
let held: MemoryContent;
let firstFiles: ReadonlyMap<string, Uint8Array>;

beforeAll(async () => {
  host = await startHost();
  publisher = await Publisher.create();
  await publisher.publish({ black: blackRows(2000), white: [[1161, 'rd', '2025-01']] });
  firstFiles = new Map(publisher.files);
  held = { generation: null, details: null, trust: null, pieces: new Map() };
  await update(createMemoryStore(held), publisher.root(), mapSource(firstFiles, PATHS.first));
  await publisher.publish({ black: blackRows(2001) });
  await update(createMemoryStore(copyOf(held)), publisher.root(), mapSource(publisher.files, PATHS.next));
});

afterAll(() => host.close());

function copyOf(content: MemoryContent): MemoryContent {
  return { ...content, pieces: new Map(content.pieces) };
}

const UPDATES = [
  { name: 'a first list', before: 'none', after: '1/0/1', paths: PATHS.first, isFirst: true },
  { name: 'an update', before: '1/0/1', after: '2/0/1', paths: PATHS.next, isFirst: false },
] as const;

describe.each(UPDATES)('$name', ({ name, before, after, paths, isFirst }) => {
  it.each(Object.entries(FAULTS))('%s, at every request', async (label, fault) => {
    host.files = isFirst ? firstFiles : publisher.files;
    expect(paths.length).toBeGreaterThan(5);
    const reasons = new Set<string>();
    for (const path of paths) {
      const store = createMemoryStore(isFirst ? undefined : copyOf(held));
      host.faults = new Map([[path, fault]]);
      const said = await update(store, publisher.root(), sourceOf(host));
      const stands = await heldReleases(store);
      // What is missing may be passed over: there is no newer root, and a delta is not the only way.
      expect(stands, `${label} at ${path}: ${said}`).toBe(said === 'updated' ? after : before);
      reasons.add(said);
      host.faults = new Map();
      await update(store, publisher.root(), sourceOf(host));
      expect(await heldReleases(store)).toBe(after);
    }
    tell(`${label} at each of ${paths.length} requests of ${name}`, 'old or new', [...reasons].join(', '));
  });
});

describe('one flipped bit in every file', () => {
  it('of the directory, whichever it is', async () => {
    const reasons = new Set<string>();
    for (const [path, bytes] of publisher.files) {
      for (const at of [0, bytes.length >> 2, bytes.length - 2]) {
        const flipped = Uint8Array.from(bytes);
        flipped[at] = (flipped[at] ?? 0) ^ 4;
        const store = createMemoryStore(copyOf(held));
        const said = await update(store, publisher.root(), mapSource(new Map([...publisher.files, [path, flipped]])));
        reasons.add(said);
        expect(await heldReleases(store), `${path} at ${at}: ${said}`).toBe(said === 'updated' ? '2/0/1' : '1/0/1');
      }
    }
    expect([...reasons]).toContain('hash-differs');
    tell('one flipped bit in every file, at three places', 'old or new', [...reasons].join(', '));
  });
});
