import { render } from 'preact';
import { warningStyles } from '../../components/warning/styles.ts';
import type { Placement } from '../sites/site.ts';
import { frameRoom } from './frame-room.ts';
import { createHost, type Host } from './host.ts';
import { MARK_STYLES } from './marks.tsx';
import { oncePerFrame } from './once-per-frame.ts';
import { BELOW, PLACING_STYLES, putInto } from './placing.ts';
import { pointedAt } from './pointed.ts';
import type { Shown } from './shown.ts';
import type { WarningState } from './warning-view.tsx';

/** The element of a warning in the page, with what listens there for it. */
export interface OpenHost {
  readonly host: Host;
  /** Once the page is laid out: to ask where things stand before would make the browser lay it out just for us. */
  readonly followSoon: () => void;
  readonly close: () => void;
  /** The message that it was put before. */
  readonly shown: Shown;
}

interface Moves {
  readonly change: (part: Partial<WarningState>) => void;
  readonly follow: () => void;
}

/** Puts our element into the page and listens to what moves it or points into it, until it is closed. */
export function openHost(state: WarningState, placement: Placement, { change, follow }: Moves): OpenHost {
  const { shown } = state;
  const { body } = shown.view;
  const styles = warningStyles + PLACING_STYLES[placement] + MARK_STYLES;
  const room = placement === 'inflow' ? frameRoom(body.ownerDocument) : null;
  const host = createHost(body.ownerDocument, styles, putInto(placement, shown));
  const resized = new ResizeObserver(() => {
    room?.make(host.element.offsetHeight + BELOW);
    follow();
  });
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
    room?.giveBack();
  }

  return { host, close, shown, followSoon };
}

/** Whether the page has drawn a message anew, elsewhere. */
export function hasMoved({ view: before }: Shown, { view: now }: Shown): boolean {
  return before.before !== now.before || before.body !== now.body;
}

/** How far the text stands in from our element's edge, so that the banner lines up with it. */
export function insetOf({ view: { align } }: Shown, host: Element): number {
  if (align === undefined || !align.isConnected) return 0;
  const { paddingLeft, borderLeftWidth } = window.getComputedStyle(align);
  const inner =
    align.getBoundingClientRect().left + Number.parseFloat(paddingLeft) + Number.parseFloat(borderLeftWidth);
  const inset = Math.round(inner - host.getBoundingClientRect().left);
  return inset > 0 && inset <= WIDEST_INSET ? inset : 0;
}

/** More than this, in pixels, is no padding of a skin but a layout of its own. */
const WIDEST_INSET = 40;
