import type { Stock } from '../../utils/training/quiz-plan.ts';
import type { Lesson } from './props.ts';

/** What the questions of a quiz and of an answer sheet are picked from. */
export function stockOf({ scenarios, own, engine }: Lesson): Stock {
  const ownIds = new Set(own.map(({ id }) => id));
  return { builtIn: scenarios.filter(({ id }) => !ownIds.has(id)), own, gazetteer: engine.gazetteer };
}
