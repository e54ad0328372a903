/**
 * What the probe and the engine share. Both run in the extension's own world of one document, which the page cannot
 * see, so one global of that world is enough and nothing has to be passed through the page.
 */

import type { SiteProbe } from '../sites/site.ts';

/** Decides about an event of a person in the page; true means that it was taken and the page must not see it. */
export type Intercept = (event: Event) => boolean;

export interface Frame {
  /** Everything started in this document hangs on it. */
  readonly signal: AbortSignal;
  /** False, and everything stopped, once the extension was updated, switched off or removed. */
  readonly isAlive: () => boolean;
  /** Stops everything, as when the person takes the site's permission back. */
  readonly end: () => void;
  /** Set by the engine as soon as it knows of a bad link; until then every event passes. */
  intercept: Intercept | null;
  /** Which copy of the extension this is: its id, in a form that says nothing to the page. */
  readonly copy: string;
  /** The elements of ours in this document. A page or a mail may use the same name for its own, which are then read. */
  readonly own: WeakSet<Node>;
  /** Puts the click guard back where the page has taken it away; does nothing where it is. */
  keepGuard: () => void;
  /** What the QR codes say that a person had read, by the element in which each is drawn; see `place-codes.ts`. */
  codes?: ReadonlyMap<Element, readonly string[]>;
  /** Set by the engine: read everything again. */
  lookAgain?: () => void;
  /**
   * Which site the document is now, null where it is none (yet). Set by the probe, which alone carries what tells them.
   */
  recognise: () => SiteProbe | null;
  /** Set by the engine when it starts; the probe then stops watching. */
  engine: 'none' | 'asked' | 'running';
  /** For staff: whether compose windows are waited for or checked. */
  drafts: 'none' | 'awaited' | 'checked';
}

declare global {
  // A `let` would not become a property of the global object.
  var ruthanFrame: Frame | undefined;
}

/**
 * The frame's own lifetime. WXT's context can be ended by anybody who dispatches its event in the page, so its event
 * is only taken as a hint to look whether the runtime still answers; that the page cannot forge.
 */
export function createFrame(runtimeAnswers: () => boolean, id = ''): Frame {
  const controller = new AbortController();
  function isAlive(): boolean {
    if (!controller.signal.aborted && !runtimeAnswers()) controller.abort();
    return !controller.signal.aborted;
  }
  const end = (): void => controller.abort();
  return {
    signal: controller.signal,
    isAlive,
    end,
    copy: markOf(id),
    own: new WeakSet(),
    intercept: null,
    keepGuard: () => undefined,
    recognise: () => null,
    engine: 'none',
    drafts: 'none',
  };
}

/** Whether a node is an element of ours, put there by this copy of the extension. */
export function isOurs(node: Node): boolean {
  return globalThis.ruthanFrame?.own.has(node) === true;
}

/** A number made from an id (FNV-1a), the same in every version of a copy. */
function markOf(id: string): string {
  let hash = 0x811c9dc5;
  for (const sign of id) hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x01000193);
  return (hash >>> 0).toString(36);
}
