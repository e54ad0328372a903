import { SAMPLE_IDS } from '../../utils/welcome/samples.ts';
import { Judgement } from '../check/Judgement.tsx';
import { Choice } from '../shell/Choice.tsx';
import { Section } from '../shell/Section.tsx';
import { useUniqueId } from '../unique-id.ts';
import { Announcer } from '../warning/Announcer.tsx';
import { factsOf } from '../warning/facts.ts';
import { leadOf } from '../warning/lead.ts';
import { pageWordsOf } from '../words/page-words-of.ts';
import { reasonText, wordsOf } from '../words/words-of.ts';
import type { WelcomeProps } from './props.ts';

/** A sample message that the real engine judges while it is changed. */
export function TryIt(props: WelcomeProps) {
  const { language, sample, text, judged, onSample, onText } = props;
  const { attempt } = pageWordsOf(language).welcome;
  const id = useUniqueId();
  return (
    <Section id="try" title={attempt.title} intro={attempt.intro}>
      <Choice
        label={attempt.choose}
        value={sample ?? ''}
        options={SAMPLE_IDS.map((value) => ({ value, label: attempt.samples[value] }))}
        onChange={(value) => {
          if (value !== '') onSample(value);
        }}
      />
      <div class="field">
        <label class="field-label" for={id}>
          {attempt.text}
        </label>
        <textarea
          id={id}
          lang="th"
          rows={4}
          value={text}
          spellcheck={false}
          aria-describedby={`${id}-hint`}
          onInput={(event) => onText(event.currentTarget.value)}
        />
        <p class="small" id={`${id}-hint`}>
          {attempt.inert}
        </p>
      </div>
      <Announcer text={headlineOf(props)} urgent={false} />
      {judged !== null && <Judgement {...props} judged={judged} />}
    </Section>
  );
}

/** What a screen reader is told when the verdict changes. */
function headlineOf({ language, judged, agencyOf, domainOf }: WelcomeProps): string {
  if (judged === null) return '';
  const lead = leadOf(judged.view.verdict);
  const words = wordsOf(language);
  if (lead === null) return words.popup.nothing;
  const view = { ...judged.view, language, agencyOf, domainOf };
  return reasonText(words, lead.reason).headline(factsOf(view, lead.reason));
}
