const DAY = 86_400_000;

/** Full days since a date (YYYY-MM-DD); 0 where the clock is behind it. */
export function ageInDays(released: string, now: number): number {
  return Math.max(0, Math.floor((now - Date.parse(released)) / DAY));
}
