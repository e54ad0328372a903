import type { Link } from '../model.ts';
import { badLinks, isAllBad } from './bad-links.ts';
import { attributeOf, isMatch, tagOf } from './element.ts';
import { isOurs } from './frame.ts';
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
  const path = event.composedPath();
  const shown = messages.find(({ view }) => path.includes(view.body));
  if (shown === undefined) return null;
  const way = path.slice(0, path.indexOf(shown.view.body)).filter(isElement);
  if (way.some((element) => isOurs(element) || isMailboxOwn(element, shown))) return null;
  return ofAnchor(way, shown) ?? (isAllBad(shown.verdict) ? ofActing(way, shown) : null);
}

/** The right button opens the browser's own menu, which is not ours to stop. */
function isHarmless(event: Event): boolean {
  return event.type === 'auxclick' && event instanceof MouseEvent && event.button === 2;
}

function isElement(target: EventTarget): target is Element {
  return target instanceof Element;
}

/** Buttons that the mailbox put into the body. */
function isMailboxOwn(element: Element, { view }: Shown): boolean {
  return view.added !== undefined && isMatch(element, view.added);
}

/** The elements from what was clicked up to the message's body, without the body; through open shadow roots too. */
type Way = readonly Element[];

/** An anchor or form that was read as a link. */
function ofAnchor(way: Way, shown: Shown): Attempt | null {
  const bad = badLinks(shown.verdict);
  for (const [index, element] of shown.read.elements.entries()) {
    const number = shown.linkOf[index] ?? null;
    const link = number === null ? undefined : shown.verdict.links[number];
    if (number === null || link === undefined || !bad.has(number) || !way.includes(element)) continue;
    // Inside a form only its buttons send it; a person may read and type in it.
    if (tagOf(element) !== 'form' || way[0] === element || way.some((each) => isMatch(each, SENDING)))
      return { shown, link, element };
  }
  return null;
}

const SENDING = 'button, input[type="submit"], input[type="image"]';

/** An element that was not read as a link, in a message in which no link may be opened. */
function ofActing(way: Way, shown: Shown): Attempt | null {
  const [first] = way;
  const element = first !== undefined && tagOf(first) === 'form' ? first : way.find((each) => isMatch(each, ACTING));
  const [link] = shown.verdict.links;
  if (element === undefined || link === undefined) return null;
  const href = attributeOf(element, 'href');
  if (href !== null && /^(?:#|mailto:|tel:|cid:)/i.test(href.trim())) return null;
  return { shown, link, element };
}
