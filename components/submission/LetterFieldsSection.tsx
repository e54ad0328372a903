import type { LetterFields } from '../../utils/submission/submission.ts';
import { Field } from '../shell/Field.tsx';
import { Section } from '../shell/Section.tsx';
import { TextArea } from '../shell/TextArea.tsx';
import { submissionWordsOf } from '../words/submission/submission-words-of.ts';
import type { SubmissionProps } from './props.ts';

/** What the cover letter says besides the numbers. */
export function LetterFieldsSection({ language, submission: { letter }, onChange }: SubmissionProps) {
  const words = submissionWordsOf(language).letter;
  const change = (changed: Partial<LetterFields>) => onChange({ letter: { ...letter, ...changed } });
  return (
    <Section id="letter" title={words.title} intro={words.intro}>
      <Field
        label={words.number}
        hint={words.numberHint}
        value={letter.number}
        onInput={(number) => change({ number })}
      />
      <TextArea
        label={words.office}
        hint={words.officeHint}
        rows={3}
        lang="th"
        value={letter.office}
        onInput={(office) => change({ office })}
      />
      <Field label={words.date} value={letter.date} onInput={(date) => change({ date })} />
      <Field label={words.to} value={letter.to} onInput={(to) => change({ to })} />
      <Field label={words.signer} value={letter.signer} onInput={(signer) => change({ signer })} />
      <Field label={words.position} value={letter.position} onInput={(position) => change({ position })} />
    </Section>
  );
}
