import type { Level } from '../model.ts';

/** What a learner says to a message: do not trust it, be careful, or nothing to warn of. */
export type Answer = Level;

/** A question that was answered; in a class each learner counts. */
export interface Answered {
  readonly scenario: string;
  readonly right: Level;
  /** How many said what; a single player is a class of one. */
  readonly said: Readonly<Record<Answer, number>>;
}

export interface Quiz {
  /** Ids of the scenarios, in the order in which they are asked. */
  readonly questions: readonly string[];
  readonly answered: readonly Answered[];
}

export function startQuiz(questions: readonly string[]): Quiz {
  return { questions, answered: [] };
}

/** The question that is asked now; null when all have been. */
export function currentQuestion({ questions, answered }: Quiz): string | null {
  return questions[answered.length] ?? null;
}

/** The same quiz with the current question answered; unchanged where none is left. */
export function answerQuestion(quiz: Quiz, right: Level, said: Answered['said']): Quiz {
  const scenario = currentQuestion(quiz);
  return scenario === null ? quiz : { ...quiz, answered: [...quiz.answered, { scenario, right, said }] };
}

export interface Score {
  readonly right: number;
  readonly answers: number;
}

/** Answers that were right; a caution where danger was right counts as half, because it keeps one from the trap. */
export function scoreOf(answered: readonly Answered[]): Score {
  let [right, answers] = [0, 0];
  for (const { right: level, said } of answered) {
    answers += said.danger + said.caution + said.none;
    right += said[level] + (level === 'danger' ? said.caution / 2 : level === 'caution' ? said.danger / 2 : 0);
  }
  return { right, answers };
}

/** A quiz of what was not answered rightly by all, in the same order. */
export function repeatWrong({ answered }: Quiz): Quiz {
  const wrong = answered.filter(({ right, said }) => said[right] < said.danger + said.caution + said.none);
  return startQuiz(wrong.map(({ scenario }) => scenario));
}

const COLUMNS = ['question', 'scenario', 'right_answer', 'said_danger', 'said_caution', 'said_none'];

/** The results as CSV, with no names in it: a line for each question. Ids and numbers need no quotes. */
export function resultsCsv({ answered }: Quiz): string {
  const lines = answered.map(({ scenario, right, said }, index) =>
    [index + 1, scenario, right, said.danger, said.caution, said.none].join(','),
  );
  return `\ufeff${[COLUMNS.join(','), ...lines].join('\r\n')}\r\n`;
}
