import { useState } from 'preact/hooks';
import { Field } from '../shell/Field.tsx';
import { FileRow } from '../shell/FileRow.tsx';
import { Problem } from '../shell/Problem.tsx';
import { Section } from '../shell/Section.tsx';
import { TextArea } from '../shell/TextArea.tsx';
import { submissionWordsOf } from '../words/submission/submission-words-of.ts';
import { ImportProblems } from './ImportProblems.tsx';
import { NumberTable } from './NumberTable.tsx';
import type { SubmissionProps } from './props.ts';

/** Numbers pasted or read from a file, what was not taken of them, and all that are in the submission. */
export function NumbersSection(props: SubmissionProps) {
  const { language, submission, imported, onChange, onPaste, onFile } = props;
  const words = submissionWordsOf(language).numbers;
  const [text, setText] = useState('');
  const [purpose, setPurpose] = useState('');
  const add = (event: Event) => {
    event.preventDefault();
    onPaste(text, purpose);
    setText('');
  };
  const isBusy = imported.kind === 'busy';
  return (
    <Section id="numbers" title={words.title} intro={words.intro}>
      <form class="staff-form" onSubmit={add}>
        <Field label={words.purpose} hint={words.purposeHint} value={purpose} onInput={setPurpose} />
        <Field label={words.since} value={submission.since} onInput={(since) => onChange({ since })} />
        <TextArea label={words.paste} hint={words.pasteHint} rows={5} value={text} onInput={setText} />
        <button type="submit" class="button primary" disabled={isBusy}>
          {isBusy ? words.busy : words.add}
        </button>
      </form>
      <FileRow
        title={words.fileTitle}
        hint={words.fileHint}
        label={words.chooseFile}
        accept=".xlsx,.csv,.tsv,.txt"
        disabled={isBusy}
        onFiles={(files) => onFile(files, purpose)}
      />
      <Problem text={imported.kind === 'problem' ? words.problems[imported.problem] : undefined} />
      <ImportProblems {...props} />
      <NumberTable {...props} />
    </Section>
  );
}
