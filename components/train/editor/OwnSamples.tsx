import { useState } from 'preact/hooks';
import {
  type Imported,
  type ImportProblem,
  importScenarios,
  LARGEST_BYTES,
} from '../../../utils/training/own/import-scenarios.ts';
import { scenarioFile, withAdded } from '../../../utils/training/own/own-scenarios.ts';
import { fragmentOf } from '../../../utils/training/route.ts';
import type { Scenario } from '../../../utils/training/scenario.ts';
import { FileRow } from '../../shell/FileRow.tsx';
import { Problem } from '../../shell/Problem.tsx';
import { Section } from '../../shell/Section.tsx';
import { SureButton } from '../../shell/SureButton.tsx';
import { editorWordsOf } from '../../words/train/editor-words-of.ts';
import type { ViewProps } from '../props.ts';
import { stockOf } from '../stock.ts';
import { Changes } from './Changes.tsx';
import { problemText } from './problem-text.ts';

/** The samples of one's own: to show, to change, to hand on as a file and to take from one. */
export function OwnSamples(props: ViewProps) {
  const { language, lesson, onOwn, onSave } = props;
  const words = editorWordsOf(language).own;
  const save = () => onSave({ name: 'ruthan-samples.json', type: 'application/json', text: scenarioFile(lesson.own) });
  return (
    <Section id="own" title={words.title} intro={words.intro}>
      {lesson.own.length === 0 ? (
        <p class="small">{words.none}</p>
      ) : (
        <ul class="entries">
          {lesson.own.map((scenario) => (
            <OwnSample
              key={scenario.id}
              language={language}
              scenario={scenario}
              onRemove={() => onOwn(lesson.own.filter(({ id }) => id !== scenario.id))}
            />
          ))}
        </ul>
      )}
      {lesson.own.length > 0 && (
        <div class="buttons">
          <button type="button" class="button second" onClick={save}>
            {words.exportAll}
          </button>
        </div>
      )}
      <ImportRow {...props} />
    </Section>
  );
}

interface OwnSampleProps extends Pick<ViewProps, 'language'> {
  readonly scenario: Scenario;
  readonly onRemove: () => void;
}

function OwnSample({ language, scenario: { id, title }, onRemove }: OwnSampleProps) {
  const words = editorWordsOf(language).own;
  const name = title[language];
  return (
    <li class="editor-sample">
      <p>
        <b>{name}</b>
      </p>
      <div class="buttons">
        <a href={fragmentOf({ view: 'screen', id })} aria-label={`${words.show}: ${name}`}>
          {words.show}
        </a>
        <a href={fragmentOf({ view: 'present', id })} aria-label={`${words.present}: ${name}`}>
          {words.present}
        </a>
        <a href={fragmentOf({ view: 'editor', id })} aria-label={`${words.edit}: ${name}`}>
          {words.edit}
        </a>
        <SureButton label={words.remove(name)} sure={words.removeSure(name)} onSure={onRemove} />
      </div>
    </li>
  );
}

type Outcome = Imported | { readonly problem: ImportProblem } | null;

function ImportRow({ language, lesson, onOwn }: ViewProps) {
  const words = editorWordsOf(language).own;
  const [outcome, setOutcome] = useState<Outcome>(null);
  const take = async ([file]: readonly File[]) => {
    if (file === undefined) return;
    const read = await readFile(file, lesson.engine);
    setOutcome(read.ok ? read.value : read);
    if (read.ok) onOwn(withAdded(lesson.own, read.value.scenarios, stockOf(lesson).builtIn));
  };
  const problem = outcome !== null && 'problem' in outcome ? problemText(outcome.problem, language) : undefined;
  return (
    <>
      <FileRow
        title={words.importTitle}
        hint={words.importHint}
        label={words.importFile}
        accept=".json,application/json"
        disabled={false}
        onFiles={(files) => void take(files)}
      />
      <Problem text={problem} />
      <div role="status">
        {outcome !== null && 'scenarios' in outcome && (
          <>
            <p>{words.imported(outcome.scenarios.length)}</p>
            <Changes language={language} changes={outcome.changes} />
          </>
        )}
      </div>
    </>
  );
}

async function readFile(file: File, engine: ViewProps['lesson']['engine']) {
  const refused = (code: 'too-large' | 'unreadable') =>
    ({ ok: false, problem: code === 'unreadable' ? { code } : { code, at: '' } }) as const;
  if (file.size > LARGEST_BYTES) return refused('too-large');
  try {
    return importScenarios(await file.text(), engine);
  } catch {
    return refused('unreadable');
  }
}
