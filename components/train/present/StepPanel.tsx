import { claimedAgency } from '../../../utils/agency-view.ts';
import type { Step } from '../../../utils/training/presenting/steps.ts';
import type { Scenario } from '../../../utils/training/scenario.ts';
import { Phrase } from '../../Phrase.tsx';
import { leadOf } from '../../warning/lead.ts';
import { NextSteps } from '../../warning/NextSteps.tsx';
import { trainWordsOf } from '../../words/train/train-words-of.ts';
import { wordsOf } from '../../words/words-of.ts';
import type { ViewProps } from '../props.ts';
import { Headline } from './Headline.tsx';

interface StepPanelProps extends Pick<ViewProps, 'language' | 'lesson'> {
  readonly scenario: Scenario;
  readonly step: Step;
  readonly of: number;
}

/** What a class is asked or told at a step. Read out as it changes. */
export function StepPanel(props: StepPanelProps) {
  return (
    <div class="step" aria-live="polite">
      <StepContent {...props} />
    </div>
  );
}

function StepContent(props: StepPanelProps) {
  const { language, step, of } = props;
  const { present } = trainWordsOf(language);
  switch (step.kind) {
    case 'ask':
      return (
        <>
          <h1>
            <Phrase text={present.ask} />
          </h1>
          <ul class="questions">
            {present.questions.map((question) => (
              <li key={question}>
                <Phrase text={question} />
              </li>
            ))}
          </ul>
        </>
      );
    case 'clue':
      return (
        <>
          <h1 class="step-count">{present.clue(String(step.number), String(of))}</h1>
          <p class="clue-words">
            <q>{step.clue.words[language]}</q>
          </p>
          <p class="clue-why">
            <Phrase text={step.clue.why[language]} />
          </p>
        </>
      );
    case 'verdict':
      return <Told {...props} />;
  }
}

/** What the engine says, and what to do. */
function Told({ language, lesson, scenario }: StepPanelProps) {
  const { present } = trainWordsOf(language);
  const { verdict } = lesson.judge(scenario, language);
  const lead = leadOf(verdict);
  return (
    <>
      <h1 class="step-count">{present.verdict}</h1>
      <Headline {...{ language, lesson, verdict }} withWhy />
      {lead !== null && lead.tone !== 'note' && (
        <div class="part">
          <h2 class="label">{wordsOf(language).warning.whatNext}</h2>
          <NextSteps
            language={language}
            lead={lead}
            agency={claimedAgency(verdict, lesson.engine.gazetteer, language)}
          />
        </div>
      )}
    </>
  );
}
