import { fragmentOf } from '../../../utils/training/route.ts';
import { Phrase } from '../../Phrase.tsx';
import { trainWordsOf } from '../../words/train/train-words-of.ts';
import { ClueList } from '../ClueList.tsx';
import { MissingScenario } from '../MissingScenario.tsx';
import type { ViewProps } from '../props.ts';
import { Screen } from './Screen.tsx';

/** One scenario in the simulated mailbox or phone, with what to notice in it. */
export function ScreenView({ id, language, lesson, guard }: ViewProps & { readonly id: string }) {
  const { library } = trainWordsOf(language);
  const scenario = lesson.scenarios.find((each) => each.id === id);
  if (scenario === undefined) return <MissingScenario language={language} />;
  const notes = scenario.notes[language];
  return (
    <div class="screen-view" key={id}>
      <h2>
        <Phrase text={scenario.title[language]} />
      </h2>
      <Screen {...{ language, guard, scenario }} isGuarded />
      <p class="buttons">
        <a class="button primary" href={fragmentOf({ view: 'present', id })}>
          {library.present}
        </a>
        <a class="button second" href={fragmentOf({ view: 'editor', id })}>
          {library.copy}
        </a>
      </p>
      <h3 class="label">{library.clues}</h3>
      {scenario.clues.length === 0 ? (
        <p class="small">{library.noClues}</p>
      ) : (
        <ClueList language={language} clues={scenario.clues} />
      )}
      {notes !== '' && (
        <>
          <h3 class="label">{library.notes}</h3>
          <p>
            <Phrase text={notes} />
          </p>
        </>
      )}
    </div>
  );
}
