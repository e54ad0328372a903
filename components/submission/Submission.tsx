import { Field } from '../shell/Field.tsx';
import { Page } from '../shell/Page.tsx';
import { Section } from '../shell/Section.tsx';
import { SureButton } from '../shell/SureButton.tsx';
import { StaffPages } from '../staff/StaffPages.tsx';
import { submissionWordsOf } from '../words/submission/submission-words-of.ts';
import { BodySection } from './BodySection.tsx';
import { CoverLetter } from './CoverLetter.tsx';
import { LetterFieldsSection } from './LetterFieldsSection.tsx';
import { NumbersSection } from './NumbersSection.tsx';
import type { SubmissionProps } from './props.ts';

/** The page on which a body's numbers are put together and handed in for the white list. */
export function Submission(props: SubmissionProps) {
  const { language, version } = props;
  const words = submissionWordsOf(language);
  return (
    <Page name="submission" language={language} version={version} title={words.title} lead={words.intro}>
      <StaffPages language={language} current="submission" />
      <BodySection {...props} />
      <ContactSection {...props} />
      <NumbersSection {...props} />
      <LetterFieldsSection {...props} />
      <HandOver {...props} />
      <Section id="preview" title={words.letter.preview}>
        <CoverLetter {...props} />
      </Section>
    </Page>
  );
}

const CONTACT = ['name', 'position', 'phone', 'email'] as const;

function ContactSection({ language, submission: { contact }, onChange }: SubmissionProps) {
  const words = submissionWordsOf(language).contact;
  return (
    <Section id="contact" title={words.title} intro={words.intro}>
      {CONTACT.map((field) => (
        <Field
          key={field}
          label={words[field]}
          value={contact[field]}
          kind={field === 'phone' ? 'tel' : 'text'}
          onInput={(value) => onChange({ contact: { ...contact, [field]: value } })}
        />
      ))}
    </Section>
  );
}

function HandOver({ language, missing, onExport, onPrint, onClear }: SubmissionProps) {
  const words = submissionWordsOf(language);
  return (
    <Section id="hand-over" title={words.hand.title} intro={words.hand.intro}>
      {missing.length > 0 && (
        <div role="status">
          <ul class="dots">
            {missing.map((each) => (
              <li key={each}>{words.hand.missing[each]}</li>
            ))}
          </ul>
        </div>
      )}
      <div class="buttons">
        <button type="button" class="button primary" disabled={missing.length > 0} onClick={onExport}>
          {words.hand.save}
        </button>
        <button type="button" class="button second" onClick={onPrint}>
          {words.hand.print}
        </button>
      </div>
      <div class="buttons">
        <p class="small">{words.kept}</p>
        <SureButton label={words.clear} sure={words.clearSure} onSure={onClear} />
      </div>
    </Section>
  );
}
