import type { Language } from '../../warning/props.ts';
import { englishReport } from './en-report.ts';
import type { ReportWords } from './report-words.ts';
import { thaiReport } from './th-report.ts';

const TABLES: Record<Language, ReportWords> = { th: thaiReport, en: englishReport };

export function reportWordsOf(language: Language): ReportWords {
  return TABLES[language];
}
