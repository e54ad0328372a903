import type { Level } from '../../../utils/model.ts';
import type { Answer } from '../../../utils/training/quiz.ts';
import type { QuizCodeProblem } from '../../../utils/training/quiz-code.ts';
import type { Source } from '../../../utils/training/quiz-plan.ts';
import type { ResultWords } from '../../../utils/training/results-csv.ts';
import type { Players, Shape, TestName } from '../../../utils/training/session.ts';

/** Words of the quiz. */
export interface QuizWords {
  readonly setup: SetupWords;
  readonly question: QuestionWords;
  readonly results: ResultsWords;
  /** The table of results as a file. */
  readonly table: ResultWords;
}

export interface SetupWords {
  readonly title: string;
  readonly intro: string;
  readonly players: string;
  readonly playersOf: Record<Players, string>;
  readonly shape: string;
  readonly shapes: Record<Shape, string>;
  readonly pairHint: string;
  readonly source: string;
  readonly sources: Record<Source, string>;
  readonly audience: string;
  readonly difficulty: string;
  readonly count: string;
  readonly honest: string;
  readonly code: string;
  readonly codeHint: string;
  readonly codeProblems: Record<QuizCodeProblem, string>;
  readonly otherCode: string;
  readonly start: string;
  readonly nothing: string;
}

export interface QuestionWords {
  readonly number: (number: number, of: number) => string;
  readonly tests: Record<TestName, string>;
  readonly ask: string;
  readonly answers: Record<Answer, string>;
  readonly hands: string;
  readonly hintOfHands: string;
  readonly countOf: Record<Answer, string>;
  readonly record: string;
  readonly wrongCount: string;
  readonly nobody: string;
  readonly recorded: (number: number) => string;
  readonly right: string;
  readonly wrong: string;
  readonly classRight: (right: number, all: number) => string;
  readonly levels: Record<Level, string>;
  readonly clues: string;
  readonly next: string;
  readonly toResults: string;
  readonly stop: string;
  readonly stopSure: string;
}

export interface ResultsWords {
  readonly titles: Record<TestName, string>;
  readonly score: (right: number, of: number) => string;
  readonly compared: (before: number, after: number) => string;
  readonly more: (points: number) => string;
  readonly less: (points: number) => string;
  readonly same: string;
  readonly caption: string;
  readonly number: string;
  readonly message: string;
  readonly solution: string;
  readonly rightOnes: string;
  readonly answers: Record<Answer, string>;
  readonly yes: string;
  readonly no: string;
  readonly after: string;
  readonly afterHint: string;
  readonly again: string;
  readonly nothingWrong: string;
  readonly save: string;
  readonly fresh: string;
  readonly freshSure: string;
  readonly kept: string;
  readonly notKept: string;
}
