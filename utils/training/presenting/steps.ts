import type { Clue, Scenario } from '../scenario.ts';

/**
 * What a class is shown of a scenario, one after the other: the message alone, each clue, then what the engine says.
 */
export type Step =
  | { readonly kind: 'ask' }
  | { readonly kind: 'clue'; readonly clue: Clue; readonly number: number }
  | { readonly kind: 'verdict' };

export function stepsOf({ clues }: Pick<Scenario, 'clues'>): readonly [Step, ...Step[]] {
  return [
    { kind: 'ask' },
    ...clues.map((clue, index) => ({ kind: 'clue', clue, number: index + 1 }) as const),
    { kind: 'verdict' },
  ];
}
