import { SLOGAN } from '../../../utils/briefing/quotes.ts';
import { Phrase } from '../../Phrase.tsx';
import type { Language } from '../../warning/props.ts';
import { printWordsOf } from '../../words/train/print-words-of.ts';

interface CommonProps {
  readonly language: Language;
}

/** What to do, in three steps. */
export function Steps({ language }: CommonProps) {
  const { steps } = printWordsOf(language).common;
  return (
    <ol class="paper-steps">
      {steps.map(({ title, text }) => (
        <li key={title}>
          <div>
            <b>{title}</b>
            <p>
              <Phrase text={text} />
            </p>
          </div>
        </li>
      ))}
    </ol>
  );
}

/** Whom to call where money or data are already gone. */
export function Lost({ language }: CommonProps) {
  const { lost, lostCall, lostWhen } = printWordsOf(language).common;
  return (
    <p class="paper-lost">
      <span>{lost}</span> <b>{lostCall}</b> <span>{lostWhen}</span>
    </p>
  );
}

/** The slogan, as quoted in the one place that holds it. */
export function Slogan({ language }: CommonProps) {
  const { sloganMeaning, sloganOf } = printWordsOf(language).common;
  return (
    <div class="paper-slogan">
      <p lang="th">{SLOGAN.police}</p>
      {sloganMeaning !== '' && <p class="paper-small">{sloganMeaning}</p>}
      <p class="paper-small">{sloganOf}</p>
    </div>
  );
}

/** Lines to fill in: whom one can ask in this village. */
export function AskHere({ language }: CommonProps) {
  const { ask, phone } = printWordsOf(language).common;
  return (
    <p class="paper-fill">
      <span>{ask}</span>
      <span class="fill" />
      <span>{phone}</span>
      <span class="fill" />
    </p>
  );
}

/** By what letter. */
export function Source({ language }: CommonProps) {
  return <p class="paper-small">{printWordsOf(language).common.source}</p>;
}
