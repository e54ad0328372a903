/** The values that settings can take, with their guards. */

export type Language = 'th' | 'en';

/** `auto`: as the browser is, Thai or else English. */
export type LanguageChoice = Language | 'auto';

/** Sizes of the text in our own pages, in percent of the browser's. */
export const TEXT_SIZES = [100, 125, 150, 200] as const;
export type TextSize = (typeof TEXT_SIZES)[number];

/**
 * Whether what a person writes is checked before it is sent. `auto`: where it goes out from a domain of the person's
 * own organisation, as named in the options or by an administrator.
 */
export type StaffMode = 'auto' | 'on' | 'off';

export function isStaffMode(value: unknown): value is StaffMode {
  return value === 'auto' || value === 'on' || value === 'off';
}

export function isLanguageChoice(value: unknown): value is LanguageChoice {
  return value === 'th' || value === 'en' || value === 'auto';
}

export function isTextSize(value: unknown): value is TextSize {
  return TEXT_SIZES.some((size) => size === value);
}

/** The language to speak. `browserLanguage` is a BCP 47 tag, such as `th-TH`. */
export function languageOf(choice: LanguageChoice, browserLanguage: string): Language {
  if (choice !== 'auto') return choice;
  return /^th\b/i.test(browserLanguage) ? 'th' : 'en';
}
