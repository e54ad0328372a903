import type { KeptPart, KeptStore } from './kept-store.ts';

const keyOf = (part: KeptPart): string => `ruthan-training-${part}`;

/**
 * The storage of a page that stands alone. A page from a stick may have none: then nothing outlives it, and that is
 * said.
 */
export function createPageKept(storageOf: () => Storage): KeptStore {
  return {
    read: async (part) => {
      try {
        const kept: unknown = JSON.parse(storageOf().getItem(keyOf(part)) ?? 'null');
        return kept;
      } catch {
        return null;
      }
    },
    write: async (part, value) => {
      try {
        storageOf().setItem(keyOf(part), JSON.stringify(value));
        return true;
      } catch {
        return false;
      }
    },
  };
}
