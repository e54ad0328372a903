import { member } from './element.ts';
import type { Attempt } from './guard.ts';
import { createLateWarning } from './late-warning.ts';
import { createQuestioner, type Questioner } from './questioner.ts';
import { elementOfLink, type Shown } from './shown.ts';
import type { Warning } from './warning.tsx';
import type { Show, WarningLoader } from './warning-loader.ts';
import type { WarningTools } from './warning-view.tsx';

/** What is shown of the open messages: a warning each, and one question at a time. */
export interface Showing {
  readonly warn: (shown: Shown) => Warning;
  readonly questioner: Questioner;
}

export interface ShowingTools extends Omit<WarningTools, 'onLink'> {
  readonly loader: WarningLoader;
  /** The messages that are warned of. */
  readonly messages: () => readonly Shown[];
}

/**
 * Warnings and questions for one document, drawn by a script that may not be here yet. A click on a bad link is stopped
 * at once in any case; only its question comes later.
 */
export function createShowing({ loader, messages, ...tools }: ShowingTools): Showing {
  const questioner = createQuestioner(messages, (attempt, onOpen) => loader.show(questionOf(attempt, tools, onOpen)));
  const warningTools = { ...tools, onLink: (shown: Shown, link: number) => askOfMark(questioner, shown, link) };
  return { warn: (shown) => createLateWarning(shown, warningTools, loader), questioner };
}

/** The question about an attempt, unless what was clicked has gone by the time that it can be asked. */
function questionOf(
  { shown, link, element }: Attempt,
  { namesIn }: Pick<WarningTools, 'namesIn'>,
  onOpen: () => void,
): Show {
  return ({ ask }) =>
    member(element, 'isConnected')
      ? ask(member(element, 'ownerDocument'), { namesIn, shown, link, onOpen })
      : () => undefined;
}

function askOfMark({ askAbout }: Questioner, shown: Shown, index: number): void {
  const link = shown.verdict.links[index];
  const element = elementOfLink(shown, index);
  if (link !== undefined && element !== null) askAbout({ shown, link, element });
}
