import { describe, expect, it } from 'vitest';
import { english } from '../../components/words/en.ts';
import { formatMonth, formatPhone } from '../../components/words/format.ts';
import { thai } from '../../components/words/th.ts';
import type { Facts, ReasonText, Words } from '../../components/words/words.ts';
import { reasonText } from '../../components/words/words-of.ts';
import type { ListingStatus, ReasonCode, ReasonLevel, Unchecked } from '../../utils/model.ts';
import { pathsOf, sentencesOf, sourceOf } from './word-table.ts';

/** The levels at which the rule table of the design uses each code; a new code without a row does not compile. */
const LEVELS: Record<ReasonCode, readonly ReasonLevel[]> = {
  'gov-claim-with-link': ['danger', 'caution'],
  'gov-link-official': ['danger'],
  'gov-link-internal': ['caution', 'note'],
  'shown-host-differs': ['danger'],
  'lookalike-host': ['danger', 'caution'],
  'black-number': ['danger'],
  'gov-claim-with-request': ['caution'],
  'grey-number': ['caution'],
  'abroad-number': ['caution'],
  'white-number': ['note'],
  'qr-unread': ['caution', 'note'],
};
const UNCHECKED: Record<Unchecked, true> = {
  'sender-authenticity': true,
  images: true,
  attachments: true,
  qr: true,
  'cut-off': true,
  frame: true,
  encrypted: true,
  'number-list': true,
  'too-long': true,
};
const STATUSES: Record<ListingStatus, true> = { black: true, grey: true, white: true, unlisted: true, 'no-list': true };

const LANGUAGES: readonly Words[] = [thai, english];
const FACTS: Facts = {
  agency: 'AGENCY',
  hotline: '1161',
  host: 'rd-go-th.example',
  shownHost: 'www.rd.go.th',
  imitated: 'BODY',
  imitatedDomain: 'rd.go.th',
  number: '06 9000 1234',
  listing: { operator: 'DE-FENCE', agency: 'OWNER', since: '2568' },
};
const CODES = Object.entries(LEVELS).flatMap(([code, levels]) =>
  levels.map((level) => ({ code: code as ReasonCode, level })),
);

/** Every sentence of a table, its functions called with something. */
function sentences(words: Words): readonly string[] {
  const plain = [...sentencesOf({ ...words, reasons: null }, argumentsFor)];
  for (const reason of CODES) {
    for (const facts of [FACTS, {}, { ...FACTS, inDanger: true }]) {
      const text = reasonText(words, reason);
      plain.push(text.headline(facts), text.why(facts));
    }
  }
  return plain;
}

/** Functions take text, a list, a count or facts, which their own parameters tell. */
function argumentsFor(parameters: string): readonly unknown[] {
  if (parameters.includes('items')) return [['ITEM'], 'OTHER'];
  return [parameters.includes('operator,') ? FACTS.listing : 'VALUE', 'OTHER'];
}

describe('words', () => {
  it('have the same keys in both languages', () => {
    expect(pathsOf(english)).toEqual(pathsOf(thai));
  });

  it.each(CODES)('say something of $code at $level', ({ code, level }) => {
    for (const words of LANGUAGES) {
      const texts: Partial<Record<ReasonLevel, ReasonText>> = words.reasons[code];
      expect(texts[level], words.locale).toBeDefined();
    }
  });

  it('have words for every unchecked code and every listing', () => {
    for (const words of LANGUAGES) {
      expect(Object.keys(words.unchecked).sort()).toEqual(Object.keys(UNCHECKED).sort());
      expect(Object.keys(words.listing).sort()).toEqual(Object.keys(STATUSES).sort());
    }
  });

  it('name nothing that is not there', () => {
    for (const words of LANGUAGES) {
      for (const reason of CODES) {
        const text = reasonText(words, reason);
        expect(`${text.headline({})} ${text.why({})}`).not.toMatch(/undefined|null|NaN/);
      }
    }
  });

  it('keep their tone: nothing is called safe, nobody is shouted at', () => {
    for (const sentence of sentences(thai)) expect(sentence).not.toMatch(/ปลอดภัย|(?<!เ)ท่าน|!|undefined|\[object/);
    for (const sentence of sentences(english)) expect(sentence).not.toMatch(/\bsafe\b|!|undefined|\[object/i);
  });

  it('keep the headline of a danger within twelve Thai words besides the name', () => {
    const headline = thai.reasons['gov-claim-with-link'].danger.headline({ agency: '' });
    const segments = new Intl.Segmenter('th', { granularity: 'word' }).segment(headline);
    expect([...segments].filter(({ isWordLike }) => isWordLike).length).toBeLessThanOrEqual(12);
  });
});

describe('no word is left over', () => {
  const source = sourceOf(['components', 'entrypoints', 'utils']);
  const keys = (['warning', 'steps', 'dialog', 'popup'] as const).flatMap((group) =>
    Object.keys(thai[group]).map((key) => [group, key] as const),
  );

  it.each(keys)('%s.%s is used', (_, key) => {
    expect(source).toMatch(new RegExp(`\\.${key}\\b`));
  });
});

describe('formatPhone', () => {
  it.each([
    ['+66812345678', '08 1234 5678'],
    ['+6622728000', '0 2272 8000'],
    ['+6653112233', '0 5311 2233'],
    ['+661800123456', '1800 123 456'],
    ['1441', '1441'],
    ['*138*1#', '*138*1#'],
    ['+442071234567', '+442071234567'],
    ['+6971234567890', '+697 1234 567890'],
  ])('%s is said as %s', (number, said) => {
    expect(formatPhone(number).replaceAll('\u00a0', ' ')).toBe(said);
  });
});

describe('formatMonth', () => {
  it.each([
    ['2025-11', 'พ.ย. 2568', 'Nov 2025'],
    ['2026-01', 'ม.ค. 2569', 'Jan 2026'],
    ['2026-13', '2026-13', '2026-13'],
    ['', '', ''],
  ])('%s', (month, inThai, inEnglish) => {
    expect(formatMonth(month, 'th')).toBe(inThai);
    expect(formatMonth(month, 'en')).toBe(inEnglish);
  });
});
