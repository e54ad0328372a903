import { useState } from 'preact/hooks';
import { useModal } from '../modal.ts';
import { Findings } from '../outgoing/Findings.tsx';
import { Phrase } from '../Phrase.tsx';
import { Shape } from '../shapes.tsx';
import { useUniqueId } from '../unique-id.ts';
import { Foot } from '../warning/Foot.tsx';
import { outgoingWordsOf } from '../words/outgoing/outgoing-words-of.ts';
import type { StopQuestionProps } from './props.ts';

/** Asked once at Send. A modal dialog of the browser: the focus stands on "go back", Escape is "go back". */
export function StopQuestion({ language, report, onBack, onSend }: StopQuestionProps) {
  const { question: words } = outgoingWordsOf(language).compose;
  const { dialog, back, onKeyDown, onCancel } = useModal(onBack);
  const [reason, setReason] = useState('');
  const id = useUniqueId();
  const groups = report.groups.filter(({ severity }) => severity === 'stop');
  return (
    <dialog
      ref={dialog}
      class="ruthan dialog question"
      role="alertdialog"
      lang={language}
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-text`}
      onKeyDown={onKeyDown}
      onCancel={onCancel}
    >
      <Shape tone="danger" size={2.4} />
      <h2 id={`${id}-title`}>
        <Phrase text={words.title} />
      </h2>
      <div id={`${id}-text`}>
        <Findings language={language} groups={groups} letters={[]} />
      </div>
      <label class="label" for={`${id}-reason`}>
        {words.reason}
      </label>
      <input
        id={`${id}-reason`}
        class="question-reason"
        value={reason}
        maxLength={300}
        autocomplete="off"
        aria-describedby={`${id}-hint`}
        onInput={(event) => setReason(event.currentTarget.value)}
      />
      <p class="small" id={`${id}-hint`}>
        <Phrase text={words.reasonHint} />
      </p>
      <div class="dialog-actions">
        <button ref={back} type="button" class="button primary" onClick={onBack}>
          {words.back}
        </button>
        <button type="button" class="button plain" onClick={() => onSend(reason)}>
          {words.send}
        </button>
      </div>
      <p class="small">
        <Phrase text={`${words.intro} ${words.again}`} />
      </p>
      <Foot language={language} />
    </dialog>
  );
}
