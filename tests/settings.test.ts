import { describe, expect, it } from 'vitest';
import { languageOf } from '../utils/setting-values.ts';
import { type ChangedChoices, parseChoices, settingsOf, withChanges } from '../utils/settings.ts';

/** What holds where nothing was chosen. */
const DEFAULTS = {
  language: 'th',
  textSize: 100,
  ownDomains: [],
  staffMode: 'auto',
  stopAtSend: false,
  sound: false,
};

describe('stored choices', () => {
  it.each([
    ['nothing', undefined, DEFAULTS],
    ['rubbish', 'rubbish', DEFAULTS],
    [
      'one bad value does not lose the others',
      { language: 'fr', textSize: 150, ownDomains: ['a.go.th', 7], family: { name: 'นิด' }, sound: 'loud' },
      { ...DEFAULTS, textSize: 150, ownDomains: ['a.go.th'] },
    ],
    [
      'all of them',
      { language: 'auto', textSize: 200, ownDomains: [], family: { name: 'นิด', number: '+66812345678' }, sound: true },
      { ...DEFAULTS, language: 'auto', textSize: 200, family: { name: 'นิด', number: '+66812345678' }, sound: true },
    ],
  ])('%s', (_, raw, expected) => {
    expect(parseChoices(raw)).toEqual(expected);
  });
});

describe('the language to speak', () => {
  it.each([
    ['th', 'en-US', 'th'],
    ['en', 'th-TH', 'en'],
    ['auto', 'th', 'th'],
    ['auto', 'th-TH', 'th'],
    ['auto', 'en-GB', 'en'],
    ['auto', 'tha', 'en'],
    ['auto', '', 'en'],
  ] as const)('%s in a browser that speaks %s is %s', (choice, browser, expected) => {
    expect(languageOf(choice, browser)).toBe(expected);
  });
});

describe('a policy', () => {
  const choices = parseChoices({ language: 'en', textSize: 200, ownDomains: ['mine.example'] });

  it('goes before the choices, and adds to the domains', () => {
    const policy = { language: 'th', textSize: 125, ownDomains: ['office.go.th'] } as const;
    expect(settingsOf(choices, policy, 'en')).toMatchObject({
      language: 'th',
      languageChoice: 'th',
      textSize: 125,
      ownDomains: ['office.go.th', 'mine.example'],
      policy,
    });
  });

  it('that is none changes nothing', () => {
    expect(settingsOf(choices, {}, 'th')).toMatchObject({
      language: 'en',
      textSize: 200,
      ownDomains: ['mine.example'],
    });
  });
});

describe('a change', () => {
  const choices = parseChoices({ textSize: 150, family: { name: 'นิด', number: '+66812345678' } });

  it.each<[string, ChangedChoices, object]>([
    ['changes what is named and leaves the rest', { language: 'en' }, { ...choices, language: 'en' }],
    ['takes away what is undefined', { family: undefined }, { ...DEFAULTS, textSize: 150 }],
    ['of nothing is none', {}, choices],
  ])('%s', (_, changed, expected) => {
    expect(withChanges(choices, changed)).toEqual(expected);
  });
});
