import type { Language } from '../warning/props.ts';
import type { CheckWords } from './check-words.ts';
import { englishCheck } from './en-check.ts';
import { englishList } from './en-list.ts';
import { englishOptions } from './en-options.ts';
import { englishPage } from './en-page.ts';
import { englishWelcome } from './en-welcome.ts';
import type { ListWords } from './list-words.ts';
import type { OptionsWords } from './options-words.ts';
import type { PageWords } from './page-words.ts';
import { thaiCheck } from './th-check.ts';
import { thaiList } from './th-list.ts';
import { thaiOptions } from './th-options.ts';
import { thaiPage } from './th-page.ts';
import { thaiWelcome } from './th-welcome.ts';
import type { WelcomeWords } from './welcome-words.ts';

/** The words of our own pages. A table apart: what runs in a mailbox does not carry them. */
export interface OwnPagesWords {
  readonly page: PageWords;
  readonly options: OptionsWords;
  readonly list: ListWords;
  readonly check: CheckWords;
  readonly welcome: WelcomeWords;
}

const TABLES: Record<Language, OwnPagesWords> = {
  th: { page: thaiPage, options: thaiOptions, list: thaiList, check: thaiCheck, welcome: thaiWelcome },
  en: { page: englishPage, options: englishOptions, list: englishList, check: englishCheck, welcome: englishWelcome },
};

export function pageWordsOf(language: Language): OwnPagesWords {
  return TABLES[language];
}
