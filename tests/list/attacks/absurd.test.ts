import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { BUILD_TOOLS } from '../../../cli/list/list-folder.ts';
import { loadGazetteer } from '../../../utils/agencies/gazetteer.ts';
import { CANARIES } from '../../../utils/list/client/gates.ts';
import type { Release } from '../../../utils/list/release/build.ts';
import { createMemoryStore } from '../../../utils/list/store/memory-store.ts';
import { heldReleases, mapSource, statuses, update } from '../client/client.ts';
import { blackRows, Publisher, type PublishOptions, type Row, type Rows, sha256 } from '../client/publisher.ts';
import { attackTable } from './table.ts';

const tell = attackTable('signed and absurd: list afterwards, reason');

/** Everything is signed with the right keys; it is the content that must not be believed. */
interface Absurdity {
  readonly name: string;
  readonly rows: Rows;
  readonly options?: PublishOptions;
  readonly says: string;
}

const WITH_HELP: Row = [1441, 'fraud', '2026-01'];

const ABSURD: readonly Absurdity[] = [
  { name: '1441 on the black list', rows: { black: [WITH_HELP, ...blackRows(1000)] }, says: 'absurd-entry' },
  { name: '191 on the grey list', rows: { grey: [[191, 'complaints', '2026-01']] }, says: 'absurd-entry' },
  { name: 'a fifth and more of the numbers gone', rows: { black: blackRows(790) }, says: 'large-change' },
  { name: 'a fifth and more of the numbers new', rows: { black: blackRows(1210) }, says: 'large-change' },
  {
    name: 'the same, and meant: the release names itself',
    rows: { black: blackRows(1210) },
    options: { allowLargeChange: 2 },
    says: 'updated',
  },
  {
    name: 'the same, and meant for another release',
    rows: { black: blackRows(1210) },
    options: { allowLargeChange: 1 },
    says: 'large-change',
  },
  { name: 'an empty list', rows: { black: [] }, says: 'large-change' },
  {
    name: 'half of all mobile numbers, as the index has it',
    rows: { black: blackRows(1001) },
    options: { edit: withIndex({ count: 135_000_000 }), allowLargeChange: 2 },
    says: 'wrong-field',
  },
  {
    name: 'half of all numbers of a prefix',
    rows: { black: blackRows(1001) },
    options: { edit: crowded, allowLargeChange: 2 },
    says: 'crowded-prefix',
  },
  {
    name: 'a gzip bomb in a full part',
    rows: { black: blackRows(1000, 3) },
    options: { edit: (release) => withPart(release, gzipSync(new Uint8Array(64 * 2 ** 20))) },
    says: 'too-long',
  },
  {
    name: 'a part that is no gzip',
    rows: { black: blackRows(1000, 3) },
    options: { edit: (release) => withPart(release, new Uint8Array(100)) },
    says: 'broken',
  },
  {
    name: 'a part that holds other shards',
    rows: { black: blackRows(1000, 3) },
    options: { edit: (release) => withPart(release, BUILD_TOOLS.pack(new Uint8Array([0x0a, 0])), 2) },
    says: 'broken',
  },
  {
    name: 'a file name that leads out of the folder',
    rows: { black: blackRows(1000, 3) },
    options: { edit: (release) => withFile(release, '../../../metadata/timestamp.json') },
    says: 'wrong-field',
  },
  {
    name: 'classes that are not in the table',
    rows: { black: blackRows(1000, 3) },
    options: { edit: withIndex({ classes: [] }) },
    says: 'broken',
  },
];

