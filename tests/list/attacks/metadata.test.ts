import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { askTufJs } from '../../../cli/list/second-opinion.ts';
import { createMemoryStore } from '../../../utils/list/store/memory-store.ts';
import { heldReleases, mapSource, update } from '../client/client.ts';
import { blackRows, makeKey, Publisher, signerOf } from '../client/publisher.ts';
import { attackTable } from './table.ts';

/**
 * The client has release 2 of two; then somebody does something with real keys and real signatures. tuf-js is shown the
 * same files in the same order and must come to the same answer, unless the row says why it cannot.
 */
interface Attack {
  readonly name: string;
  readonly act: (publisher: Publisher, first: ReadonlyMap<string, Uint8Array>) => Promise<void>;
  readonly says: string;
  /** Black release that stands there afterwards; 2 where the attack had no effect. */
  readonly stands?: number;
  /** TUF alone does not see it: what is wrong is in a file that is properly signed. */
  readonly onlyOurs?: boolean;
}

const directory = mkdtempSync(join(tmpdir(), 'ruthan-attacks-'));
afterAll(() => rmSync(directory, { recursive: true }));
const tell = attackTable('attacks on the metadata: list afterwards, reason');
let memories = 0;

const ATTACKS: readonly Attack[] = [
  {
    name: 'nothing: the next release comes',
    act: async (publisher) => publisher.publish({ black: blackRows(3003) }),
    says: 'updated',
    stands: 3,
  },
  {
    name: 'rollback: an old timestamp',
    act: async ({ files }, first) => restore(files, first, ['metadata/timestamp.json']),
    says: 'rolled-back',
  },
  {
    name: 'rollback: a new timestamp that names an old snapshot',
    act: async (publisher) => publisher.sneak({ snapshot: 1 }),
    says: 'rolled-back',
  },
  {
    name: 'rollback: a new snapshot that names old targets',
    act: async (publisher) => publisher.sneak({ targets: 1 }),
    says: 'rolled-back',
  },
  {
    name: 'rollback: new targets that name an old index',
    act: async (publisher) => publisher.sneak({ index: 1 }),
    says: 'rolled-back',
    onlyOurs: true,
  },
  {
    name: 'replay: the whole of an old release',
    act: async ({ files }, first) => restore(files, first, [...first.keys()]),
    says: 'rolled-back',
  },
  {
    name: 'freeze: the timestamp has expired',
    act: async (publisher) => publisher.stamp({ days: { timestamp: -1 } }),
    says: 'expired',
  },
  {
    name: 'freeze: the snapshot has expired',
    act: async (publisher) => publisher.stamp({ days: { snapshot: -1 } }),
    says: 'expired',
  },
  {
    name: 'freeze: the targets have expired',
    act: async (publisher) => publisher.stamp({ days: { targets: -1 } }),
    says: 'expired',
  },
  {
    name: 'freeze: the root has expired',
    act: async (publisher) => {
      await publisher.publishRoot([], { days: -1 });
      await publisher.stamp();
    },
    says: 'expired',
  },
  {
    name: 'mix: targets of one release under the name of another',
    act: async (publisher) => {
      await publisher.publish({ black: blackRows(3003) });
      copy(publisher.files, 'metadata/2.targets.json', 'metadata/3.targets.json');
    },
    says: 'hash-differs',
  },
  {
    name: 'mix: snapshot of one release under the name of another',
    act: async (publisher) => {
      await publisher.publish({ black: blackRows(3003) });
      copy(publisher.files, 'metadata/2.snapshot.json', 'metadata/3.snapshot.json');
    },
    says: 'hash-differs',
  },
  {
    name: 'mix: the black index as the white one, properly signed',
    act: async (publisher) => publisher.swapLists(),
    says: 'wrong-field',
    onlyOurs: true,
  },
  {
    name: 'signatures: targets by one of the two keys that must sign',
    act: async (publisher) => {
      publisher.keys.targets.pop();
      await publisher.publish({ black: blackRows(3003) });
    },
    says: 'not-signed',
  },
  ...(['targets', 'snapshot', 'timestamp'] as const).map((role) => ({
    name: `signatures: ${role} by keys that nobody trusts`,
    act: async (publisher: Publisher) => {
      publisher.keys[role] = publisher.keys[role].map(makeKey);
      await publisher.publish({ black: blackRows(3003) });
    },
    says: 'not-signed',
  })),
  {
    name: 'signatures: the timestamp with the key of the snapshot',
    act: async (publisher) => {
      publisher.keys.timestamp = publisher.keys.snapshot;
      await publisher.publish({ black: blackRows(3003) });
    },
    says: 'not-signed',
  },
  {
    name: 'signatures: none at all',
    act: async (publisher) => {
      publisher.keys.timestamp = [];
      await publisher.publish({ black: blackRows(3003) });
    },
    says: 'not-signed',
  },
  {
    name: 'root: the next one is signed by new keys only',
    act: async (publisher) => {
      publisher.keys.root = publisher.keys.root.map(makeKey);
      await publisher.publishRoot([]);
      await publisher.stamp();
    },
    says: 'not-signed',
  },
  {
    name: 'root: the next one is signed by one old key of the two that must sign',
    act: async (publisher) => {
      const [old] = publisher.keys.root;
      publisher.keys.root = publisher.keys.root.map(makeKey);
      await publisher.publishRoot(old === undefined ? [] : [old]);
      await publisher.stamp();
    },
    says: 'not-signed',
  },
  {
    name: 'root: one that leaves a version out',
    act: async (publisher) => {
      await publisher.publishRoot([]);
      await publisher.publishRoot([]);
      copy(publisher.files, 'metadata/3.root.json', 'metadata/2.root.json');
      await publisher.stamp();
    },
    says: 'wrong-version',
  },
  {
    name: 'root: a key was lost, the other two put three new ones in its place',
    act: async (publisher) => {
      const left = publisher.keys.root.slice(1);
      publisher.keys.root = [makeKey(), makeKey(), makeKey()];
      await publisher.publishRoot(left);
      await publisher.publish({ black: blackRows(3003) });
    },
    says: 'updated',
    stands: 3,
  },
  {
    name: 'rotation: all keys of targets, snapshot and timestamp',
    act: async (publisher) => {
      await rotate(publisher);
      await publisher.publish({ black: blackRows(3003) });
    },
    says: 'updated',
    stands: 3,
  },
  {
    name: 'rotation: a key that was taken back goes on signing',
    act: async (publisher) => {
      const stolen = publisher.keys.targets;
      await rotate(publisher);
      publisher.keys.targets = stolen;
      await publisher.publish({ black: blackRows(3003) });
    },
    says: 'not-signed',
  },
];

