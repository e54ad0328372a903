import { Choice } from '../shell/Choice.tsx';
import { Field } from '../shell/Field.tsx';
import { FilePick } from '../shell/FilePick.tsx';
import { Problem } from '../shell/Problem.tsx';
import { useUniqueId } from '../unique-id.ts';
import { staffWordsOf } from '../words/staff/staff-words-of.ts';
import { LONGEST_STAFF_DRAFT, type StaffProps } from './props.ts';

/** A box for a draft, how it will be sent, and a mail file in its place. */
export function MessageForm(props: StaffProps) {
  const { language, draft, outcome, onDraft, onCheck, onMail } = props;
  const words = staffWordsOf(language).one;
  const fileHint = useUniqueId();
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
        <TextBox {...props} />
        <button type="submit" class="button primary" disabled={isBusy}>
          {isBusy ? words.checking : words.check}
        </button>
      </form>
      <div class="file-choice">
        <div>
          <p class="field-label">{words.fileTitle}</p>
          <p class="small" id={fileHint}>
            {words.fileHint}
          </p>
        </div>
        <FilePick
          label={words.chooseFile}
          describedBy={fileHint}
          accept=".eml,message/rfc822"
          disabled={isBusy}
          onFiles={onMail}
        />
      </div>
      <Problem text={outcome.kind === 'problem' ? words.problems[outcome.problem] : undefined} />
    </>
  );
}

function TextBox({ language, draft, onDraft }: StaffProps) {
  const words = staffWordsOf(language).one;
  const id = useUniqueId();
  return (
    <div class="field">
      <label class="field-label" for={id}>
        {words.text}
      </label>
      <textarea
        id={id}
        rows={6}
        maxLength={LONGEST_STAFF_DRAFT + 1}
        spellcheck={false}
        value={draft.text}
        aria-describedby={`${id}-hint`}
        onInput={(event) => onDraft({ text: event.currentTarget.value })}
      />
      <p class="small" id={`${id}-hint`}>
        {words.textHint}
      </p>
    </div>
  );
}
