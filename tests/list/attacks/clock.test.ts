import { describe, expect, it } from 'vitest';
import { createMemoryStore } from '../../../utils/list/store/memory-store.ts';
import { heldReleases, mapSource, statuses, update } from '../client/client.ts';
import { blackNumber, blackRows, Publisher } from '../client/publisher.ts';
import { attackTable } from './table.ts';

const tell = attackTable('the clock: list afterwards, reason');
const YEARS = 3650 * 86_400_000;

describe('a clock that is ten years off', () => {
  it.each([
    ['ahead', YEARS, 'expired', '1/0/1', ['black', 'unlisted']],
    ['behind', -YEARS, 'updated', '2/0/1', ['black', 'white']],
  ] as const)('%s', async (name, shift, says, stands, shown) => {
    const publisher = await Publisher.create();
    await publisher.publish({ black: blackRows(300), white: [[1161, 'rd', '2025-01']] });
    const store = createMemoryStore();
    await update(store, publisher.root(), mapSource(publisher.files));
    await publisher.publish({ black: blackRows(301) });
    const now = Date.now() + shift;
    expect(await update(store, publisher.root(), mapSource(publisher.files), { now })).toBe(says);
    expect(await heldReleases(store)).toBe(stands);
    expect(await statuses(store, [blackNumber(0), '1161'], now)).toEqual(shown);
    // Set right again.
    expect(await update(store, publisher.root(), mapSource(publisher.files))).toMatch(/^(?:updated|unchanged)$/);
    expect(await heldReleases(store)).toBe('2/0/1');
    expect(await statuses(store, [blackNumber(0), '1161'])).toEqual(['black', 'white']);
    tell(`ten years ${name}`, stands === '1/0/1' ? 'old' : 'new', says);
  });

  it('does not bring an old release back', async () => {
    const publisher = await Publisher.create();
    await publisher.publish({ black: blackRows(300) });
    const first = new Map(publisher.files);
    const store = createMemoryStore();
    await update(store, publisher.root(), mapSource(publisher.files));
    await publisher.publish({ black: blackRows(301) });
    await update(store, publisher.root(), mapSource(publisher.files));
    const now = Date.now() - YEARS;
    expect(await update(store, publisher.root(), mapSource(first), { now })).toBe('rolled-back');
    expect(await heldReleases(store)).toBe('2/0/0');
    tell('ten years behind, and an old release is replayed', 'old', 'rolled-back');
  });
});