describe('attacks on the metadata', () => {
  it.each(ATTACKS)('$name', async ({ name, act, says, stands = 2, onlyOurs = false }) => {
    const { publisher, store, first, ask } = await twoReleases();
    await act(publisher, first);
    expect(await update(store, publisher.root(), mapSource(publisher.files))).toBe(says);
    expect(await heldReleases(store)).toBe(`${stands}/0/1`);
    expect(await ask()).toBe(onlyOurs || says === 'updated');
    tell(name, stands === 2 ? 'old' : 'new', says);
  });

  it('fast-forward: versions in the millions with stolen keys, then new keys', async () => {
    const { publisher, store, ask } = await twoReleases();
    const honest = new Map(publisher.files);
    await publisher.stamp({ versionStep: 1_000_000 });
    expect(await update(store, publisher.root(), mapSource(publisher.files))).toBe('unchanged');
    expect(await ask()).toBe(true);
    publisher.files = honest;
    publisher.version = 2;
    await rotate(publisher);
    await publisher.publish({ black: blackRows(3003) });
    expect(await update(store, publisher.root(), mapSource(publisher.files))).toBe('updated');
    expect(await heldReleases(store)).toBe('3/0/1');
    expect(await ask()).toBe(true);
    tell('fast-forward: versions in the millions with stolen keys, then new keys', 'new', 'updated');
  });

  it('new roots stay, although the rest of the update failed', async () => {
    const { publisher, store } = await twoReleases();
    const stolen = { ...publisher.keys };
    await rotate(publisher);
    await publisher.publish({ black: blackRows(3003) });
    const broken = new Map([...publisher.files].filter(([path]) => !path.endsWith('3.snapshot.json')));
    expect(await update(store, publisher.root(), mapSource(broken))).toBe('not-found');
    expect(await heldReleases(store)).toBe('2/0/1');
    // The thief hides the root that took the keys back; it is known already.
    const hidden = new Map([...publisher.files].filter(([path]) => path !== 'metadata/2.root.json'));
    publisher.files = hidden;
    Object.assign(publisher.keys, stolen);
    await publisher.publish({ black: blackRows(5) }, { allowLargeChange: 4 });
    expect(await update(store, publisher.root(), mapSource(hidden))).toBe('not-signed');
    expect(await heldReleases(store)).toBe('2/0/1');
    tell('rotation: the root that took keys back is hidden after it was seen once', 'old', 'not-signed');
  });

  it('follows at most 32 new roots at once, and the rest next time', async () => {
    const { publisher, store } = await twoReleases();
    for (let step = 0; step < 40; step++) await publisher.publishRoot([]);
    const source = mapSource(publisher.files);
    const now = Date.now() + 25 * 3_600_000;
    expect(await update(store, publisher.root(), source, { now })).toBe('too-many-roots');
    expect(await update(store, publisher.root(), source, { now })).toBe('unchanged');
    tell('root: forty new ones at once', 'old', 'too-many-roots, then unchanged');
  });

  it('replay after expiry, to a client that has never seen anything', async () => {
    const publisher = await Publisher.create();
    const then = Date.now() - 30 * 86_400_000;
    await publisher.publish({ black: blackRows(10) }, { now: then });
    const store = createMemoryStore();
    expect(await update(store, publisher.root(), mapSource(publisher.files))).toBe('expired');
    expect(await heldReleases(store)).toBe('none');
    tell('replay after expiry, to a new client', 'none yet', 'expired');
  });

  it('one key under two ids counts once', async () => {
    const publisher = await Publisher.create();
    const [key] = publisher.keys.targets;
    if (key === undefined) throw new Error('no key');
    // The same key without its last line end: another canonical form, another id.
    const pem = key.key.keyval.public.trimEnd();
    const twin = { ...makeKey(), secret: key.secret, key: { ...key.key, keyval: { public: pem } } };
    publisher.keys.targets = [key, twin];
    await publisher.publishRoot([]);
    await publisher.publish({ black: blackRows(10) });
    expect(signerOf(twin).keyId).not.toBe(key.id);
    expect(await update(createMemoryStore(), publisher.root(2), mapSource(publisher.files))).toBe('not-signed');
    tell('signatures: one key under two ids, two must sign', 'none yet', 'not-signed');
  });
});

