/**
 * What an act gives, or null where it throws. For what happens in pages that may be built in a way nobody thought of:
 * they must not break, and must not see a fault of ours in their console.
 */
export function attempt<T>(act: () => T): T | null {
  try {
    return act();
  } catch {
    return null;
  }
}
