/**
 * The element that carries our interface in a foreign page: a closed shadow root, so that the page's styles and
 * scripts stay out. It is put back if the page removes it, but not for ever: two programs that undo each other would
 * freeze the page.
 */
const PUT_BACK_AT_MOST = 20;

/** Local name of every element of ours in a page; readers skip it. */
export const HOST_NAME = 'ruthan-warning';

/** Nothing of the page's type or layout comes in by inheritance: a skin of 11 px must not make a warning of 11 px. */
const HOST_STYLES = ':host{all:initial !important;display:block !important}';

export interface Host {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
  /** Puts the element where it belongs if it is not there. */
  readonly keep: () => void;
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
  let left = PUT_BACK_AT_MOST;
  place(element);

  return {
    element,
    root,
    keep() {
      if (element.isConnected || left === 0) return;
      left -= 1;
      place(element);
    },
    remove: () => element.remove(),
  };
}

/** Only a person presses our buttons. */
function refuseForged(event: Event): void {
  if (event.isTrusted) return;
  event.preventDefault();
  event.stopImmediatePropagation();
}