/** A publisher with two releases that a client and tuf-js have taken. */
async function twoReleases() {
  const publisher = await Publisher.create();
  const white = [[1161, 'rd', '2025-01']] as const;
  await publisher.publish({ black: blackRows(3000), white });
  const first = new Map(publisher.files);
  const store = createMemoryStore();
  await update(store, publisher.root(), mapSource(publisher.files));
  await publisher.publish({ black: blackRows(3001) });
  expect(await update(store, publisher.root(), mapSource(publisher.files))).toBe('updated');
  const memory = join(directory, String(memories++));
  const names = ['agencies.json', 'lists/black/index.json', 'lists/white/index.json'];
  const root = publisher.root();
  const ask = async () => (await askTufJs(mapSource(publisher.files), { root, memory, names })).ok;
  expect(await ask()).toBe(true);
  return { publisher, store, first, ask };
}

async function rotate(publisher: Publisher): Promise<void> {
  for (const role of ['targets', 'snapshot', 'timestamp'] as const) {
    publisher.keys[role] = publisher.keys[role].map(makeKey);
  }
  await publisher.publishRoot([]);
}

function restore(
  files: Map<string, Uint8Array>,
  from: ReadonlyMap<string, Uint8Array>,
  paths: readonly string[],
): void {
  for (const path of paths) files.set(path, from.get(path) ?? new Uint8Array(0));
}

function copy(files: Map<string, Uint8Array>, from: string, to: string): void {
  files.set(to, files.get(from) ?? new Uint8Array(0));
}
