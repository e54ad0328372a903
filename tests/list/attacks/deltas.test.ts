import { describe, expect, it } from 'vitest';
import { chanceFrom } from '../../../utils/chance.ts';
import { createMemoryStore, emptyContent } from '../../../utils/list/store/memory-store.ts';
import { heldReleases, mapSource, update } from '../client/client.ts';
import { blackRows, Publisher, type Row } from '../client/publisher.ts';
import { attackTable } from './table.ts';

const tell = attackTable('deltas: list afterwards');

/** Thirty days: each day some numbers go, some come, some get another reason. */
async function thirtyDays() {
  const random = chanceFrom(20251118).next;
  const publisher = await Publisher.create();
  let rows: Row[] = blackRows(6000);
  await publisher.publish({ black: rows });
  const first = new Map(publisher.files);
  const days = [first];
  for (let day = 1; day <= 30; day++) {
    const kept = rows.filter(() => random() > 0.001);
    const moved = kept.map((row): Row => (random() > 0.001 ? row : [row[0], 'parcel', '2026-02']));
    const known = new Set(moved.map(([number]) => number));
    const fresh = Array.from({ length: 6 }, () => 66_820_000_000 + Math.floor(random() * 10_000_000));
    const added = [...new Set(fresh)].filter((number) => !known.has(number));
    rows = [...moved, ...added.map((number): Row => [number, 'fraud', '2026-03'])];
    await publisher.publish({ black: rows });
    days.push(new Map(publisher.files));
  }
  return { publisher, first, days };
}

describe('base and thirty deltas', () => {
  it('are the full build byte for byte, day by day and all at once', async () => {
    const { publisher, first, days } = await thirtyDays();
    const full = emptyContent();
    await update(createMemoryStore(full), publisher.root(), mapSource(publisher.files));

    const daily = emptyContent();
    const asked: string[] = [];
    for (const files of days) await update(createMemoryStore(daily), publisher.root(), mapSource(files, asked));
    const packed = asked.filter((path) => path.endsWith('.bin'));
    expect(packed).toHaveLength(2 + 30);

    const late = emptyContent();
    await update(createMemoryStore(late), publisher.root(), mapSource(first));
    const lateAsked: string[] = [];
    await update(createMemoryStore(late), publisher.root(), mapSource(publisher.files, lateAsked));
    expect(lateAsked.filter((path) => path.endsWith('.bin')).every((path) => path.includes('/d/'))).toBe(true);

    for (const each of [daily, late]) {
      expect(each.generation?.lists).toEqual(full.generation?.lists);
      expect(each.details).toEqual(full.details);
      expect([...each.pieces].sort(byName)).toEqual([...full.pieces].sort(byName));
    }
    expect(await heldReleases(createMemoryStore(daily))).toBe('31/0/0');
    tell(
      'base + 30 single deltas; base + the cheapest way over 30 days',
      'new',
      'equal to the full build byte for byte',
    );
  });
});

function byName([a]: readonly [string, Uint8Array], [b]: readonly [string, Uint8Array]): number {
  return a < b ? -1 : 1;
}
