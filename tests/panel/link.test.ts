import { describe, expect, it } from 'vitest';
import { parseFrameNews, parseShowPlace } from '../../utils/panel/link.ts';

const KEY = '0123456789abcdef';

describe('what a frame tells the panel', () => {
  it.each([
    ['a message in sight', { current: KEY, isNew: false }],
    ['none', { current: null, isNew: true }],
  ])('is taken: %s', (_, raw) => {
    expect(parseFrameNews(raw)).toEqual(raw);
  });

  it.each([
    ['nothing', undefined],
    ['a text', 'x'],
    ['a key that is none', { current: '<b>', isNew: true }],
    ['a key with more behind it', { current: `${KEY}0`, isNew: true }],
    ['a missing field', { current: KEY }],
  ])('is refused: %s', (_, raw) => {
    expect(parseFrameNews(raw)).toBeNull();
  });

  it('loses what is not asked for', () => {
    expect(parseFrameNews({ current: KEY, isNew: true, text: 'x' })).toEqual({ current: KEY, isNew: true });
  });
});

describe('what the panel asks a frame to show', () => {
  it.each([
    ['a reason', { message: KEY, point: { kind: 'reason', index: 0 }, scroll: true }],
    ['nothing any more', { message: KEY, point: null, scroll: false }],
  ])('is taken: %s', (_, raw) => {
    expect(parseShowPlace(raw)).toEqual(raw);
  });

  it.each([
    ['a kind that is none', { message: KEY, point: { kind: 'page', index: 0 }, scroll: true }],
    ['half an index', { message: KEY, point: { kind: 'link', index: 0.5 }, scroll: true }],
    ['no message', { point: null, scroll: false }],
    ['no way', { message: KEY, point: null }],
  ])('is refused: %s', (_, raw) => {
    expect(parseShowPlace(raw)).toBeNull();
  });
});
