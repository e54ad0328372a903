import type { Frame } from './frame.ts';
import type { Question } from './question.tsx';
import type { Shown } from './shown.ts';
import type { Warning } from './warning.tsx';
import type { WarningTools } from './warning-view.tsx';

/**
 * How the warning script hands what it can show to the engine. Most messages are honest, so what draws a warning is a
 * script of its own that comes into a frame when the first one is needed. Both run in the extension's own world of the
 * document, where one global is enough and the page sees nothing of it (see `frame.ts`).
 */
export interface WarningParts {
  readonly createWarning: (first: Shown, tools: WarningTools) => Warning;
  /** Asks before a link is opened; gives a way to take the question back. */
  readonly ask: (document: Document, question: Question) => () => void;
}

declare global {
  // A `let` would not become a property of the global object.
  var ruthanWarningParts: { readonly frame: Frame; readonly parts: WarningParts } | undefined;
}

/** Called by the warning script, for the frame that it has come into. */
export function handOver(frame: Frame, parts: WarningParts): void {
  globalThis.ruthanWarningParts = { frame, parts };
}

/** The parts, or null where they have not come; those of a version of us that was replaced are not ours. */
export function handedOver(frame: Frame): WarningParts | null {
  const handed = globalThis.ruthanWarningParts;
  return handed?.frame === frame ? handed.parts : null;
}
