import { render } from 'preact';
import { HEADLINE_ID } from '../../components/warning/Headline.tsx';
import { leadOf } from '../../components/warning/lead.ts';
import { warningStyles } from '../../components/warning/styles.ts';
import type { Placement } from '../sites/site.ts';
import { createHost, type Host } from './host.ts';
import { MARK_STYLES } from './marks.tsx';
import { placeMarks } from './place-marks.ts';
import { floatFor, PLACING_STYLES, putInto } from './placing.ts';
import { pointedAt } from './pointed.ts';
import type { Shown } from './shown.ts';
import { type WarningState, type WarningTools, WarningView } from './warning-view.tsx';

/** The warning of one message: banner and marks, in one closed shadow root. */
export interface Warning {
  readonly update: (shown: Shown) => void;
  /** Puts it back and moves its marks, after the page has changed. */
  readonly keep: () => void;
  /** Puts the keyboard on its headline; false where there is nothing to warn of. */
  readonly focus: () => boolean;
  /** Whether it should stand in the page and the page does not let it. */
  readonly isLost: () => boolean;
  readonly remove: () => void;
}

/** How often the message itself may be drawn anew with a warning before it, until the warning floats instead. */
const MOVED_AT_MOST = 8;

interface Open {
  readonly host: Host;
  /** Once the page is laid out: to ask where things stand before would make the browser lay it out just for us. */
  readonly followSoon: () => void;
  readonly close: () => void;
  /** The message that it was put before. */
  readonly shown: Shown;
}

export function createWarning(first: Shown, tools: WarningTools): Warning {
  let placement = tools.placement();
  const state: WarningState = { shown: first, collapsed: placement === 'overlay', pointed: null };
  let open: Open | null = null;
  let drawn = '';
  let moves = 0;
  let isLost = false;

  /** What stands where, as it should be now. */
  function layOut({ host: { element } }: Open) {
    const { shown, collapsed } = state;
    const isFolded = collapsed || shown.verdict.level !== 'danger';
    const at = placement === 'overlay' ? floatFor(shown, element, isFolded) : insetOf(shown, element);
    return { at, placed: placeMarks(shown, element, tools.domainOf) };
  }

  function draw(): void {
    if (open === null) return;
    const layout = layOut(open);
    drawn = JSON.stringify(layout);
    render(<WarningView {...state} {...layout} tools={tools} onChange={change} />, open.host.root);
  }

  function change(part: Partial<WarningState>): void {
    Object.assign(state, part);
    draw();
  }

  /** Most scrolling takes the message and our element along; only a pane between the two moves a mark. */
  function follow(): void {
    if (open !== null && JSON.stringify(layOut(open)) !== drawn) draw();
  }

  function update(shown: Shown): void {
    state.shown = shown;
    if (leadOf(shown.verdict) === null) {
      remove();
      return;
    }
    if (open !== null && hasMoved(open.shown, shown)) move();
    open ??= openHost(state, placement, { change, follow });
    draw();
  }

  /** The page has drawn the message anew, perhaps because of us: then the warning floats, where it disturbs nobody. */
  function move(): void {
    moves += 1;
    if (moves > MOVED_AT_MOST) placement = 'overlay';
    remove();
  }

  function keep(): void {
    if (open !== null && !open.host.keep()) giveWay();
    open?.followSoon();
  }

  /** The page takes our element away again and again. */
  function giveWay(): void {
    isLost = placement === 'overlay';
    if (isLost) return;
    placement = 'overlay';
    remove();
    update(state.shown);
  }

  function remove(): void {
    open?.close();
    open = null;
  }

  update(first);
  return { update, keep, focus: () => open !== null && focusHeadline(open.host), isLost: () => isLost, remove };
}

function hasMoved({ view: before }: Shown, { view: now }: Shown): boolean {
  return before.before !== now.before || before.body !== now.body;
}

interface Moves {
  readonly change: (part: Partial<WarningState>) => void;
  readonly follow: () => void;
}

/** Puts our element into the page and listens to what moves it or points into it, until it is closed. */
function openHost(state: WarningState, placement: Placement, { change, follow }: Moves): Open {
  const { shown } = state;
  const { body } = shown.view;
  const styles = warningStyles + PLACING_STYLES[placement] + MARK_STYLES;
  const host = createHost(body.ownerDocument, styles, putInto(placement, shown));
  const resized = new ResizeObserver(follow);
  resized.observe(host.element);
  resized.observe(body);
  const listening = new AbortController();
  const { signal } = listening;
  body.addEventListener('mousemove', point, { signal, passive: true });
  const moved = oncePerFrame(follow, signal);
  const followSoon = oncePerFrame(() => setTimeout(moved), signal);
  // Scrolling does not bubble, but it can be captured, whichever pane it happens in.
  body.ownerDocument.addEventListener('scroll', moved, { capture: true, passive: true, signal });
  body.ownerDocument.defaultView?.addEventListener('resize', moved, { passive: true, signal });

  /** The other half of `onPoint`: from the message to the chip. */
  function point(event: Event): void {
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

  return { host, close, shown, followSoon };
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
