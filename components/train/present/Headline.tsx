import { claimedAgency, createNames } from '../../../utils/agency-view.ts';
import type { Verdict } from '../../../utils/model.ts';
import { Phrase } from '../../Phrase.tsx';
import { Shape } from '../../shapes.tsx';
import { factsOf } from '../../warning/facts.ts';
import { leadOf } from '../../warning/lead.ts';
import { reasonText, wordsOf } from '../../words/words-of.ts';
import type { ViewProps } from '../props.ts';

interface HeadlineProps extends Pick<ViewProps, 'language' | 'lesson'> {
  readonly verdict: Verdict;
  /** Also in one sentence why. */
  readonly withWhy: boolean;
}

/** The verdict as large as a class can read it; all else stands in the warning on the simulated screen. */
export function Headline({ language, lesson, verdict, withWhy }: HeadlineProps) {
  const { gazetteer } = lesson.engine;
  const { popup, unbroken } = wordsOf(language);
  const lead = leadOf(verdict);
  if (lead === null) return <Line tone="note" text={popup.nothing} keep={[]} />;
  const agency = claimedAgency(verdict, gazetteer, language);
  const facts = factsOf({ language, verdict, agency, ...createNames(gazetteer, language) }, lead.reason);
  const text = reasonText(wordsOf(language), lead.reason);
  return (
    <>
      <Line
        tone={lead.tone}
        text={text.headline(facts)}
        keep={[facts.agency, facts.host, facts.imitated, facts.number, ...unbroken]}
      />
      {withWhy && (
        <p>
          <Phrase text={text.why(facts)} keep={unbroken} />
        </p>
      )}
    </>
  );
}

interface LineProps {
  readonly tone: 'danger' | 'caution' | 'note';
  readonly text: string;
  readonly keep: readonly (string | undefined)[];
}

function Line({ tone, text, keep }: LineProps) {
  return (
    <p class={`verdict-line ${tone}`}>
      <Shape tone={tone} size={1.5} />
      <b>
        <Phrase text={text} keep={keep} />
      </b>
    </p>
  );
}
