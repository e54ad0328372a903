import { Choice } from '../shell/Choice.tsx';
import { Field } from '../shell/Field.tsx';
import { FileRow } from '../shell/FileRow.tsx';
import { Problem } from '../shell/Problem.tsx';
import { TextArea } from '../shell/TextArea.tsx';
import { staffWordsOf } from '../words/staff/staff-words-of.ts';
import { LONGEST_STAFF_DRAFT, type StaffProps } from './props.ts';

/** A box for a draft, how it will be sent, and a mail file in its place. */
export function MessageForm({ language, draft, outcome, onDraft, onCheck, onMail }: StaffProps) {
  const words = staffWordsOf(language).one;
  const isBusy = outcome.kind === 'busy';
  const onSubmit = (event: Event) => {
    event.preventDefault();
    onCheck();
  };
  return (
    <>
      <form class="staff-form" onSubmit={onSubmit}>
        <Choice
          label={words.channel}
          value={draft.channel}
          options={(['sms', 'email'] as const).map((value) => ({ value, label: words.channels[value] }))}
          onChange={(channel) => onDraft({ channel })}
        />
        <Field
          label={words.sender}
          hint={words.senderHint}
          value={draft.sender}
          onInput={(sender) => onDraft({ sender })}
        />
        {draft.channel === 'email' && (
          <Field label={words.subject} value={draft.subject} onInput={(subject) => onDraft({ subject })} />
        )}
        <TextArea
          label={words.text}
          hint={words.textHint}
          rows={6}
          maxLength={LONGEST_STAFF_DRAFT + 1}
          value={draft.text}
          onInput={(text) => onDraft({ text })}
        />
        <button type="submit" class="button primary" disabled={isBusy}>
          {isBusy ? words.checking : words.check}
        </button>
      </form>
      <FileRow
        title={words.fileTitle}
        hint={words.fileHint}
        label={words.chooseFile}
        accept=".eml,message/rfc822"
        disabled={isBusy}
        onFiles={onMail}
      />
      <Problem text={outcome.kind === 'problem' ? words.problems[outcome.problem] : undefined} />
    </>
  );
}
