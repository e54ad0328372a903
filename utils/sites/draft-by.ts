import { documentIn } from './body-frame.ts';
import type { DraftView } from './draft.ts';
import { addressesInText, addressesOf, headerText } from './header.ts';
import { isDisplayed } from './is-displayed.ts';

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
  const { signature, send } = selectors;
  const editors = editorsIn(selectors, document);
  return [...editors].map(([root, editor], index) => ({
    id: `draft:${nameOf(root) || index}`,
    root,
    editor,
    ...(signature === undefined ? {} : { signature }),
    send: buttonOf(root, send, [...editors.keys()]),
    header: () => ({
      sender: addressesAt(root, selectors.sender, editor)[0] ?? '',
      recipients: addressesAt(root, selectors.recipients, editor),
      subject: saidBy(root.querySelector(selectors.subject)),
    }),
  }));
}

/**
 * What is written in, by window. Of several editors in one (HTML, plain text) one is displayed, and the others lie
 * behind it.
 */
function editorsIn({ editor, window }: DraftSelectors, document: Document): ReadonlyMap<Element, Element> {
  const found = new Map<Element, Element>();
  const all = editor.flatMap((each) => [...document.querySelectorAll(each)]);
  for (const element of [...all.filter(isDisplayed), ...all]) {
    const root = window.map((each) => element.closest(each)).find((each) => each !== null) ?? document.body;
    const written = editorIn(element);
    if (written !== null && !found.has(root)) found.set(root, written);
  }
  return found;
}

/**
 * What the page calls a window: its own id, or that of the draft (Gmail), of which a window keeps its own all the time.
 */
function nameOf(root: Element): string {
  const field = root.querySelector('input[name="composeid"], input[name="draft"]');
  return root.id || (field?.getAttribute('value') ?? '');
}

/** The button in the window, or beside it: in the smallest part of the page around it that holds no other window. */
function buttonOf(root: Element, send: string, windows: readonly Element[]): Element | null {
  const isAlone = (part: Element): boolean => !windows.some((window) => window !== root && part.contains(window));
  for (let part: Element | null = root; part !== null && isAlone(part); part = part.parentElement) {
    const button = part.querySelector(send);
    if (button !== null) return button;
  }
  return null;
}

/** The element itself, or what is written in its frame; null while the frame is not ready or of another origin. */
function editorIn(element: Element): Element | null {
  if (element.localName !== 'iframe') return element;
  const { body = null, designMode } = documentIn(element) ?? {};
  if (designMode === 'on' || body?.getAttribute('contenteditable') === 'true') return body;
  return body?.querySelector('[contenteditable="true"]') ?? null;
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
  const kept = ['data-hovercard-id', 'data-tooltip', 'aria-label'].map((name) => element.getAttribute(name) ?? '');
  return value || kept.find((each) => each.includes('@')) || headerText(element);
}
