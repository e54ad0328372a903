/**
 * A controller that ends with one of the signals too. `AbortSignal.any` would say this, but the oldest browser that is
 * served has none.
 */
export function abortWith(...signals: readonly AbortSignal[]): AbortController {
  const controller = new AbortController();
  const { signal } = controller;
  for (const each of signals) {
    if (each.aborted) controller.abort();
    each.addEventListener('abort', () => controller.abort(), { once: true, signal });
  }
  return controller;
}
