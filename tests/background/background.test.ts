import { describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { badgeOf } from '../../utils/background/badge.ts';
import { forgetGoneFrames } from '../../utils/background/gone.ts';
import { createTabStore } from '../../utils/background/tab-store.ts';

const QUIET = { messages: 1, danger: 0, caution: 0, unreadable: false };

describe('badge', () => {
  it.each([
    ['no frames', {}, '', 'name'],
    ['nothing found', { 0: QUIET }, '', 'name'],
    [
      'danger in two frames',
      { 0: { ...QUIET, danger: 1 }, 4: { ...QUIET, danger: 2, caution: 1 } },
      '3',
      'badgeDanger',
    ],
    ['caution', { 0: QUIET, 7: { ...QUIET, caution: 1 } }, '1', 'badgeCaution'],
    ['unreadable', { 0: { ...QUIET, messages: 0, unreadable: true } }, '?', 'badgeUnreadable'],
    [
      'danger beside an unreadable frame',
      { 0: { ...QUIET, unreadable: true }, 1: { ...QUIET, danger: 1 } },
      '1',
      'badgeDanger',
    ],
  ])('%s', (_, frames, text, title) => {
    expect(badgeOf(frames)).toMatchObject({ text, title });
  });
});

describe('tab store', () => {
  it('loses no report of two frames that come at once, and keeps tabs apart', async () => {
    const tabs = createTabStore(fakeBrowser.storage.session);
    await Promise.all([tabs.put(1, 0, QUIET), tabs.put(1, 5, { ...QUIET, danger: 1 }), tabs.put(2, 0, QUIET)]);
    expect(await tabs.read(1)).toEqual({ 0: QUIET, 5: { ...QUIET, danger: 1 } });
    await tabs.drop(1);
    expect(await tabs.read(1)).toEqual({});
    expect(await tabs.read(2)).toEqual({ 0: QUIET });
  });

  it('takes what it cannot read for nothing', async () => {
    await fakeBrowser.storage.session.set({ 'tab:9': { 0: 'rubbish' } });
    expect(await createTabStore(fakeBrowser.storage.session).read(9)).toEqual({});
  });
});

describe('frames that are gone', () => {
  it('lose their count, and those that answer keep it', async () => {
    const tabs = createTabStore(fakeBrowser.storage.session);
    await tabs.put(30, 0, { ...QUIET, danger: 1 });
    await tabs.put(30, 6, { ...QUIET, danger: 2 });
    const left = await forgetGoneFrames(tabs, 30, (frame) => Promise.resolve(frame === 6));
    expect(badgeOf(left).text).toBe('2');
  });
});
