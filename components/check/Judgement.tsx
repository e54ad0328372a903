import { useState } from 'preact/hooks';
import { leadOf, rankReasons } from '../warning/lead.ts';
import { NextSteps } from '../warning/NextSteps.tsx';
import { Numbers } from '../warning/Numbers.tsx';
import type { Family, Language, Names, Point } from '../warning/props.ts';
import { wordsOf } from '../words/words-of.ts';
import { MarkedMessage } from './MarkedMessage.tsx';
import { OtherReasons } from './OtherReasons.tsx';
import type { JudgedView } from './props.ts';
import { VerdictCard } from './VerdictCard.tsx';

export interface JudgementProps extends Names {
  readonly language: Language;
  readonly judged: JudgedView;
  readonly family?: Family;
}

const nothing = () => {};

/** A verdict in full: what it says, what to do, the message with the words that decided, and what was not checked. */
export function Judgement(props: JudgementProps) {
  const { language, judged, agencyOf, domainOf } = props;
  const { verdict, agency } = judged.view;
  const { warning, unchecked } = wordsOf(language);
  const [pointed, setPointed] = useState<number | null>(null);
  const ranked = rankReasons(verdict);
  const view = { language, verdict, agency, agencyOf, domainOf };
  const lead = leadOf(verdict);
  // A number is no reason, so that nothing lights up for it.
  const onPoint = (point: Point | null) => setPointed(point?.kind === 'reason' ? point.index : null);
  const numbers = { ...view, message: judged.message, collapsed: false, announce: false, onBack: nothing };
  return (
    <div class="judgement">
      <VerdictCard {...view} several={ranked.length > 1} onPoint={setPointed} />
      {lead !== null && lead.tone !== 'note' && (
        <div class="part">
          <h3 class="label">{warning.whatNext}</h3>
          <NextSteps
            language={language}
            agency={agency}
            lead={lead}
            {...(props.family === undefined ? {} : { family: props.family })}
          />
        </div>
      )}
      {ranked.length > 1 && <OtherReasons {...view} ranked={ranked} onPoint={setPointed} />}
      <MarkedMessage language={language} message={judged.message} verdict={verdict} pointed={pointed} />
      {verdict.phones.length > 0 && (
        <div class="part">
          <h3 class="label">{warning.numbersTitle}</h3>
          <Numbers {...numbers} only={verdict.phones.map((_, index) => index)} onPoint={onPoint} onShow={nothing} />
        </div>
      )}
      {verdict.unchecked.length > 0 && (
        <p class="small">{warning.unchecked(verdict.unchecked.map((code) => unchecked[code]))}</p>
      )}
    </div>
  );
}
