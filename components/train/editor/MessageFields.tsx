import { useState } from 'preact/hooks';
import { CHANNELS, type Draft, draftOf } from '../../../utils/training/own/draft.ts';
import { type MadeInert, makeInert } from '../../../utils/training/own/make-inert.ts';
import type { Scenario } from '../../../utils/training/scenario.ts';
import { Choice } from '../../shell/Choice.tsx';
import { Field } from '../../shell/Field.tsx';
import { TextArea } from '../../shell/TextArea.tsx';
import { editorWordsOf } from '../../words/train/editor-words-of.ts';
import { trainWordsOf } from '../../words/train/train-words-of.ts';
import type { ViewProps } from '../props.ts';
import { Changes } from './Changes.tsx';

interface FieldsProps extends Pick<ViewProps, 'language' | 'lesson'> {
  readonly draft: Draft;
  /** The same as the engine reads it. */
  readonly scenario: Scenario;
  readonly onChange: (changed: Partial<Draft>) => void;
}

/** What the message says and who it says it is from; and the button after which it leads to nobody. */
export function MessageFields(props: FieldsProps) {
  const { language, draft, onChange } = props;
  const words = editorWordsOf(language).write;
  const { channels } = trainWordsOf(language);
  return (
    <>
      <Field label={words.name} hint={words.nameHint} value={draft.title} onInput={(title) => onChange({ title })} />
      <Choice
        label={words.channel}
        value={draft.channel}
        options={CHANNELS.map((value) => ({ value, label: channels[value] }))}
        onChange={(channel) => onChange({ channel })}
      />
      <Field label={words.senderName} value={draft.senderName} onInput={(senderName) => onChange({ senderName })} />
      {draft.channel === 'email' && (
        <>
          <Field
            label={words.senderAddress}
            value={draft.senderAddress}
            onInput={(senderAddress) => onChange({ senderAddress })}
          />
          <Field label={words.subject} value={draft.subject} onInput={(subject) => onChange({ subject })} />
        </>
      )}
      <TextArea
        label={words.text}
        hint={words.textHint}
        value={draft.text}
        rows={6}
        maxLength={LONGEST}
        onInput={(text) => onChange({ text })}
      />
      <Field label={words.qr} hint={words.qrHint} value={draft.qr} kind="url" onInput={(qr) => onChange({ qr })} />
      <MakeInert {...props} />
    </>
  );
}

/** What a file of samples takes. */
const LONGEST = 6000;

function MakeInert({ language, lesson, draft, scenario, onChange }: FieldsProps) {
  const words = editorWordsOf(language).write;
  const [made, setMade] = useState<MadeInert | null>(null);
  const press = () => {
    const inert = makeInert(scenario, lesson.engine);
    setMade(inert);
    // The draft goes on from the sample that it began from, and under its own choices.
    if (inert.changes.length > 0) onChange({ ...draftOf(inert.scenario, language), from: draft.from });
  };
  // What was changed is told as long as the text stands as it was made.
  const told = made?.scenario.text[language] === draft.text ? made : null;
  return (
    <div class="field">
      <div class="buttons">
        <button type="button" class="button second" onClick={press}>
          {words.inert}
        </button>
      </div>
      <p class="small">{words.inertHint}</p>
      <div role="status">
        {told !== null && told.changes.length === 0 && told.left.length === 0 && <p>{words.alreadyInert}</p>}
        {told !== null && <Changes language={language} changes={told.changes} />}
        {told !== null && told.left.length > 0 && <p>{words.left(told.left.map((each) => each.words).join(' · '))}</p>}
      </div>
    </div>
  );
}
