import type { Language } from '../../warning/props.ts';
import type { EditorWords } from './editor-words.ts';
import { englishEditor } from './en-editor.ts';
import { thaiEditor } from './th-editor.ts';

const TABLES: Record<Language, EditorWords> = { th: thaiEditor, en: englishEditor };

export function editorWordsOf(language: Language): EditorWords {
  return TABLES[language];
}
