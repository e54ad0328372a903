import type { Language } from '../../warning/props.ts';
import { englishQuiz } from './en-quiz.ts';
import type { QuizWords } from './quiz-words.ts';
import { thaiQuiz } from './th-quiz.ts';

const TABLES: Record<Language, QuizWords> = { th: thaiQuiz, en: englishQuiz };

export function quizWordsOf(language: Language): QuizWords {
  return TABLES[language];
}
