import { useState } from 'preact/hooks';
import { Choice } from '../shell/Choice.tsx';
import type { Language } from '../warning/props.ts';
import { briefingWordsOf } from '../words/briefing/briefing-words-of.ts';

/** Questions whose answer is explained as soon as one is chosen. Nothing of it is kept. */
export function Quiz({ language }: { readonly language: Language }) {
  const { quiz } = briefingWordsOf(language);
  const [chosen, setChosen] = useState<ReadonlyMap<number, number>>(new Map());
  const right = quiz.questions.filter((question, index) => chosen.get(index) === question.right).length;
  return (
    <>
      {quiz.questions.map((question, index) => {
        const choice = chosen.get(index);
        return (
          <div key={question.ask} class="question">
            <Choice
              label={`${quiz.number(index + 1)}: ${question.ask}`}
              value={choice ?? -1}
              options={question.choices.map((label, value) => ({ value, label }))}
              onChange={(value) => setChosen(new Map(chosen).set(index, value))}
            />
            <p class="explained" role="status">
              {choice !== undefined && (
                <>
                  <b>{choice === question.right ? quiz.right : quiz.wrong}</b> {question.why}
                </>
              )}
            </p>
          </div>
        );
      })}
      {chosen.size === quiz.questions.length && (
        <div class="buttons">
          <p role="status">
            <b>{quiz.score(right, quiz.questions.length)}</b>
          </p>
          <button type="button" class="button second" onClick={() => setChosen(new Map())}>
            {quiz.again}
          </button>
        </div>
      )}
    </>
  );
}
