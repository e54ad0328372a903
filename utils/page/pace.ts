/** The share of one processor's time that looking at a page may take in the long run. */
const SHARE = 0.01;
/** What may be spent at once, in milliseconds: opening some messages in a row is no storm. */
const PURSE = 150;
/** However costly the last look was, a page is looked at again after this long (milliseconds). */
const LONGEST_PAUSE = 4000;

/** A look that found something to read is what we are here for: it counts this much of its time. */
const USEFUL = 0.2;

export interface Pace {
  /** Milliseconds to wait before the next look. */
  readonly pause: () => number;
  /** Does the work and writes down what it cost. */
  readonly spend: <T>(work: () => T, isUseful?: (result: T) => boolean) => T;
}

/**
 * Keeps the work in a page within its budget, whatever the page does. Time fills a purse that every look empties; while
 * there is something in it a page is looked at again after `least` milliseconds, else when it has filled up again.
 */
export function createPace(least: number, now: () => number = () => performance.now()): Pace {
  let purse = PURSE;
  let last = now();

  function fill(): void {
    const time = now();
    purse = Math.min(PURSE, purse + (time - last) * SHARE);
    last = time;
  }

  return {
    pause() {
      fill();
      return purse > 0 ? least : Math.min(LONGEST_PAUSE, Math.max(least, -purse / SHARE));
    },
    spend(work, isUseful) {
      const start = now();
      let weight = 1;
      try {
        const result = work();
        if (isUseful?.(result)) weight = USEFUL;
        return result;
      } finally {
        fill();
        // Never so deep that one bad look would keep the page unseen for minutes.
        purse = Math.max(purse - (now() - start) * weight, -LONGEST_PAUSE * SHARE);
      }
    },
  };
}
