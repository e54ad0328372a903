import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { reportWordsOf } from '../../components/words/report/report-words-of.ts';
import { pathsOf, sentencesOf } from '../components/word-table.ts';

const thai = reportWordsOf('th');
const english = reportWordsOf('en');
const given = () => ['VALUE'];

describe('words of the report', () => {
  it('have the same keys in both languages', () => {
    expect(pathsOf(english)).toEqual(pathsOf(thai));
  });

  it.each(sentencesOf(thai, given))('Thai keeps its tone: %s', (sentence) => {
    expect(sentence).not.toMatch(/ปลอดภัย|(?<!เ)ท่าน|!|undefined|\[object/);
  });

  it.each(sentencesOf(english, given))('English keeps its tone: %s', (sentence) => {
    expect(sentence).not.toMatch(/\bsafe\b|!|undefined|\[object|[\u0e00-\u0e4f]/i);
  });
});

/** Groups that are looked up by a code: the type of the code holds them complete. */
const BY_CODE = /\b(?:levels|channels|ask)\./;

describe('no word of the report is left over', () => {
  const root = new URL('../../', import.meta.url);
  const source = ['components/report', 'utils/report']
    .flatMap((folder) => readdirSync(new URL(`${folder}/`, root)).map((file) => `${folder}/${file}`))
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => readFileSync(new URL(file, root), 'utf8'))
    .join('\n');

  it.each(pathsOf(thai).filter((path) => !BY_CODE.test(path)))('%s is used', (path) => {
    const [parent = '', key = ''] = path.split('.').slice(-2);
    expect(source).toMatch(new RegExp(`\\b(?:${key}|${parent})\\b`));
    if (key !== 'name' && key !== 'use') expect(source).toMatch(new RegExp(`\\b${key}\\b`));
  });
});
