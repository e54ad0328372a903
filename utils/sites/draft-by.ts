import { documentIn } from './body-frame.ts';
import type { DraftView } from './draft.ts';
import { addressesInText, addressesOf, headerText } from './header.ts';

/** A compose window as selectors tell it. */
export interface DraftSelectors {
  /** What is written in, best first; a frame stands for the body of its document, if that is a draft. */
  readonly editor: readonly string[];
  /** The window around it, best first. */
  readonly window: readonly string[];
  /** The field or choice of the sender's address. */
  readonly sender: string;
  /** Fields of recipients, and the chips that they turn into. */
  readonly recipients: string;
  readonly subject: string;
  readonly send: string;
  readonly signature?: string;
}

/** The compose windows that are open in a document: one for each window in which there is something to write in. */
export function draftsBy(selectors: DraftSelectors, document: Document): readonly DraftView[] {
  const { editor, window, signature, send } = selectors;
  const roots = new Map<Element, Element>();
  for (const element of editor.flatMap((each) => [...document.querySelectorAll(each)])) {
    const root = window.map((each) => element.closest(each)).find((each) => each !== null) ?? document.body;
    const written = editorIn(element);
    if (written !== null && !roots.has(root)) roots.set(root, written);
  }
  return [...roots].map(([root, written], index) => ({
    id: `draft:${root.id || index}`,
    root,
    editor: written,
    ...(signature === undefined ? {} : { signature }),
    send: root.querySelector(send),
    header: () => ({
      sender: addressesAt(root, selectors.sender, written)[0] ?? '',
      recipients: addressesAt(root, selectors.recipients, written),
      subject: saidBy(root.querySelector(selectors.subject)),
    }),
  }));
}

/** The element itself, or what is written in its frame; null while the frame is not ready or of another origin. */
function editorIn(element: Element): Element | null {
  if (element.localName !== 'iframe') return element;
  const { body, designMode } = documentIn(element) ?? {};
  return body?.getAttribute('contenteditable') === 'true' || designMode === 'on' ? (body ?? null) : null;
}

/** Addresses outside of what is written: in fields, their chips, and the attributes that chips keep them in. */
function addressesAt(root: Element, selector: string, editor: Element): readonly string[] {
  const found = [...root.querySelectorAll(selector)].filter((each) => !editor.contains(each));
  return [...new Set(found.flatMap((each) => [...addressesInText(saidBy(each)), ...addressesOf([each])]))];
}

/** What a field holds, or an element shows; of a choice what is chosen, of a chip the address that it keeps. */
function saidBy(element: Element | null): string {
  if (element === null) return '';
  if (element.localName === 'select') return headerText(element.querySelector('option:checked, option[selected]'));
  const value = 'value' in element && typeof element.value === 'string' ? element.value : '';
  const kept = ['data-hovercard-id', 'aria-label'].map((name) => element.getAttribute(name) ?? '');
  return value || kept.find((each) => each.includes('@')) || headerText(element);
}
