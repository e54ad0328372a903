import { render } from 'preact';
import { LinkDialog } from '../../components/warning/LinkDialog.tsx';
import type { AgencyView, Language, Names } from '../../components/warning/props.ts';
import { warningStyles } from '../../components/warning/styles.ts';
import type { Link } from '../model.ts';
import { createHost } from './host.ts';

/** What a person is asked before a bad link is opened. */
export interface Question extends Names {
  readonly language: Language;
  readonly link: Link;
  readonly agency: AgencyView | null;
  readonly onOpen: () => void;
}

/** Asks before a bad link is opened: one dialog at a time, gone after either answer. Gives a way to take it back. */
export function ask(document: Document, { onOpen, ...question }: Question): () => void {
  const before = document.activeElement;
  const host = createHost(document, warningStyles, (element) => document.documentElement.append(element));

  function close(): void {
    render(null, host.root);
    host.remove();
    if (before instanceof HTMLElement) before.focus({ preventScroll: true });
  }

  function open(): void {
    close();
    onOpen();
  }

  render(<LinkDialog {...question} onBack={close} onOpen={open} />, host.root);
  return close;
}
