/**
 * What the probe and the engine share. Both run in the extension's own world of one document, which the page cannot
 * see, so one global of that world is enough and nothing has to be passed through the page.
 */

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
  /** Set by the engine when it starts; the probe then stops watching. */
  engine: 'none' | 'asked' | 'running';
}

declare global {
  // A `let` would not become a property of the global object.
  var ruthanFrame: Frame | undefined;
}

/**
 * The frame's own lifetime. WXT's context can be ended by anybody who dispatches its event in the page, so its event
 * is only taken as a hint to look whether the runtime still answers; that the page cannot forge.
 */
export function createFrame(runtimeAnswers: () => boolean): Frame {
  const controller = new AbortController();
  function isAlive(): boolean {
    if (!controller.signal.aborted && !runtimeAnswers()) controller.abort();
    return !controller.signal.aborted;
  }
  const end = (): void => controller.abort();
  return { signal: controller.signal, isAlive, end, intercept: null, engine: 'none' };
}
