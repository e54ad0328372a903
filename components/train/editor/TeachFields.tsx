import { type Draft, LEVELS } from '../../../utils/training/own/draft.ts';
import { AUDIENCE_KINDS, DIFFICULTIES, FAMILIES } from '../../../utils/training/scenario.ts';
import { Choice } from '../../shell/Choice.tsx';
import { SelectOne } from '../../shell/SelectOne.tsx';
import { TextArea } from '../../shell/TextArea.tsx';
import type { Language } from '../../warning/props.ts';
import { editorWordsOf } from '../../words/train/editor-words-of.ts';
import { trainWordsOf } from '../../words/train/train-words-of.ts';
import { ClueFields } from './ClueFields.tsx';
import type { Judged } from './Editor.tsx';
import { NumberFields } from './NumberFields.tsx';

interface TeachProps {
  readonly language: Language;
  readonly draft: Draft;
  readonly judged: Judged;
  readonly onChange: (changed: Partial<Draft>) => void;
}

/** How a class is taught with the message: what is right, for whom, and what gives it away. */
export function TeachFields(props: TeachProps) {
  const { language, draft, onChange } = props;
  const words = editorWordsOf(language).teach;
  const { families, difficulties, audiences } = trainWordsOf(language);
  return (
    <>
      <AnswerChoice {...props} />
      <ClueFields {...props} />
      <NumberFields {...props} />
      <SelectOne
        label={words.family}
        value={draft.family}
        options={FAMILIES.map((value) => ({ value, label: families[value] }))}
        onChange={(family) => onChange({ family })}
      />
      <Choice
        label={words.difficulty}
        value={draft.difficulty}
        options={DIFFICULTIES.map((value) => ({ value, label: difficulties[value] }))}
        onChange={(difficulty) => onChange({ difficulty })}
      />
      <Choice
        label={words.audience}
        value={draft.audience}
        options={AUDIENCE_KINDS.map((value) => ({ value, label: audiences[value] }))}
        onChange={(audience) => onChange({ audience })}
      />
      <TextArea
        label={words.notes}
        hint={words.notesHint}
        value={draft.notes}
        rows={3}
        onInput={(notes) => onChange({ notes })}
      />
    </>
  );
}

function AnswerChoice({ language, draft, judged, onChange }: TeachProps) {
  const words = editorWordsOf(language).teach;
  const { answers } = trainWordsOf(language);
  const { level } = judged.verdict;
  const isWritten = draft.text.trim() !== '';
  const agrees = draft.answer === level;
  return (
    <div class="field">
      <Choice
        label={words.answer}
        value={draft.answer}
        options={LEVELS.map((value) => ({ value, label: answers[value] }))}
        {...(isWritten ? { hint: agrees ? words.agrees : words.differs } : {})}
        onChange={(answer) => onChange({ answer })}
      />
      {isWritten && !agrees && (
        <div class="buttons">
          <button type="button" class="button plain" onClick={() => onChange({ answer: level })}>
            {words.useEngine}
          </button>
        </div>
      )}
    </div>
  );
}
