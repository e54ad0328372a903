import { closestOf, holdsNode, isElement } from './element.ts';
import { isOurs } from './frame.ts';
import { createPace } from './pace.ts';

/** While a page builds itself up, look this often at most (milliseconds). */
const LOOK_EVERY = 80;
/** A burst of more changes is not followed one by one: everything is looked at when the time has come. */
const MOST_CHANGES = 300;

/** Attributes that change what a message shows or where its links lead. */
const ATTRIBUTES = ['href', 'action', 'style', 'class', 'hidden'];
/** What is being written is nobody's message yet; typing must cost nothing. */
const DRAFT = '[contenteditable]:not([contenteditable="false"]), [role="textbox"]';

/** What has changed since the last look. */
export interface Changes {
  /** Whether anything inside an element may have been touched. */
  readonly touches: (element: Element) => boolean;
}

/** Before anything was watched, and after a storm. */
const EVERYTHING: Changes = { touches: () => true };

/** What came of a look: nothing was new, something was, or something is left because there was no time for all. */
export type Looked = 'nothing' | 'news' | 'more';

export interface Watched {
  readonly document: Document;
  readonly signal: AbortSignal;
  readonly isAlive: () => boolean;
  /**
   * Bodies that are open now and the open shadow roots in them: there attributes count too, which outside are the
   * page's own business and change all the time.
   */
  readonly places: () => readonly (Element | ShadowRoot)[];
  readonly look: (changes: Changes) => Looked;
}

export interface Watch {
  /** Looks for the first time, now, and then after changes. */
  readonly start: () => void;
  /** Looks as soon as the budget allows, as if everything had changed. */
  readonly lookSoon: () => void;
}

/** The document's one observer. What comes in a burst is told once; everything ends with the signal. */
export function watch({ document, signal, isAlive, places, look }: Watched): Watch {
  const observer = new MutationObserver(collect);
  const pace = createPace(LOOK_EVERY);
  const touched = new Set<Node>();
  let isStorm = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function collect(records: readonly MutationRecord[]): void {
    if (!isAlive()) return;
    if (records.length + touched.size > MOST_CHANGES) {
      lookSoon();
      return;
    }
    const open = places();
    for (const record of records) if (isRelevant(record, open)) touched.add(record.target);
    if (touched.size > 0) setTimer();
  }

  /** Until then nothing is observed: a storm of changes costs nothing but the look at its end. */
  function lookSoon(): void {
    isStorm = true;
    observer.disconnect();
    setTimer();
  }

  function setTimer(): void {
    timer ??= setTimeout(tell, pace.pause());
  }

  function start(): void {
    lookAt(EVERYTHING);
  }

  function tell(): void {
    timer = undefined;
    const changed = [...touched];
    const touches = (element: Element): boolean => changed.some((node) => holds(element, node));
    if (isAlive()) lookAt(isStorm ? EVERYTHING : { touches });
  }

  function lookAt(changes: Changes): void {
    touched.clear();
    isStorm = false;
    const looked = pace.spend(
      () => look(changes),
      (came) => came !== 'nothing',
    );
    if (looked === 'more') lookSoon();
    else observe();
  }

  /** Anew after every look: bodies come and go, and what the look itself has changed is no news. */
  function observe(): void {
    observer.disconnect();
    observer.observe(document, { subtree: true, childList: true, characterData: true });
    for (const place of places())
      observer.observe(place, {
        subtree: true,
        childList: true,
        characterData: true,
        attributes: true,
        attributeFilter: ATTRIBUTES,
      });
  }

  function stop(): void {
    observer.disconnect();
    clearTimeout(timer);
  }

  signal.addEventListener('abort', stop, { once: true });
  return { start, lookSoon };
}

function isRelevant(record: MutationRecord, open: readonly (Element | ShadowRoot)[]): boolean {
  const { type, target, addedNodes, removedNodes } = record;
  const isInBody = open.some((body) => (body instanceof ShadowRoot ? body.contains(target) : holdsNode(body, target)));
  if (type === 'attributes') return isInBody;
  // Our own element coming is no news; our own element going is.
  if (type === 'childList' && removedNodes.length === 0 && [...addedNodes].every(isOurs)) return false;
  // An author may mark a part of a mail as something that is being written; it is read all the same.
  if (isInBody) return true;
  const element = isElement(target) ? target : target.parentElement;
  return element === null || closestOf(element, DRAFT) === null;
}

/** Whether a node stands in an element, also in the open shadow roots inside it. */
function holds(element: Element, node: Node): boolean {
  if (holdsNode(element, node)) return true;
  const root = node.getRootNode();
  return root instanceof ShadowRoot && holds(element, root.host);
}
