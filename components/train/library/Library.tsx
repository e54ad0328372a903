import { useState } from 'preact/hooks';
import type { Channel, Level } from '../../../utils/model.ts';
import { LESSON_MINUTES, LESSON_PLAN } from '../../../utils/training/presenting/lesson-plan.ts';
import { fragmentOf } from '../../../utils/training/route.ts';
import { Phrase } from '../../Phrase.tsx';
import { Choice } from '../../shell/Choice.tsx';
import { Section } from '../../shell/Section.tsx';
import { trainWordsOf } from '../../words/train/train-words-of.ts';
import type { ViewProps } from '../props.ts';
import { ScenarioRow } from './ScenarioRow.tsx';

/** The lesson, and every scenario with the ways to show it. */
export function Library(props: ViewProps) {
  return (
    <>
      <LessonSection {...props} />
      <Samples {...props} />
    </>
  );
}

function LessonSection({ language }: ViewProps) {
  const { library } = trainWordsOf(language);
  const [first = ''] = LESSON_PLAN;
  return (
    <Section
      id="lesson"
      title={library.lesson}
      intro={library.lessonIntro(String(LESSON_PLAN.length), String(LESSON_MINUTES))}
    >
      <p>
        <a class="button primary" href={fragmentOf({ view: 'present', id: first })}>
          {library.startLesson}
        </a>
      </p>
      <p class="small">
        <Phrase text={library.keys} />
      </p>
    </Section>
  );
}

type Wanted<Value> = Value | 'any';

const CHANNELS: readonly Wanted<Channel>[] = ['any', 'sms', 'email', 'chat'];
const ANSWERS: readonly Wanted<Level>[] = ['any', 'danger', 'caution', 'none'];

function Samples({ language, lesson }: ViewProps) {
  const { library, channels, answers } = trainWordsOf(language);
  const [channel, setChannel] = useState<Wanted<Channel>>('any');
  const [answer, setAnswer] = useState<Wanted<Level>>('any');
  const found = lesson.scenarios.filter(
    (each) => (channel === 'any' || each.channel === channel) && (answer === 'any' || each.answer === answer),
  );
  const labelled = <Value extends string>(values: readonly Wanted<Value>[], labels: Readonly<Record<Value, string>>) =>
    values.map((value) => ({ value, label: value === 'any' ? library.any : labels[value] }));
  return (
    <Section id="samples" title={library.all}>
      <Choice label={library.channel} value={channel} options={labelled(CHANNELS, channels)} onChange={setChannel} />
      <Choice label={library.answer} value={answer} options={labelled(ANSWERS, answers)} onChange={setAnswer} />
      <p role="status">{library.found(String(found.length))}</p>
      <ul class="entries samples">
        {found.map((scenario) => (
          <ScenarioRow key={scenario.id} language={language} scenario={scenario} />
        ))}
      </ul>
    </Section>
  );
}
