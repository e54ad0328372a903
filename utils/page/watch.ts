import { HOST_NAME } from './host.ts';

/** While a page builds itself up, look this often at most (milliseconds). */
const LOOK_EVERY = 80;

/** Attributes that change what a message shows or where its links lead. */
const ATTRIBUTES = ['href', 'action', 'style', 'class', 'hidden'];

/** What has changed since the last look. */
export interface Changes {
  /** Whether anything inside an element, or the way to it, was touched. */
  readonly touches: (element: Element) => boolean;
}

export interface Watched {
  readonly document: Document;
  readonly signal: AbortSignal;
  readonly isAlive: () => boolean;
  /** Bodies that are open now: attributes outside of them are the page's own business and change all the time. */
  readonly bodies: () => readonly Element[];
  readonly onChange: (changes: Changes) => void;
}

/** The document's one observer. What comes in a burst is told once; everything ends with the signal. */
export function watch({ document, signal, isAlive, bodies, onChange }: Watched): void {
  const observer = new MutationObserver(collect);
  const targets = new Set<Node>();
  let timer: ReturnType<typeof setTimeout> | undefined;

  function collect(records: readonly MutationRecord[]): void {
    if (!isAlive()) return;
    const open = bodies();
    for (const record of records) if (isRelevant(record, open)) targets.add(record.target);
    if (targets.size > 0) timer ??= setTimeout(tell, LOOK_EVERY);
  }

  function tell(): void {
    timer = undefined;
    const changed = [...targets];
    targets.clear();
    if (isAlive()) onChange({ touches: (element) => changed.some((node) => element.contains(node)) });
  }

  function stop(): void {
    observer.disconnect();
    clearTimeout(timer);
  }

  observer.observe(document, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: ATTRIBUTES,
  });
  signal.addEventListener('abort', stop, { once: true });
}

function isRelevant(record: MutationRecord, open: readonly Element[]): boolean {
  if (record.type !== 'childList') return open.some((body) => body.contains(record.target));
  // Our own element coming is no news; our own element going is.
  return (
    record.removedNodes.length > 0 || [...record.addedNodes].some((node) => node.nodeName.toLowerCase() !== HOST_NAME)
  );
}
