import type { Language } from '../../warning/props.ts';
import type { BriefingWords } from './briefing-words.ts';
import { englishBriefing } from './en-briefing.ts';
import { thaiBriefing } from './th-briefing.ts';

const TABLES: Record<Language, BriefingWords> = { th: thaiBriefing, en: englishBriefing };

export function briefingWordsOf(language: Language): BriefingWords {
  return TABLES[language];
}
