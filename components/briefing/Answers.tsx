import type { Language } from '../warning/props.ts';
import { briefingWordsOf } from '../words/briefing/briefing-words-of.ts';

/** The answers on paper; on the screen each comes with its question. */
export function Answers({ language }: { readonly language: Language }) {
  const { quiz } = briefingWordsOf(language);
  return (
    <section class="answers" aria-hidden="true">
      <h2>{quiz.answers}</h2>
      <ol>
        {quiz.questions.map(({ ask, choices, right, why }) => (
          <li key={ask}>
            <b>{choices[right]}</b> {why}
          </li>
        ))}
      </ol>
    </section>
  );
}
