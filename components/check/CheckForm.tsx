import type { Channel } from '../../utils/model.ts';
import { Chevron } from '../shapes.tsx';
import { Choice } from '../shell/Choice.tsx';
import { Field } from '../shell/Field.tsx';
import { useUniqueId } from '../unique-id.ts';
import { pageWordsOf } from '../words/page-words-of.ts';
import { type CheckProps, LONGEST_DRAFT } from './props.ts';

const CHANNELS: readonly Channel[] = ['sms', 'email', 'chat'];

/** A box for a message, a number or a link, and beneath it who sent it, for those who know. */
export function CheckForm(props: CheckProps) {
  const { language, draft, outcome, onDraft, onCheck } = props;
  const { check } = pageWordsOf(language);
  const onSubmit = (event: Event) => {
    event.preventDefault();
    onCheck();
  };
  return (
    <form class="check-form" onSubmit={onSubmit}>
      <TextBox {...props} />
      <details class="more" open={draft.channel !== 'sms' || draft.sender !== ''}>
        <summary>
          {check.more}
          <Chevron />
        </summary>
        <div class="section-body">
          <Choice
            label={check.channel}
            value={draft.channel}
            options={CHANNELS.map((value) => ({ value, label: check.channels[value] }))}
            onChange={(channel) => onDraft({ channel })}
          />
          <Field
            label={check.sender}
            hint={check.senderHint}
            value={draft.sender}
            onInput={(sender) => onDraft({ sender })}
          />
          {draft.channel === 'email' && (
            <Field label={check.subject} value={draft.subject} onInput={(subject) => onDraft({ subject })} />
          )}
        </div>
      </details>
      <button type="submit" class="button primary" disabled={outcome.kind === 'busy'}>
        {outcome.kind === 'busy' ? check.checking : check.check}
      </button>
    </form>
  );
}

function TextBox({ language, draft, onDraft, onTooLong }: CheckProps) {
  const { check } = pageWordsOf(language);
  const id = useUniqueId();
  // Refused before it is laid out: a box with megabytes in it is what freezes a page.
  const onPaste = (event: ClipboardEvent) => {
    const pasted = event.clipboardData?.getData('text/plain') ?? '';
    if (pasted.length <= LONGEST_DRAFT) return;
    event.preventDefault();
    onTooLong();
  };
  return (
    <div class="field">
      <label class="field-label" for={id}>
        {check.text}
      </label>
      <textarea
        id={id}
        rows={6}
        value={draft.text}
        aria-describedby={`${id}-hint`}
        spellcheck={false}
        autocomplete="off"
        onPaste={onPaste}
        onInput={(event) => onDraft({ text: event.currentTarget.value })}
      />
      <p class="small" id={`${id}-hint`}>
        {check.textHint}
      </p>
    </div>
  );
}
