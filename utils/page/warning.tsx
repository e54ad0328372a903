import { render } from 'preact';
import { HEADLINE_ID } from '../../components/warning/Headline.tsx';
import { leadOf } from '../../components/warning/lead.ts';
import { warningStyles } from '../../components/warning/styles.ts';
import { createHost, type Host } from './host.ts';
import { MARK_STYLES } from './marks.tsx';
import { type PlacedMark, placeMarks } from './place-marks.ts';
import { pointedAt } from './pointed.ts';
import type { Shown } from './shown.ts';
import { type WarningState, type WarningTools, WarningView } from './warning-view.tsx';

/** The warning of one message: banner and marks, in one closed shadow root before the message. */
export interface Warning {
  readonly update: (shown: Shown) => void;
  /** Puts it back and moves its marks, after the page has changed. */
  readonly keep: () => void;
  /** Puts the keyboard on its headline; false where there is nothing to warn of. */
  readonly focus: () => boolean;
  readonly remove: () => void;
}

export function createWarning(first: Shown, tools: WarningTools): Warning {
  const state: WarningState = { shown: first, collapsed: false, pointed: null };
  let open: { readonly host: Host; readonly close: () => void } | null = null;
  let placed: readonly PlacedMark[] = [];

  function draw(): void {
    if (open === null) return;
    const { element, root } = open.host;
    placed = placeMarks(state.shown, element, tools.domainOf);
    render(
      <WarningView {...state} {...{ tools, placed }} inset={insetOf(state.shown, element)} onChange={change} />,
      root,
    );
  }

  function change(part: Partial<WarningState>): void {
    Object.assign(state, part);
    draw();
  }

  /** Most scrolling takes the message and our element along; only a pane between the two moves a mark. */
  function moveMarks(): void {
    if (open === null) return;
    const now = placeMarks(state.shown, open.host.element, tools.domainOf);
    if (JSON.stringify(now) !== JSON.stringify(placed)) draw();
  }

  function update(shown: Shown): void {
    state.shown = shown;
    if (leadOf(shown.verdict) === null) {
      remove();
      return;
    }
    open ??= openHost(state, { change, moveMarks });
    draw();
  }

  function keep(): void {
    open?.host.keep();
    draw();
  }

  function remove(): void {
    open?.close();
    open = null;
  }

  update(first);
  return { update, keep, focus: () => open !== null && focusHeadline(open.host), remove };
}

interface Moves {
  readonly change: (part: Partial<WarningState>) => void;
  readonly moveMarks: () => void;
}

/** Puts our element before the message and listens to what moves it or points into it, until it is closed. */
function openHost(state: WarningState, { change, moveMarks }: Moves): { host: Host; close: () => void } {
  const { body } = state.shown.view;
  const host = createHost(body.ownerDocument, warningStyles + MARK_STYLES, (element) =>
    state.shown.view.before.before(element),
  );
  const resized = new ResizeObserver(() => change({}));
  resized.observe(host.element);
  resized.observe(body);
  const listening = new AbortController();
  const { signal } = listening;
  body.addEventListener('mousemove', follow, { signal, passive: true });
  // Scrolling does not bubble, but it can be captured, whichever pane it happens in.
  body.ownerDocument.addEventListener('scroll', oncePerFrame(moveMarks, signal), {
    capture: true,
    passive: true,
    signal,
  });

  /** The other half of `onPoint`: from the message to the chip. */
  function follow(event: Event): void {
    if (!(event instanceof MouseEvent)) return;
    const pointed = pointedAt(state.shown, event);
    if (pointed?.kind !== state.pointed?.kind || pointed?.index !== state.pointed?.index) change({ pointed });
  }

  function close(): void {
    resized.disconnect();
    listening.abort();
    render(null, host.root);
    host.remove();
  }

  return { host, close };
}

/** Calls at most once for each drawn frame, and no more after the signal. */
function oncePerFrame(act: () => void, signal: AbortSignal): () => void {
  let isDue = false;
  return () => {
    if (isDue) return;
    isDue = true;
    requestAnimationFrame(() => {
      isDue = false;
      if (!signal.aborted) act();
    });
  };
}

/** How far the text stands in from our element's edge, so that the banner lines up with it. */
function insetOf({ view: { align } }: Shown, host: Element): number {
  if (align === undefined || !align.isConnected) return 0;
  const { paddingLeft, borderLeftWidth } = window.getComputedStyle(align);
  const inner =
    align.getBoundingClientRect().left + Number.parseFloat(paddingLeft) + Number.parseFloat(borderLeftWidth);
  const inset = Math.round(inner - host.getBoundingClientRect().left);
  return inset > 0 && inset <= WIDEST_INSET ? inset : 0;
}

/** More than this, in pixels, is no padding of a skin but a layout of its own. */
const WIDEST_INSET = 40;

function focusHeadline({ root, element }: Host): boolean {
  const headline = root.getElementById(HEADLINE_ID);
  if (headline === null) return false;
  element.ownerDocument.defaultView?.focus();
  headline.focus({ preventScroll: true });
  headline.scrollIntoView({ block: 'center' });
  return true;
}
