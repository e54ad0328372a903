/** Reads what an administrator has set. */
export interface ManagedArea {
  /** One key, or all of them with null. */
  readonly get: (key: string | null) => Promise<Readonly<Record<string, unknown>>>;
}

/** In milliseconds. An answer takes a few; a busy machine at its start may need some hundred. */
const PATIENCE = 1000;
/** For a browser that has already left one question without an answer. */
const SHORT_PATIENCE = 20;

/**
 * The browser's managed storage with an end to waiting: a question that it leaves unanswered is rejected, as one is
 * where no such storage exists. Chromium that starts with two extensions was seen to leave every such question open
 * until it was started anew, in one start of eight; nobody may lose their warnings by that.
 */
export function createManagedArea(area: () => ManagedArea): ManagedArea {
  let patience = PATIENCE;
  return {
    get: async (key) => {
      const answer = area().get(key);
      const kept = await Promise.race([answer, after(patience)]);
      patience = kept === null ? SHORT_PATIENCE : PATIENCE;
      if (kept === null) throw new Error('the managed storage does not answer');
      return kept;
    },
  };
}

function after(milliseconds: number): Promise<null> {
  return new Promise((resolve) => setTimeout(() => resolve(null), milliseconds));
}
