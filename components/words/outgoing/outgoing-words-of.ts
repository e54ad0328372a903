import type { Language } from '../../warning/props.ts';
import { englishOutgoing } from './en-outgoing.ts';
import type { OutgoingWords } from './outgoing-words.ts';
import { thaiOutgoing } from './th-outgoing.ts';

const TABLES: Record<Language, OutgoingWords> = { th: thaiOutgoing, en: englishOutgoing };

export function outgoingWordsOf(language: Language): OutgoingWords {
  return TABLES[language];
}
