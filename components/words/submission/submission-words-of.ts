import type { Language } from '../../warning/props.ts';
import { englishSubmission } from './en-submission.ts';
import type { SubmissionWords } from './submission-words.ts';
import { thaiSubmission } from './th-submission.ts';

const TABLES: Record<Language, SubmissionWords> = { th: thaiSubmission, en: englishSubmission };

export function submissionWordsOf(language: Language): SubmissionWords {
  return TABLES[language];
}
