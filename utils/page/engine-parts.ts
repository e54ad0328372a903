import type { Names } from '../../components/warning/props.ts';
import type { Settings } from '../settings.ts';
import type { RunningEngine } from './engine.ts';
import type { Frame } from './frame.ts';

/**
 * What the engine has that scripts which come after it need too, so that they do not carry a second suffix list with
 * them. The other direction of `hand-over.ts`, and by the same way: one global of the extension's own world.
 */
export interface EngineParts extends Pick<Names, 'domainOf'> {
  /** The frame that it runs in; parts of a version of us that was replaced are not ours. */
  readonly frame: Frame;
  readonly running: RunningEngine;
  readonly readSettings: () => Promise<Settings>;
}

declare global {
  // A `let` would not become a property of the global object.
  var ruthanEngine: EngineParts | undefined;
}

/** The engine at work in this frame, or null where there is none. */
export function engineHere(): EngineParts | null {
  const parts = globalThis.ruthanEngine;
  return parts !== undefined && parts.frame === globalThis.ruthanFrame && parts.frame.isAlive() ? parts : null;
}
