import { leadOf } from '../../components/warning/lead.ts';
import type { Dismissal } from '../dismissals/dismissal.ts';
import type { Judged, Standing } from '../dismissals/dismissing.ts';
import { reportKey } from './report-key.ts';
import type { Shown } from './shown.ts';
import type { Person } from './warning-person.ts';
import { createStage } from './warning-stage.tsx';
import type { Saying, WarningState, WarningTools } from './warning-view.tsx';

/** The warning of one message: banner and marks, in one closed shadow root. */
export interface Warning {
  readonly update: (shown: Shown) => void;
  /** Puts it back and moves its marks, after the page has changed. */
  readonly keep: () => void;
  /** Puts the keyboard on its headline; false where there is nothing to warn of. */
  readonly focus: () => boolean;
  /** Whether the person has said that the message is fine. */
  readonly isQuiet: () => boolean;
  /** Whether it should stand in the page and the page does not let it. */
  readonly isLost: () => boolean;
  readonly remove: () => void;
}

/** Where nothing can be read of what was said, nothing was. */
const NOTHING_SAID: Standing = { dismissals: [], offers: [], isNever: false };

export function createWarning(first: Shown, tools: WarningTools, person: Person): Warning {
  const state = stateOf(first, tools);
  const stage = createStage({ state, tools, person, isQuiet, saying: sayingOf() });
  /** The message whose standing is known. */
  let settled: Shown | null = null;
  let isFocusDue = false;
  let isRemoved = false;
  let warnedOf = '';

  function isQuiet(): boolean {
    return settled === state.shown && state.standing.dismissals.length > 0;
  }

  /** What the person has said of it is looked up first, so that nothing flashes up and is read out in vain. */
  function update(shown: Shown): void {
    state.shown = shown;
    if (leadOf(shown.verdict) === null) stage.close();
    else void settle(shown);
  }

  async function settle(shown: Shown): Promise<void> {
    const standing = await person.standingOf(judgedOf(shown)).catch(() => NOTHING_SAID);
    if (state.shown !== shown || isRemoved) return;
    const wasQuiet = isQuiet();
    if (state.standing.dismissals.length !== standing.dismissals.length) state.isReopened = false;
    state.standing = standing;
    settled = shown;
    stage.show();
    if (isFocusDue) isFocusDue = !stage.focus();
    if (wasQuiet !== isQuiet()) tools.onQuiet();
    tellWarned();
  }

  function tellWarned(): void {
    const key = reportKey(state.shown);
    if (isQuiet() || state.shown.verdict.level === 'none' || warnedOf === key) return;
    warnedOf = key;
    void person.onWarned(key);
  }

  /** The button that was pressed goes away with the warning: the keyboard goes on at what comes in its place. */
  function sayingOf(): Saying {
    return {
      onFine: (scope: Dismissal['scope']) => {
        isFocusDue = true;
        void person.dismiss(judgedOf(state.shown), scope);
      },
      onTakeBack: () => {
        isFocusDue = true;
        void person.takeBack(state.standing.dismissals);
      },
    };
  }

  function focus(): boolean {
    if (isQuiet()) return false;
    if (leadOf(state.shown.verdict) === null) return false;
    isFocusDue = !stage.focus();
    return true;
  }

  function remove(): void {
    isRemoved = true;
    unfollow();
    stage.close();
  }

  const unfollow = person.follow(() => update(state.shown));
  update(first);
  return { update, keep: stage.keep, focus, isQuiet, isLost: stage.isLost, remove };
}

function judgedOf({ read: { message }, verdict }: Shown): Judged {
  return { message, verdict };
}

function stateOf(shown: Shown, tools: WarningTools): WarningState {
  return {
    shown,
    collapsed: tools.placement() === 'overlay',
    pointed: null,
    standing: NOTHING_SAID,
    isReopened: false,
    announce: true,
  };
}
