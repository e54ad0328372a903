import { render } from 'preact';
import { LinkDialog } from '../../components/warning/LinkDialog.tsx';
import { warningStyles } from '../../components/warning/styles.ts';
import type { Link } from '../model.ts';
import { createHost } from './host.ts';
import type { Shown } from './shown.ts';
import type { Person } from './warning-person.ts';
import type { WarningTools } from './warning-view.tsx';

/** What a person is asked before a bad link is opened. */
export interface Question extends Pick<WarningTools, 'namesIn'> {
  readonly shown: Shown;
  readonly link: Link;
  readonly onOpen: () => void;
}

/** Asks before a bad link is opened: one dialog at a time, gone after either answer. Gives a way to take it back. */
export function ask(document: Document, { namesIn, shown, link, onOpen }: Question, person: Person): () => void {
  const before = document.activeElement;
  const host = createHost(document, warningStyles, (element) => document.documentElement.append(element));
  const { language, textSize } = person.settings();
  const { agencyFor, ...names } = namesIn(language);

  function close(): void {
    render(null, host.root);
    host.remove();
    if (before instanceof HTMLElement) before.focus({ preventScroll: true });
  }

  function open(): void {
    close();
    onOpen();
  }

  render(
    <div style={{ fontSize: `${textSize}%` }}>
      <LinkDialog {...names} language={language} link={link} agency={agencyFor(shown)} onBack={close} onOpen={open} />
    </div>,
    host.root,
  );
  return close;
}
