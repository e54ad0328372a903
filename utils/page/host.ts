import { isOurs } from './frame.ts';

/**
 * The element that carries our interface in a foreign page: a closed shadow root, so that the page's styles and
 * scripts stay out. It is put back if the page removes it, but not for ever: two programs that undo each other would
 * freeze the page.
 */
const PUT_BACK_AT_MOST = 8;

/** Local name of every element of ours in a page. */
export const HOST_NAME = 'ruthan-warning';
/** Says on the element which copy of the extension it belongs to. */
const COPY = 'data-copy';

/** Nothing of the page's type or layout comes in by inheritance: a skin of 11 px must not make a warning of 11 px. */
const HOST_STYLES = ':host{all:initial !important;display:block !important}';

export interface Host {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
  /** Puts the element where it belongs if it is not there; false where that has been done too often. */
  readonly keep: () => boolean;
  readonly remove: () => void;
}

/** `place` puts the element into the page; it is called again whenever the element has been taken out. */
export function createHost(document: Document, styles: string, place: (element: HTMLElement) => void): Host {
  const element = document.createElement(HOST_NAME);
  const root = element.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = HOST_STYLES + styles;
  root.append(style);
  root.addEventListener('click', refuseForged, { capture: true });
  const frame = globalThis.ruthanFrame;
  frame?.own.add(element);
  element.setAttribute(COPY, frame?.copy ?? '');
  let left = PUT_BACK_AT_MOST;
  place(element);

  return {
    element,
    root,
    keep() {
      if (element.isConnected) return true;
      if (left === 0) return false;
      left -= 1;
      place(element);
      return true;
    },
    remove: () => element.remove(),
  };
}

/**
 * Takes away what an earlier version of this copy has left in the page: where the extension is updated, Firefox ends
 * the old script before it can do so itself. What belongs to another copy, which may be at work, stays.
 */
export function removeLeftovers(document: Document, copy: string): void {
  for (const left of document.querySelectorAll(`${HOST_NAME}[${COPY}]`)) {
    if (!isOurs(left) && left.getAttribute(COPY) === copy) left.remove();
  }
}

/** Only a person presses our buttons. */
function refuseForged(event: Event): void {
  if (event.isTrusted) return;
  event.preventDefault();
  event.stopImmediatePropagation();
}
