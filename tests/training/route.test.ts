import { describe, expect, it } from 'vitest';
import { fragmentOf, parseRoute, type Route } from '../../utils/training/route.ts';

const ROUTES: readonly (readonly [string, Route])[] = [
  ['#/library', { view: 'library' }],
  ['#/screen/shown-host', { view: 'screen', id: 'shown-host' }],
  ['#/present/tax-refund-sms', { view: 'present', id: 'tax-refund-sms' }],
  ['#/quiz', { view: 'quiz' }],
  ['#/print', { view: 'print' }],
  ['#/editor', { view: 'editor', id: null }],
  ['#/editor/shown-host', { view: 'editor', id: 'shown-host' }],
];

describe('the part of the page that an address names', () => {
  it.each(ROUTES)('%s, there and back', (fragment, route) => {
    expect(parseRoute(fragment)).toEqual(route);
    expect(fragmentOf(route)).toBe(fragment);
  });

  it.each(['', '#', '#/', '#/nothing', '#/present', '#/screen/', '#/screen/<b>', '#/screen/a/b'])(
    '%s is the start',
    (fragment) => expect(parseRoute(fragment)).toEqual({ view: 'library' }),
  );

  it.each(['#content', '#lesson'])('%s is a place in the page', (fragment) => expect(parseRoute(fragment)).toBeNull());
});
