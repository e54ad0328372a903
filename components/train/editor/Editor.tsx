import { useMemo, useState } from 'preact/hooks';
import { claimedAgency, createNames } from '../../../utils/agency-view.ts';
import { type Draft, draftOf, EMPTY_DRAFT } from '../../../utils/training/own/draft.ts';
import { type DraftProblem, finishDraft, writtenScenario } from '../../../utils/training/own/finish-draft.ts';
import { withWritten } from '../../../utils/training/own/own-scenarios.ts';
import { Section } from '../../shell/Section.tsx';
import { editorWordsOf } from '../../words/train/editor-words-of.ts';
import type { ViewProps } from '../props.ts';
import { KeepDraft } from './KeepDraft.tsx';
import { LiveVerdict } from './LiveVerdict.tsx';
import { MessageFields } from './MessageFields.tsx';
import { OwnSamples } from './OwnSamples.tsx';
import { TeachFields } from './TeachFields.tsx';

export interface EditorProps extends ViewProps {
  /** The scenario to begin from; null for an empty one. */
  readonly id: string | null;
}

/** A scenario of one's own, with the verdict as it is written; and those that are kept. */
export function Editor(props: EditorProps) {
  const { language, lesson, id, draft: kept, onDraft, onOwn, onGo } = props;
  const words = editorWordsOf(language);
  const chosen = lesson.scenarios.find((each) => each.id === id);
  const draft = kept ?? (chosen === undefined ? EMPTY_DRAFT : draftOf(chosen, language));
  const judged = useJudged(draft, props);
  // What the last press of the button came to.
  const [outcome, setOutcome] = useState<DraftProblem | string | null>(null);
  const change = (changed: Partial<Draft>) => {
    setOutcome(null);
    onDraft({ ...draft, ...changed });
  };
  const save = () => {
    const around = { language, ...lesson, agency: judged.verdict.agency };
    const finished = finishDraft(draft, around);
    setOutcome(finished.ok ? finished.value.title[language] : finished.problem);
    if (!finished.ok) return;
    onOwn(withWritten(lesson.own, finished.value));
    clear();
  };
  const clear = () => {
    onDraft(null);
    if (id !== null) onGo({ view: 'editor', id: null });
  };
  return (
    <>
      <Section id="write" title={words.write.title} intro={words.write.intro}>
        {kept !== null && chosen !== undefined && kept.from !== chosen.id && (
          <OtherDraft language={language} onOpen={() => onDraft(draftOf(chosen, language))} />
        )}
        <MessageFields {...props} draft={draft} scenario={judged.scenario} onChange={change} />
      </Section>
      <Section id="verdict" title={words.verdict.title} intro={words.verdict.intro}>
        <LiveVerdict language={language} isEmpty={draft.text.trim() === ''} {...judged} />
      </Section>
      <Section id="teach" title={words.teach.title}>
        <TeachFields language={language} draft={draft} judged={judged} onChange={change} />
        <KeepDraft {...props} outcome={outcome} onKeep={save} onClear={clear} />
      </Section>
      <OwnSamples {...props} />
    </>
  );
}

/** The draft as a scenario, with the engine's verdict on it. */
function useJudged(draft: Draft, { language, lesson }: EditorProps) {
  return useMemo(() => {
    const { judge, engine } = lesson;
    const scenario = writtenScenario(draft, { language, ...lesson, agency: null });
    const { message, verdict } = judge(scenario, language);
    const agency = claimedAgency(verdict, engine.gazetteer, language);
    return { scenario, message, verdict, agency, names: createNames(engine.gazetteer, language) };
  }, [draft, language, lesson.scenarios]);
}

export type Judged = ReturnType<typeof useJudged>;

/** Another sample was chosen while one was being written: nothing that was written goes without a word. */
function OtherDraft({ language, onOpen }: Pick<EditorProps, 'language'> & { readonly onOpen: () => void }) {
  const words = editorWordsOf(language).write;
  return (
    <div class="notice caution">
      <div>
        <p>{words.other}</p>
        <button type="button" class="button plain" onClick={onOpen}>
          {words.openOther}
        </button>
      </div>
    </div>
  );
}
