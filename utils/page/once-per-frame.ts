/** Calls at most once for each drawn frame, and no more after the signal. */
export function oncePerFrame(act: () => void, signal: AbortSignal): () => void {
  let isDue = false;
  return () => {
    if (isDue) return;
    isDue = true;
    requestAnimationFrame(() => {
      isDue = false;
      if (!signal.aborted) act();
    });
  };
}
