import type { Scenario } from '../../../utils/training/scenario.ts';
import { Phrase } from '../../Phrase.tsx';
import type { Language } from '../../warning/props.ts';
import { printWordsOf } from '../../words/train/print-words-of.ts';
import { AskHere, Lost, Slogan, Source, Steps } from './Common.tsx';
import { Message } from './Message.tsx';

interface HandoutProps {
  readonly language: Language;
  readonly scenario: Scenario;
}

/** One page to take home: the rule, a message with its clues, what to do. */
export function Handout({ language, scenario }: HandoutProps) {
  const { handout, common } = printWordsOf(language);
  return (
    <article class="paper-body handout-body">
      <h3>{handout.title}</h3>
      <p class="paper-rule">
        <Phrase text={handout.rule} />
      </p>
      <div class="paper-columns">
        <div>
          <h4>{handout.sample}</h4>
          <Message language={language} scenario={scenario} clues={scenario.clues} />
        </div>
        <div>
          <h4>{handout.clues}</h4>
          <ol class="paper-clues">
            {scenario.clues.map(({ words, why }) => (
              <li key={words[language]}>{why[language]}</li>
            ))}
          </ol>
        </div>
      </div>
      <h4>{common.stepsTitle}</h4>
      <Steps language={language} />
      <Lost language={language} />
      <h4>{handout.honest}</h4>
      <ul class="paper-points">
        {handout.honestPoints.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
      <Slogan language={language} />
      <AskHere language={language} />
      <Source language={language} />
    </article>
  );
}
