import type { Language } from '../../warning/props.ts';
import { englishPrint } from './en-print.ts';
import type { PrintWords } from './print-words.ts';
import { thaiPrint } from './th-print.ts';

const TABLES: Record<Language, PrintWords> = { th: thaiPrint, en: englishPrint };

export function printWordsOf(language: Language): PrintWords {
  return TABLES[language];
}
