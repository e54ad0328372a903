import type { Language } from '../../warning/props.ts';
import { englishTrain } from './en-train.ts';
import { thaiTrain } from './th-train.ts';
import type { TrainWords } from './train-words.ts';

const TABLES: Record<Language, TrainWords> = { th: thaiTrain, en: englishTrain };

export function trainWordsOf(language: Language): TrainWords {
  return TABLES[language];
}
