import { useEffect, useRef, useState } from 'preact/hooks';
import type { TextSize } from '../../../utils/setting-values.ts';
import type { Step } from '../../../utils/training/presenting/steps.ts';
import type { Scenario } from '../../../utils/training/scenario.ts';
import { spotlight } from '../../../utils/training/screens/spotlight.ts';
import type { ViewProps } from '../props.ts';
import { Screen } from '../screens/Screen.tsx';
import { ChangePanel } from './ChangePanel.tsx';
import { StepPanel } from './StepPanel.tsx';

interface StageProps extends Pick<ViewProps, 'language' | 'lesson' | 'guard'> {
  readonly scenario: Scenario;
  readonly step: Step;
  /** How many clues there are. */
  readonly of: number;
  /** The message is being changed, live. */
  readonly isChanging: boolean;
}

/** Text of the warnings, which do not grow with the page around them, in a window of so many pixels. */
function warningSize(width: number): TextSize {
  if (width < 768) return 100;
  return width < 1600 ? 125 : 150;
}

/** The simulated screen and, beside it, what is said of it. */
export function Stage({ language, lesson, guard, scenario, step, of, isChanging }: StageProps) {
  const [changed, setChanged] = useState(scenario);
  const message = useRef<HTMLDivElement>(null);
  const [textSize] = useState(() => warningSize(window.innerWidth));
  const shown = isChanging ? changed : scenario;
  const words = step.kind === 'clue' && !isChanging ? step.clue.words[language] : '';
  useEffect(() => (message.current === null ? undefined : spotlight(message.current, words)), [words]);
  useEffect(() => setChanged(scenario), [isChanging]);
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reachable by keyboard. */}
      <div class="presenter-message" data-spot={words === '' ? undefined : ''} tabIndex={0} ref={message}>
        <Screen
          {...{ language, guard }}
          scenario={shown}
          isGuarded={isChanging || step.kind === 'verdict'}
          textSize={textSize}
        />
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: as above. */}
      <div class="presenter-panel" tabIndex={0}>
        {isChanging ? (
          <ChangePanel {...{ language, lesson }} scenario={changed} original={scenario} onChange={setChanged} />
        ) : (
          <StepPanel {...{ language, lesson, scenario, step, of }} />
        )}
      </div>
    </>
  );
}
