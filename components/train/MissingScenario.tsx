import { fragmentOf } from '../../utils/training/route.ts';
import { State } from '../State.tsx';
import { trainWordsOf } from '../words/train/train-words-of.ts';
import type { ViewProps } from './props.ts';

/** An address names a scenario that is not here: one that was made on another machine, or taken away. */
export function MissingScenario({ language }: Pick<ViewProps, 'language'>) {
  const { missing } = trainWordsOf(language);
  return (
    <>
      <State text={missing.text} tone="note" />
      <p>
        <a href={fragmentOf({ view: 'library' })}>{missing.back}</a>
      </p>
    </>
  );
}
