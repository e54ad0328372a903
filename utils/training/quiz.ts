import type { Level } from '../model.ts';

/** What a learner says to a message: that one should not do what it asks, or that there is nothing to warn of. */
export const ANSWERS = ['suspicious', 'ordinary'] as const;
export type Answer = (typeof ANSWERS)[number];

/** How many said what; a single player is a class of one. */
export type Said = Readonly<Record<Answer, number>>;

/** A question that was answered. */
export interface Answered {
  readonly scenario: string;
  readonly level: Level;
  readonly said: Said;
}

export interface Quiz {
  /** Ids of the scenarios, in the order in which they are asked. */
  readonly questions: readonly string[];
  readonly answered: readonly Answered[];
}

/** What is right of a message: also one that only calls for caution asks for something that one should not do. */
export function rightAnswer(level: Level): Answer {
  return level === 'none' ? 'ordinary' : 'suspicious';
}

export function startQuiz(questions: readonly string[]): Quiz {
  return { questions, answered: [] };
}

/** The question that is asked now; null when all have been. */
export function currentQuestion({ questions, answered }: Quiz): string | null {
  return questions[answered.length] ?? null;
}

/** The same quiz with the current question answered; unchanged where none is left. */
export function answerQuestion(quiz: Quiz, level: Level, said: Said): Quiz {
  const scenario = currentQuestion(quiz);
  return scenario === null ? quiz : { ...quiz, answered: [...quiz.answered, { scenario, level, said }] };
}

export interface Score {
  readonly right: number;
  readonly answers: number;
}

export function scoreOf(answered: readonly Answered[]): Score {
  let [right, answers] = [0, 0];
  for (const { level, said } of answered) {
    answers += said.suspicious + said.ordinary;
    right += said[rightAnswer(level)];
  }
  return { right, answers };
}

/** Of a hundred answers, how many were right; null where nobody has answered. */
export function percentOf({ right, answers }: Score): number | null {
  return answers === 0 ? null : Math.round((right / answers) * 100);
}

/** Ids of what was not answered rightly by all, in the order of the quiz. */
export function wrongOnes({ answered }: Quiz): readonly string[] {
  return answered
    .filter(({ level, said }) => said[rightAnswer(level)] < said.suspicious + said.ordinary)
    .map(({ scenario }) => scenario);
}
