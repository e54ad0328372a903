import type { Reason, ReasonLevel } from '../../utils/model.ts';
import type { Language } from '../warning/props.ts';
import { english } from './en.ts';
import { thai } from './th.ts';
import type { ReasonText, Words } from './words.ts';

const TABLES: Record<Language, Words> = { th: thai, en: english };

/** The words of a language. */
export function wordsOf(language: Language): Words {
  return TABLES[language];
}

const NEAREST: Record<ReasonLevel, readonly ReasonLevel[]> = {
  danger: ['danger', 'caution', 'note'],
  caution: ['caution', 'note', 'danger'],
  note: ['note', 'caution', 'danger'],
};

/** Headline and why of a reason at its level; at the nearest level that has words where its own has none. */
export function reasonText(words: Words, reason: Pick<Reason, 'code' | 'level'>): ReasonText {
  const texts: Partial<Record<ReasonLevel, ReasonText>> = words.reasons[reason.code];
  for (const level of NEAREST[reason.level]) {
    const text = texts[level];
    if (text !== undefined) return text;
  }
  throw new Error(`no words for ${reason.code}`);
}
