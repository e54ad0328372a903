import { abortWith } from '../abort-with.ts';
import { type FrameNews, parseShowPlace, type ShowPlace } from '../panel/link.ts';
import type { EngineParts } from './engine-parts.ts';
import { createPainter } from './highlight.ts';
import { type Box, visiblePart } from './mark-spot.ts';
import { oncePerFrame } from './once-per-frame.ts';
import { edges } from './place-marks.ts';
import { placesOf, scrollToPoint } from './point-at.ts';
import { reportKey } from './report-key.ts';
import type { Shown } from './shown.ts';

/** What is needed of a port to the panel. */
interface Port {
  readonly postMessage: (news: FrameNews) => void;
  readonly onMessage: { readonly addListener: (listener: (raw: unknown) => void) => void };
  readonly onDisconnect: { readonly addListener: (listener: () => void) => void };
}

/**
 * Tells the panel which message the person looks at, and shows the places that the panel speaks of, until it closes.
 */
export function followFor({ frame, running }: EngineParts, port: Port, view: Window & typeof globalThis): void {
  const { document } = view;
  const painter = createPainter();
  const following = abortWith(frame.signal);
  const { signal } = following;
  let last: string | null = null;

  function tell(isNew: boolean): void {
    const current = currentOf(running.messages(), view);
    const key = current === null ? null : reportKey(current);
    if (key === last && !isNew) return;
    last = key;
    port.postMessage({ current: key, isNew });
  }

  function show({ message, point, scroll }: ShowPlace): void {
    const shown = running.messages().find((each) => reportKey(each) === message);
    if (shown === undefined) return;
    painter.point(shown, point === null ? [] : placesOf(shown, point));
    if (scroll && point !== null) scrollToPoint(shown, point);
  }

  const look = oncePerFrame(() => tell(false), signal);
  const onNews = (): void => tell(true);
  for (const type of ['scroll', 'selectionchange', 'focusin', 'pointerup'])
    document.addEventListener(type, look, { capture: true, passive: true, signal });
  running.followers.add(onNews);
  signal.addEventListener('abort', () => running.followers.delete(onNews), { once: true });
  port.onMessage.addListener((raw) => {
    const wanted = parseShowPlace(raw);
    if (wanted !== null) show(wanted);
  });
  port.onDisconnect.addListener(() => following.abort());
  tell(true);
}

/** The message in which the person has selected something or stands with the keyboard, else the one most in sight. */
function currentOf(messages: readonly Shown[], { document, innerWidth, innerHeight }: Window): Shown | null {
  const at = document.getSelection()?.anchorNode ?? null;
  const isIn = (node: Node | null) => messages.find(({ view: { body } }) => node !== null && body.contains(node));
  const inSight = messages.map((shown) => ({ shown, height: heightInSight(shown, innerWidth, innerHeight) }));
  const most = [...inSight].sort((a, b) => b.height - a.height)[0];
  const held = isIn(document.activeElement) ?? isIn(at);
  if (held !== undefined && inSight.some(({ shown, height }) => shown === held && height > 0)) return held;
  return most !== undefined && most.height > 0 ? most.shown : null;
}

function heightInSight({ view: { body } }: Shown, right: number, bottom: number): number {
  const screen: Box = { left: 0, top: 0, right, bottom };
  const part = visiblePart(edges(body.getBoundingClientRect()), [screen]);
  return part === null ? 0 : part.bottom - part.top;
}
