import type { Frame } from './frame.ts';
import { handedOver, type WarningParts } from './hand-over.ts';

export interface LoaderTools {
  readonly frame: Frame;
  /** Has the warning script brought into this frame; settled when it has run there or could not be brought. */
  readonly request: () => Promise<unknown>;
  /** A try has ended, well or badly. */
  readonly onSettled: () => void;
}

/** Shows something and gives a way to take it back. */
export type Show = (parts: WarningParts) => () => void;

export interface WarningLoader {
  /**
   * Shows at once where the warning script is here, else has it brought and shows when it comes. What is given back
   * takes it back, before it is shown or after.
   */
  readonly show: (act: Show) => () => void;
  /** Whether something should be shown and cannot be: the script could not be brought, or it failed. */
  readonly isMute: () => boolean;
}

/**
 * Has the warning script brought into the frame when there is something to show, once. A failed try is not repeated by
 * itself, which would go on for ever in a page that refuses it, but by the next message or click that needs it.
 */
export function createWarningLoader({ frame, request, onSettled }: LoaderTools): WarningLoader {
  const waiting = new Set<(parts: WarningParts) => void>();
  let state: 'idle' | 'asked' | 'failed' = 'idle';

  function show(act: Show): () => void {
    const here = handedOver(frame);
    if (here !== null) return act(here);
    let takeBack: (() => void) | null = null;
    const late = (parts: WarningParts): void => {
      takeBack = act(parts);
    };
    waiting.add(late);
    if (state !== 'asked') void load();
    return () => {
      waiting.delete(late);
      takeBack?.();
    };
  }

  async function load(): Promise<void> {
    state = 'asked';
    await request();
    if (!frame.isAlive()) return;
    const parts = handedOver(frame);
    state = parts !== null && serve(parts) ? 'idle' : 'failed';
    onSettled();
  }

  /** False where something could not be shown; it stays among the waiting, and the rest is shown. */
  function serve(parts: WarningParts): boolean {
    for (const late of [...waiting]) {
      try {
        late(parts);
        waiting.delete(late);
      } catch {
        // Told through `isMute`.
      }
    }
    return waiting.size === 0;
  }

  return { show, isMute: () => state === 'failed' && waiting.size > 0 };
}
