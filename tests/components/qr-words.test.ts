import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { qrWordsOf } from '../../components/words/qr-words.ts';
import { pathsOf, sentencesOf } from './word-table.ts';

const thai = qrWordsOf('th');
const english = qrWordsOf('en');

describe('words of QR codes', () => {
  it('have the same keys in both languages', () => {
    expect(pathsOf(english)).toEqual(pathsOf(thai));
  });

  it.each([...sentencesOf(thai, () => ['VALUE'])])('Thai keeps its tone: %s', (sentence) => {
    expect(sentence).not.toMatch(/ปลอดภัย|(?<!เ)ท่าน|!|undefined/);
  });

  it.each([...sentencesOf(english, () => ['VALUE'])])('English keeps its tone: %s', (sentence) => {
    expect(sentence).not.toMatch(/\bsafe\b|!|undefined|[\u0e00-\u0e4f]/i);
  });

  const source = ['components/qr', 'components/popup', 'components/check']
    .flatMap((folder) => readdirSync(folder).map((file) => readFileSync(`${folder}/${file}`, 'utf8')))
    .join('\n');
  it.each(Object.keys(thai))('%s is used', (key) => {
    expect(source).toMatch(new RegExp(`\\bwords\\.${key}\\b|\\)\\.${key}\\b`));
  });
});
