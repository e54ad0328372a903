import type { Level, ReasonLevel } from '../../../utils/model.ts';
import { fragmentOf } from '../../../utils/training/route.ts';
import type { Scenario } from '../../../utils/training/scenario.ts';
import { Shape } from '../../shapes.tsx';
import type { Language } from '../../warning/props.ts';
import { trainWordsOf } from '../../words/train/train-words-of.ts';

interface RowProps {
  readonly language: Language;
  readonly scenario: Scenario;
}

const TONES: Readonly<Record<Level, ReasonLevel>> = { danger: 'danger', caution: 'caution', none: 'note' };

/** One scenario in the list; its name leads to the simulated screen. */
export function ScenarioRow({ language, scenario }: RowProps) {
  const { channels, answers, difficulties, families, library } = trainWordsOf(language);
  const { id, title, channel, answer, difficulty, family } = scenario;
  return (
    <li>
      <Shape tone={TONES[answer]} size={1.4} />
      <div class="entry">
        <a href={fragmentOf({ view: 'screen', id })}>{title[language]}</a>
        <p class="small">
          {[answers[answer], families[family], channels[channel], difficulties[difficulty]].join(' · ')}
        </p>
      </div>
      <a
        class="button second"
        href={fragmentOf({ view: 'present', id })}
        aria-label={`${library.present}: ${title[language]}`}
      >
        {library.presentShort}
      </a>
    </li>
  );
}