describe('absurd content, properly signed', () => {
  it.each(ABSURD)('$name', async ({ name, rows, options = {}, says }) => {
    const publisher = await Publisher.create();
    await publisher.publish({ black: blackRows(1000), white: [[1161, 'rd', '2025-01']] });
    const store = createMemoryStore();
    await update(store, publisher.root(), mapSource(publisher.files));
    await publisher.publish(rows, options);
    expect(await update(store, publisher.root(), mapSource(publisher.files))).toBe(says);
    expect(await heldReleases(store)).toBe(says === 'updated' ? '2/0/1' : '1/0/1');
    tell(name, says === 'updated' ? 'new' : 'old', says);
  });

  it('an absurd first list is not taken either', async () => {
    const publisher = await Publisher.create();
    await publisher.publish({ black: [WITH_HELP] });
    const store = createMemoryStore();
    expect(await update(store, publisher.root(), mapSource(publisher.files))).toBe('absurd-entry');
    expect(await heldReleases(store)).toBe('none');
    tell('1441 on the first black list there is', 'none yet', 'absurd-entry');
  });

  it('a list that is taken away', async () => {
    const publisher = await Publisher.create();
    await publisher.publish({ black: blackRows(1000), white: [[1161, 'rd', '2025-01']] });
    const store = createMemoryStore();
    await update(store, publisher.root(), mapSource(publisher.files));
    publisher.dropList('white');
    await publisher.stamp();
    expect(await update(store, publisher.root(), mapSource(publisher.files))).toBe('list-withdrawn');
    expect(await statuses(store, ['1161'])).toEqual(['white']);
    tell('the white list is no longer named', 'old', 'list-withdrawn');
  });

  it('a delta with a mistake leads to the parts of the shards that it spoils', async () => {
    const publisher = await Publisher.create();
    await publisher.publish({ black: blackRows(1000) });
    const store = createMemoryStore();
    await update(store, publisher.root(), mapSource(publisher.files));
    await publisher.publish({ black: blackRows(1003) }, { edit: withOtherDelta });
    const asked: string[] = [];
    expect(await update(store, publisher.root(), mapSource(publisher.files, asked))).toBe('updated');
    expect(await heldReleases(store)).toBe('2/0/0');
    expect(asked.filter((path) => path.endsWith('.bin')).map((path) => path.split('/').at(-2))).toEqual([
      'd',
      'f',
      'c',
    ]);
    tell('a signed delta that leads elsewhere', 'new', 'updated, from the parts');
  });

  it('a machine that was off for long is not shut out by what has grown meanwhile', async () => {
    const publisher = await Publisher.create();
    await publisher.publish({ black: blackRows(1000) });
    const store = createMemoryStore();
    await update(store, publisher.root(), mapSource(publisher.files));
    for (let release = 1; release <= 5; release++) await publisher.publish({ black: blackRows(1000 + release * 150) });
    expect(await update(store, publisher.root(), mapSource(publisher.files))).toBe('updated');
    expect(await heldReleases(store)).toBe('6/0/0');
  });
});

describe('numbers of help', () => {
  it('are lines of bodies, as the gazetteer has them', () => {
    const hotlines = new Set([...loadGazetteer().agencies.values()].flatMap((agency) => agency.hotlines));
    // 199 is the fire brigade's, which is no body of the gazetteer.
    expect(CANARIES.filter((canary) => canary !== 199 && !hotlines.has(String(canary)))).toEqual([]);
  });
});

function withIndex(fields: Partial<Release['index']>) {
  return (release: Release): Release => ({ ...release, index: { ...release.index, ...fields } });
}

/** Shards that lie as close as they can, so that most of a prefix is listed. */
function crowded({ files, index }: Release): Release {
  const [shard] = index.shards;
  const [part] = index.parts;
  if (shard === undefined || part === undefined) throw new Error('an empty release');
  const places = Array.from({ length: 101 }, (_, place) => place);
  const shards = places.map((place) => ({
    ...shard,
    lo: place === 0 ? 0 : 66_810_000_000 + place * 90_000,
    n: place === 0 ? 0 : 80_000,
  }));
  const parts = places.map(() => ({ ...part, shards: 1 }));
  return { files, index: { ...index, shards, parts, count: 8_000_000 } };
}

function withPart(release: Release, packed: Uint8Array, rawLength = 1000): Release {
  const [part] = release.index.parts;
  if (part === undefined) throw new Error('no part');
  const numbers = { ...part.numbers, length: packed.length, rawLength, sha256: sha256(packed) };
  const files = new Map([...release.files, [part.numbers.file, packed]]);
  return { files, index: { ...release.index, parts: [{ ...part, numbers }] } };
}

function withFile(release: Release, file: string): Release {
  const [part] = release.index.parts;
  if (part === undefined) throw new Error('no part');
  return { ...release, index: { ...release.index, parts: [{ ...part, numbers: { ...part.numbers, file } }] } };
}

/** The delta adds a number that the release does not have. */
function withOtherDelta(release: Release): Release {
  const [delta] = release.index.deltas;
  if (delta === undefined) throw new Error('no delta');
  // add { first = 66,999,999,999 } with class 0
  const raw = new Uint8Array([0x12, 0x07, 0x08, 0xff, 0xcf, 0xda, 0xcb, 0xf9, 0x01, 0x1a, 0x03, 0x0a, 0x01, 0x00]);
  const packed = BUILD_TOOLS.pack(raw);
  const other = { ...delta, length: packed.length, rawLength: raw.length, sha256: sha256(packed) };
  return {
    files: new Map([...release.files, [delta.file, packed]]),
    index: { ...release.index, deltas: [other] },
  };
}
