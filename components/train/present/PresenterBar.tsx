import type { Command } from '../../../utils/training/presenting/commands.ts';
import type { Language } from '../../warning/props.ts';
import { trainWordsOf } from '../../words/train/train-words-of.ts';
import { type Clock, clockText } from './use-clock.ts';

interface BarProps {
  readonly language: Language;
  readonly clock: Clock;
  readonly acts: Readonly<Record<Command, () => void>>;
  readonly isChanging: boolean;
  /** Which step, of how many. */
  readonly at: number;
  readonly last: number;
  /** Another message comes after this one. */
  readonly hasNext: boolean;
}

/** Each with its key, which does the same. */
const KEYS: readonly (readonly [Command, string])[] = [
  ['previous', '←'],
  ['next', '→'],
  ['change', 'E'],
  ['notes', 'N'],
  ['full', 'F'],
  ['leave', 'Esc'],
];

/** What a trainer can do, small at the foot of the projector's picture. */
export function PresenterBar({ language, clock, acts, isChanging, at, last, hasNext }: BarProps) {
  const { present } = trainWordsOf(language);
  const isAtEnd = at === last;
  const labelOf = (command: Command): string =>
    command === 'next' && isAtEnd && hasNext ? present.nextMessage : present.commands[command];
  const isOff = (command: Command): boolean =>
    (command === 'previous' && at === 0) || (command === 'next' && isAtEnd && !hasNext);
  return (
    <footer class="presenter-bar">
      <ol class="step-dots" aria-label={present.step(String(at + 1), String(last + 1))}>
        {Array.from({ length: last + 1 }, (_, index) => (
          <li key={index} aria-current={index === at ? 'step' : undefined} />
        ))}
      </ol>
      <ul>
        {KEYS.map(([command, key]) => (
          <li key={command}>
            <button
              type="button"
              class="button plain"
              aria-disabled={isOff(command)}
              aria-pressed={command === 'change' ? isChanging : undefined}
              onClick={acts[command]}
            >
              <span class="key" aria-hidden="true">
                {key}
              </span>{' '}
              {labelOf(command)}
            </button>
          </li>
        ))}
      </ul>
      <button
        type="button"
        class="button plain clock"
        aria-pressed={!clock.isRunning}
        aria-label={present.commands.clock}
        onClick={acts.clock}
      >
        <span class="key" aria-hidden="true">
          T
        </span>{' '}
        {clockText(clock.elapsed)}
      </button>
    </footer>
  );
}
