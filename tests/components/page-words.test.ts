import { describe, expect, it } from 'vitest';
import { formatCount, formatDay, formatFingerprint, formatMoment } from '../../components/words/format.ts';
import { pageWordsOf } from '../../components/words/page-words-of.ts';
import { pathsOf, sentencesOf, sourceOf } from './word-table.ts';

const thai = pageWordsOf('th');
const english = pageWordsOf('en');

function argumentsFor(parameters: string): readonly unknown[] {
  if (parameters.includes('domains')) return [['one.example', 'two.example']];
  return parameters.includes('days') ? [3] : ['VALUE', 'OTHER'];
}

describe('words of our own pages', () => {
  it('have the same keys in both languages', () => {
    expect(pathsOf(english)).toEqual(pathsOf(thai));
  });

  it('leave nothing empty but what the Thai letter needs no translation for', () => {
    const empty = (table: object) => pathsOf(table).filter((path) => valueAt(table, path) === '');
    expect(empty(thai)).toEqual(['welcome.rule.translation']);
    expect(empty(english)).toEqual([]);
  });

  it.each(sentencesOf(thai, argumentsFor))('Thai keeps its tone: %s', (sentence) => {
    expect(sentence).not.toMatch(/ปลอดภัย|(?<!เ)ท่าน|!|undefined|\[object/);
  });

  it.each(sentencesOf(english, argumentsFor))('English keeps its tone: %s', (sentence) => {
    expect(sentence).not.toMatch(/\bsafe\b|!|undefined|\[object|[\u0e00-\u0e4f]{12}/i);
  });

  it('number every day of the age as people say it', () => {
    expect([0, 1, 2].map(english.list.ageDays)).toEqual(['Today', '1 day ago', '2 days ago']);
    expect([0, 5].map(thai.list.ageDays)).toEqual(['วันนี้', '5 วันก่อน']);
  });
});

function valueAt(table: object, path: string): unknown {
  return path.split('.').reduce<unknown>((value, key) => Reflect.get(Object(value), key), table);
}

/** Groups that are looked up by a code: the type of the code holds them complete. */
const BY_CODE = /\.(?:languages|textSizes|channels|samples|known|keys|problems|importProblems)\./;

describe('no word is left over', () => {
  const source = sourceOf(['components', 'entrypoints', 'utils']);
  const paths = pathsOf(thai).filter((path) => !BY_CODE.test(`${path}.`));

  it.each(paths.filter((path) => !/^page\.(?:check|options|welcome)$/.test(path)))('%s is used', (path) => {
    const [parent = '', key = ''] = path.split('.').slice(-2);
    // A group of two is spread where it is drawn: its parent is named there.
    expect(source).toMatch(new RegExp(`\\.(?:${key}|${parent})\\b`));
    expect(source).toMatch(new RegExp(`\\b${key}\\b`));
  });
});

describe('times and counts', () => {
  const at = Date.UTC(2026, 10, 22, 7, 5);

  it('count Thai years from the Buddha', () => {
    expect(formatDay(at, 'th')).toMatch(/22 พ\.ย\. 2569/);
    expect(formatDay(at, 'en')).toBe('22 Nov 2026');
    expect(formatMoment(at, 'th')).toMatch(/2569 \d\d:\d5/);
  });

  it('are grouped as people read them', () => {
    expect(formatCount(1_204_551, 'th')).toBe('1,204,551');
    expect(formatFingerprint('3f2a91bc0e')).toBe('3f2a 91bc 0e');
    expect(formatFingerprint('')).toBe('');
  });
});
