/**
 * Gates besides signatures: a list that is signed and absurd is a mistake or a stolen key. The publisher asks them
 * before it signs, the client before it takes a release.
 */
export interface ChangeLimits {
  /** Largest change of the count, as a share of the count before. */
  readonly share: number;
  /** Largest change of the count in numbers, whatever the share. */
  readonly numbers: number;
}

export const CHANGE_LIMITS: ChangeLimits = { share: 0.2, numbers: 50_000 };

/** Whether the count changed by more than a list does from one release to the next. A first list has no change. */
export function isLargeChange(before: number | null, after: number, limits: ChangeLimits = CHANGE_LIMITS): boolean {
  if (before === null || before === 0) return false;
  const change = Math.abs(after - before);
  return change > limits.numbers || change > before * limits.share;
}
