import type { Clue } from '../../utils/training/scenario.ts';
import type { Language } from '../warning/props.ts';

interface ClueListProps {
  readonly language: Language;
  readonly clues: readonly Clue[];
}

/** The words that give a message away, each with why. */
export function ClueList({ language, clues }: ClueListProps) {
  return (
    <ol class="clues">
      {clues.map(({ words, why }, index) => (
        <li key={`${index} ${words[language]}`}>
          <q>{words[language]}</q> {why[language]}
        </li>
      ))}
    </ol>
  );
}
