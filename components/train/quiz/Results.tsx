import { useEffect, useRef } from 'preact/hooks';
import { percentOf, scoreOf } from '../../../utils/training/quiz.ts';
import { codeOf } from '../../../utils/training/quiz-code.ts';
import type { Stock } from '../../../utils/training/quiz-plan.ts';
import { resultsCsv } from '../../../utils/training/results-csv.ts';
import type { Scenario } from '../../../utils/training/scenario.ts';
import { type Session, startAfter, startAgain, testOf, toRepeat } from '../../../utils/training/session.ts';
import { Phrase } from '../../Phrase.tsx';
import { SureButton } from '../../shell/SureButton.tsx';
import { quizWordsOf } from '../../words/train/quiz-words-of.ts';
import type { ViewProps } from '../props.ts';
import { AnswerTable } from './AnswerTable.tsx';

export interface ResultsProps extends Pick<ViewProps, 'language' | 'isKept' | 'onSession' | 'onSave'> {
  readonly session: Session;
  readonly stock: Stock;
  /** Every scenario of the session, by id. */
  readonly asked: ReadonlyMap<string, Scenario>;
}

/** What came of a test, what to do next, and the answers one by one. */
export function Results(props: ResultsProps) {
  const { language, session, asked, isKept } = props;
  const words = quizWordsOf(language).results;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { tests, current } = session;
  // Before the lesson the answers would give away what is right.
  const shown = current === 'before' ? [] : current === 'after' ? (['before', 'after'] as const) : [current];
  return (
    <section class="quiz-results" aria-labelledby="results">
      <h2 id="results" ref={heading} tabIndex={-1}>
        {words.titles[current]}
      </h2>
      <Outcome {...props} />
      <Ways {...props} />
      {shown.map((test) => (
        <AnswerTable
          key={test}
          language={language}
          title={shown.length > 1 ? quizWordsOf(language).question.tests[test] : words.caption}
          answered={tests[test]?.answered ?? []}
          isClass={session.players === 'class'}
          asked={asked}
        />
      ))}
      <p class="small">{isKept ? words.kept : words.notKept}</p>
    </section>
  );
}

/** The score, in words that need no arithmetic. */
function Outcome({ language, session }: ResultsProps) {
  const words = quizWordsOf(language).results;
  const { tests, current } = session;
  const score = scoreOf(testOf(session).answered);
  if (current !== 'after') return <Score text={words.score(score.right, score.answers)} />;
  const before = percentOf(scoreOf(tests.before?.answered ?? [])) ?? 0;
  const after = percentOf(score) ?? 0;
  const change =
    after === before ? words.same : after > before ? words.more(after - before) : words.less(before - after);
  return (
    <>
      <Score text={words.compared(before, after)} />
      <p>{change}</p>
    </>
  );
}

function Score({ text }: { readonly text: string }) {
  return (
    <p class="quiz-score">
      <Phrase text={text} />
    </p>
  );
}

function Ways({ language, session, stock, asked, onSession, onSave }: ResultsProps) {
  const { results: words, table } = quizWordsOf(language);
  const hasWrong = toRepeat(session).length > 0;
  const save = () => {
    const text = resultsCsv(session, asked, { language, words: table });
    const name = `ruthan-quiz-${codeOf(session.plan).replace(' ', '-')}.csv`;
    onSave({ name, type: 'text/csv;charset=utf-8', text });
  };
  return (
    <>
      {session.current === 'before' && <p>{words.afterHint}</p>}
      <div class="buttons">
        {session.current === 'before' ? (
          <button type="button" class="button primary" onClick={() => onSession(startAfter(session, stock))}>
            {words.after}
          </button>
        ) : hasWrong ? (
          <button type="button" class="button primary" onClick={() => onSession(startAgain(session))}>
            {words.again}
          </button>
        ) : (
          <p>{words.nothingWrong}</p>
        )}
        <button type="button" class="button second" onClick={save}>
          {words.save}
        </button>
        <SureButton label={words.fresh} sure={words.freshSure} onSure={() => onSession(null)} />
      </div>
    </>
  );
}
