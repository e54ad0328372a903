import type { Link } from '../model.ts';
import { badLinks, isAllBad } from './bad-links.ts';
import { HOST_NAME } from './host.ts';
import type { Shown } from './shown.ts';

/** A person is about to open a bad link. */
export interface Attempt {
  readonly shown: Shown;
  readonly link: Link;
  /** What was clicked, dragged or sent: the anchor, the form, or the element that acts as a link. */
  readonly element: Element;
}

/** Elements that a script can make act as a link. */
const ACTING =
  'a, area, button, input[type="submit"], input[type="image"], input[type="button"], [onclick], [role="link"], [role="button"], [data-href]';

/** The bad link that an event would open, or null where it may pass. Decides only; shows and stops nothing. */
export function attemptOf(event: Event, messages: readonly Shown[]): Attempt | null {
  if (isHarmless(event)) return null;
  const target = elementOf(event);
  if (target === null || target.localName === HOST_NAME) return null;
  const shown = messages.find(({ view }) => view.body.contains(target));
  if (shown === undefined || isMailboxOwn(target, shown)) return null;
  return ofAnchor(target, shown) ?? (isAllBad(shown.verdict) ? ofActing(target, shown) : null);
}

/** The right button opens the browser's own menu, which is not ours to stop. */
function isHarmless(event: Event): boolean {
  return event.type === 'auxclick' && event instanceof MouseEvent && event.button === 2;
}

function elementOf(event: Event): Element | null {
  const [first] = event.composedPath();
  if (!(first instanceof Node)) return null;
  return first instanceof Element ? first : first.parentElement;
}

/** Buttons that the mailbox put into the body. */
function isMailboxOwn(target: Element, { view }: Shown): boolean {
  const own = view.added === undefined ? null : target.closest(view.added);
  return own !== null && view.body.contains(own);
}

/** An anchor or form that was read as a link. */
function ofAnchor(target: Element, shown: Shown): Attempt | null {
  const bad = badLinks(shown.verdict);
  for (const [index, element] of shown.read.elements.entries()) {
    const number = shown.linkOf[index] ?? null;
    const link = number === null ? undefined : shown.verdict.links[number];
    if (number === null || link === undefined || !bad.has(number) || !element.contains(target)) continue;
    // Inside a form only its buttons send it; a person may read and type in it.
    if (
      element.localName !== 'form' ||
      element === target ||
      target.closest('button, input[type="submit"], input[type="image"]')
    ) {
      return { shown, link, element };
    }
  }
  return null;
}

/** An element that was not read as a link, in a message in which no link may be opened. */
function ofActing(target: Element, shown: Shown): Attempt | null {
  const element = target.localName === 'form' ? target : target.closest(ACTING);
  const [link] = shown.verdict.links;
  if (element === null || link === undefined || !shown.view.body.contains(element) || element === shown.view.body)
    return null;
  const href = element.getAttribute('href');
  if (href !== null && /^(?:#|mailto:|tel:|cid:)/i.test(href.trim())) return null;
  return { shown, link, element };
}
