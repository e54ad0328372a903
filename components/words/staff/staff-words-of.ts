import type { Language } from '../../warning/props.ts';
import { englishStaff } from './en-staff.ts';
import type { StaffWords } from './staff-words.ts';
import { thaiStaff } from './th-staff.ts';

const TABLES: Record<Language, StaffWords> = { th: thaiStaff, en: englishStaff };

export function staffWordsOf(language: Language): StaffWords {
  return TABLES[language];
}
