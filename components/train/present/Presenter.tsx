import { useEffect, useState } from 'preact/hooks';
import type { Command } from '../../../utils/training/presenting/commands.ts';
import { scenarioAfter } from '../../../utils/training/presenting/lesson-plan.ts';
import { stepsOf } from '../../../utils/training/presenting/steps.ts';
import type { Scenario } from '../../../utils/training/scenario.ts';
import { MissingScenario } from '../MissingScenario.tsx';
import type { PresentingProps, ViewProps } from '../props.ts';
import { Notes } from './Notes.tsx';
import { PresenterBar } from './PresenterBar.tsx';
import { Stage } from './Stage.tsx';
import { type Clock, useClock } from './use-clock.ts';
import { useCommands } from './use-commands.ts';

export interface PresenterProps extends ViewProps, PresentingProps {
  readonly id: string;
}

/** A scenario on a projector, clue by clue. The clock goes on from one scenario to the next. */
export function Presenter(props: PresenterProps) {
  const { id, language, lesson, fullScreen } = props;
  const clock = useClock();
  const scenario = lesson.scenarios.find((each) => each.id === id);
  useEffect(() => {
    fullScreen.enter();
    return fullScreen.leave;
  }, []);
  if (scenario === undefined)
    return (
      <div class="ruthan page presenter" lang={language}>
        <main>
          <MissingScenario language={language} />
        </main>
      </div>
    );
  return <Presented key={id} {...props} scenario={scenario} clock={clock} />;
}

interface PresentedProps extends PresenterProps {
  readonly scenario: Scenario;
  readonly clock: Clock;
}

function Presented(props: PresentedProps) {
  const { language, scenario, lesson, clock, notesWindow, fullScreen, onGo } = props;
  const [at, setAt] = useState(0);
  const [isChanging, setChanging] = useState(false);
  const steps = stepsOf(scenario);
  const next = scenarioAfter(
    scenario.id,
    lesson.scenarios.map(({ id }) => id),
  );

  function goOn(): void {
    if (at < steps.length - 1) setAt(at + 1);
    else if (next !== null) onGo({ view: 'present', id: next });
  }

  const acts: Readonly<Record<Command, () => void>> = {
    next: goOn,
    previous: () => setAt(Math.max(0, at - 1)),
    change: () => setChanging(!isChanging),
    notes: notesWindow.open,
    clock: clock.toggle,
    full: fullScreen.enter,
    leave: () => onGo({ view: 'library' }),
  };
  useCommands(notesWindow, (command) => acts[command]());
  const following = lesson.scenarios.find(({ id }) => id === next);
  const notes = <Notes {...{ language, scenario, at }} next={following} elapsed={clock.elapsed} />;
  useEffect(() => notesWindow.show(notes, language));
  return (
    <div class="ruthan page presenter" lang={language}>
      <main class="presenter-stage" tabIndex={-1}>
        <Stage {...props} step={steps[at] ?? steps[0]} isChanging={isChanging} of={scenario.clues.length} />
      </main>
      <PresenterBar
        {...{ language, clock, acts, isChanging }}
        at={at}
        last={steps.length - 1}
        hasNext={next !== null}
      />
    </div>
  );
}
