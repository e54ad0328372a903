import { useMemo } from 'preact/hooks';
import { Page } from '../shell/Page.tsx';
import { Section } from '../shell/Section.tsx';
import { staffWordsOf } from '../words/staff/staff-words-of.ts';
import { BatchForm } from './BatchForm.tsx';
import { BatchResult } from './BatchResult.tsx';
import { MessageForm } from './MessageForm.tsx';
import { MessageResult } from './MessageResult.tsx';
import type { StaffProps } from './props.ts';
import { StaffPages } from './StaffPages.tsx';

/** The page on which staff check a message, or a file of many, before it goes out to the public. */
export function Staff(props: StaffProps) {
  const { language, version, draft, outcome, batch } = props;
  const words = staffWordsOf(language);
  // Drawn anew only with what it shows: while a file is checked, the rest of the page is drawn many times a second.
  const one = useMemo(
    () => (
      <Section id="one" title={words.one.title} intro={words.one.intro}>
        <MessageForm {...props} />
        <MessageResult {...props} />
      </Section>
    ),
    [language, draft, outcome],
  );
  return (
    <Page name="staff" language={language} version={version} title={words.title} lead={words.intro}>
      <StaffPages language={language} current="staff" />
      {one}
      <Section id="many" title={words.many.title} intro={words.many.intro}>
        <BatchForm {...props} />
      </Section>
      {batch.kind === 'batch' && <BatchResult {...props} view={batch.view} />}
    </Page>
  );
}
