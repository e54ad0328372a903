import { describe, expect, it } from 'vitest';
import { lookUp } from '../../../utils/list/lookup/look-up.ts';
import { createPieceCache } from '../../../utils/list/lookup/piece-cache.ts';
import { createMemoryStore } from '../../../utils/list/store/memory-store.ts';
import { JUDGED_FROM_FILES } from '../../../utils/list/trust/trusted.ts';
import { heldReleases, mapSource, statuses, update } from './client.ts';
import { blackNumber, blackRows, Publisher, type Rows } from './publisher.ts';

const DAY = 86_400_000;
const ROWS: Rows = {
  black: blackRows(1000),
  grey: [[66_920_000_000, 'complaints', '2026-02']],
  white: [
    [6_621_416_747, 'rd', '2025-01'],
    [1161, 'rd', '2025-01'],
  ],
};

async function connected(rows: Rows = ROWS) {
  const publisher = await Publisher.create();
  await publisher.publish(rows);
  const store = createMemoryStore();
  expect(await update(store, publisher.root(), mapSource(publisher.files))).toBe('updated');
  return { publisher, store };
}

describe('update', () => {
  it('takes a first list, and says of numbers what it says', async () => {
    const { store } = await connected();
    const numbers = [blackNumber(1), '+66810000000', '+66920000000', '1161', '*138*1#', '+6621416747'];
    expect(await statuses(store, numbers)).toEqual(['black', 'unlisted', 'grey', 'white', 'unlisted', 'white']);
    const options = { now: Date.parse('2026-11-23T00:00:00Z'), language: 'th', cache: createPieceCache() } as const;
    expect(await lookUp(store, [blackNumber(1), '1161'], options)).toMatchObject([
      {
        status: 'black',
        operator: 'ผู้จัดทำ',
        reason: 'fraud',
        reasonText: 'หลอกลวง',
        since: '2026-01',
        ageDays: 3,
        contest: 'ผู้จัดทำ',
      },
      { status: 'white', agency: 'rd', since: '2025-01' },
    ]);
  });

  it('asks for one file where nothing has changed', async () => {
    const { publisher, store } = await connected();
    const asked: string[] = [];
    expect(await update(store, publisher.root(), mapSource(publisher.files, asked))).toBe('unchanged');
    expect(asked).toEqual(['metadata/timestamp.json']);
  });

  it('looks for new roots once a day', async () => {
    const { publisher, store } = await connected();
    const asked: string[] = [];
    const now = Date.now() + 25 * 3_600_000;
    expect(await update(store, publisher.root(), mapSource(publisher.files, asked), { now })).toBe('unchanged');
    expect(asked).toEqual(['metadata/timestamp.json', 'metadata/2.root.json']);
  });

  it('follows by a delta, and reads nothing else', async () => {
    const { publisher, store } = await connected();
    await publisher.publish({ black: [...blackRows(1000).slice(5), [66_990_000_001, 'fraud', '2026-03']] });
    const asked: string[] = [];
    expect(await update(store, publisher.root(), mapSource(publisher.files, asked))).toBe('updated');
    expect(asked.filter((path) => path.endsWith('.bin'))).toEqual(['targets/lists/black/d/1-2.bin']);
    expect(await statuses(store, [blackNumber(0), '+66990000001'])).toEqual(['unlisted', 'black']);
    expect(await heldReleases(store)).toBe('2/1/1');
  });

  it('is not held up by a timestamp that was signed anew', async () => {
    const { publisher, store } = await connected();
    await publisher.stamp();
    const asked: string[] = [];
    expect(await update(store, publisher.root(), mapSource(publisher.files, asked))).toBe('unchanged');
    expect(asked.filter((path) => path.startsWith('targets/'))).toEqual([]);
    expect(await update(store, publisher.root(), mapSource(publisher.files))).toBe('unchanged');
  });

  it('drops the pieces of old releases', async () => {
    const { publisher, store } = await connected();
    const before = await store.look((view) => view.generation());
    await publisher.publish({ black: blackRows(1001) });
    await update(store, publisher.root(), mapSource(publisher.files));
    const old = before?.lists.black?.shards[0] ?? '';
    expect(await store.look((view) => view.piece(old))).toBeNull();
  });

  it('waits for its turn in a rollout, and not with a first list', async () => {
    const { publisher, store } = await connected();
    await publisher.publish({ black: blackRows(1001) }, { rollout: 10 });
    const source = mapSource(publisher.files);
    expect(await update(store, publisher.root(), source, { bucket: 10 })).toBe('unchanged');
    expect(await heldReleases(store)).toBe('1/1/1');
    const other = createMemoryStore();
    expect(await update(other, publisher.root(), source, { bucket: 99 })).toBe('updated');
    const early = createMemoryStore();
    await update(early, publisher.root(), source, { bucket: 9 });
    expect(await heldReleases(early)).toBe('2/1/1');
  });

  it('shows a number that is white and black as neither', async () => {
    const { store } = await connected({
      black: [[66_810_000_000, 'fraud', '2026-01']],
      white: [[66_810_000_000, 'rd', '2026-01']],
    });
    const options = { now: Date.now(), language: 'th', cache: createPieceCache() } as const;
    expect(await lookUp(store, ['+66810000000'], options)).toEqual([{ status: 'unlisted', withheld: 'contradiction' }]);
  });

  it('goes on warning when its time has run out, and stops to vouch after a week', async () => {
    const { store } = await connected();
    const numbers = [blackNumber(1), '+66920000000', '1161'];
    expect(await statuses(store, numbers, Date.now() + 4 * DAY)).toEqual(['black', 'grey', 'white']);
    expect(await statuses(store, numbers, Date.now() + 11 * DAY)).toEqual(['black', 'grey', 'unlisted']);
    expect(await statuses(store, numbers, Date.now() + 3650 * DAY)).toEqual(['black', 'grey', 'unlisted']);
    expect(await statuses(store, numbers, Date.now() - 3650 * DAY)).toEqual(['black', 'grey', 'white']);
  });

  it('judges files that a person brought by their targets', async () => {
    const publisher = await Publisher.create();
    await publisher.publish(ROWS, { days: { timestamp: -30, snapshot: -30, targets: 60 } });
    const store = createMemoryStore();
    expect(await update(store, publisher.root(), mapSource(publisher.files))).toBe('expired');
    const judged = JUDGED_FROM_FILES;
    expect(await update(store, publisher.root(), mapSource(publisher.files), { judged })).toBe('updated');
    const later = createMemoryStore();
    const now = Date.now() + 61 * DAY;
    expect(await update(later, publisher.root(), mapSource(publisher.files), { judged, now })).toBe('expired');
  });

  it('reads the full parts after a new base, and where deltas are gone or too many', async () => {
    const { publisher, store } = await connected();
    await publisher.publish({ black: blackRows(1000, 3) });
    expect(await update(store, publisher.root(), mapSource(publisher.files))).toBe('updated');
    await publisher.publish({ black: blackRows(1001, 3) });
    publisher.files.delete('targets/lists/black/d/2-3.bin');
    expect(await update(store, publisher.root(), mapSource(publisher.files))).toBe('updated');
    expect(await heldReleases(store)).toBe('3/1/1');
  });

  it('begins anew under another root, without deltas across', async () => {
    const { store } = await connected();
    const other = await Publisher.create();
    await other.publish({ black: blackRows(3) });
    expect(await update(store, other.root(), mapSource(other.files))).toBe('updated');
    expect(await heldReleases(store)).toBe('1/0/0');
    expect(await statuses(store, [blackNumber(700)])).toEqual(['unlisted']);
  });

  it('names a body that the publisher does not name as the gazetteer does, and leaves one that nobody knows', async () => {
    const white = [
      [1161, 'rd', '2026-01'],
      [1199, 'nobody-knows', '2026-01'],
    ] as const;
    const { store } = await connected({ white });
    const ask = async (language: 'th' | 'en') =>
      (await lookUp(store, ['1161', '1199'], { now: Date.now(), language, cache: createPieceCache() }))?.map(
        ({ agency, agencyName }) => [agency, agencyName],
      );
    expect(await ask('th')).toEqual([
      ['rd', 'กรมสรรพากร'],
      ['nobody-knows', undefined],
    ]);
    expect((await ask('en'))?.[0]).toEqual(['rd', 'Revenue Department']);
  });
});
