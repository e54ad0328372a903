import { leadOf } from '../../components/warning/lead.ts';
import type { WarningParts } from './hand-over.ts';
import type { Shown } from './shown.ts';
import type { Warning } from './warning.tsx';
import type { WarningLoader } from './warning-loader.ts';
import type { WarningTools } from './warning-view.tsx';

/** The warning of one message, drawn as soon as there is something to warn of and the script that draws it is here. */
export function createLateWarning(first: Shown, tools: WarningTools, loader: WarningLoader): Warning {
  let shown = first;
  let warning: Warning | null = null;
  let takeBack: (() => void) | null = null;
  let isFocusDue = false;

  function update(next: Shown): void {
    shown = next;
    if (warning !== null) warning.update(next);
    else if (leadOf(next.verdict) !== null) takeBack ??= loader.show(draw);
  }

  /** By now the message may have changed: what is drawn is what is known last. */
  function draw({ createWarning }: WarningParts): () => void {
    warning = createWarning(shown, tools);
    if (isFocusDue) warning.focus();
    return warning.remove;
  }

  /** A shortcut that is pressed before there is anything to go to leads there as soon as there is. */
  function focus(): boolean {
    if (warning !== null) return warning.focus();
    isFocusDue = takeBack !== null && leadOf(shown.verdict) !== null;
    return isFocusDue;
  }

  update(first);
  return {
    update,
    keep: () => warning?.keep(),
    focus,
    isQuiet: () => warning?.isQuiet() === true,
    isLost: () => warning?.isLost() === true,
    remove: () => takeBack?.(),
  };
}
