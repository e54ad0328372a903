import { describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createWarningCount } from '../utils/background/warning-count.ts';
import { lastDays, readWarningDays, WARNING_DAYS_KEY, withWarning } from '../utils/warning-days.ts';

/** 22 November 2026, as the reader's clock shows it. */
const noon = new Date(2026, 10, 22, 12);

describe('warnings of a day', () => {
  it('are added up, the day of today last', () => {
    const days = [
      { day: '2026-11-22', count: 2 },
      { day: '2026-11-20', count: 1 },
    ];
    expect(withWarning(days, noon)).toEqual([
      { day: '2026-11-20', count: 1 },
      { day: '2026-11-22', count: 3 },
    ]);
  });

  it('are kept for a month', () => {
    const days = Array.from({ length: 60 }, (_, index) => ({ day: `2020-01-${index}`, count: 1 }));
    expect(withWarning(days, noon)).toHaveLength(31);
  });

  it('of a week stand one a day, also over the end of a month', () => {
    const days = [{ day: '2026-02-27', count: 4 }];
    const week = lastDays(days, new Date(2026, 2, 2, 0, 5), 7);
    expect(week.map(({ day, count }) => `${day.slice(5)} ${count}`)).toEqual([
      '02-24 0',
      '02-25 0',
      '02-26 0',
      '02-27 4',
      '02-28 0',
      '03-01 0',
      '03-02 0',
    ]);
  });

  it.each([
    ['nothing', undefined, []],
    ['rubbish', 'rubbish', []],
    ['days that are none', [{ day: 'today', count: 1 }, { day: '2026-11-22', count: -1 }, null, 7], []],
    ['a good one among them', [null, { day: '2026-11-22', count: 1 }], [{ day: '2026-11-22', count: 1 }]],
  ])('are read from %s', async (_, stored, expected) => {
    expect(await readWarningDays({ get: async () => ({ [WARNING_DAYS_KEY]: stored }) })).toEqual(expected);
  });
});

describe('the count', () => {
  it('takes every message once until the browser is closed, also those that come at once', async () => {
    fakeBrowser.reset();
    const { local, session } = fakeBrowser.storage;
    const count = createWarningCount({ local, session });
    const said = await Promise.all(['a', 'b', 'a'].map((key) => count.note(key, noon)));
    expect(said).toEqual([true, true, false]);
    // The background is put to sleep and wakes again.
    expect(await createWarningCount({ local, session }).note('b', noon)).toBe(false);
    expect(await readWarningDays(local)).toEqual([{ day: '2026-11-22', count: 2 }]);
    await session.clear();
    expect(await count.note('a', noon)).toBe(true);
    expect(JSON.stringify(await local.get(null)), 'no message stays').toBe(
      '{"warning-days":[{"day":"2026-11-22","count":3}]}',
    );
  });
});
