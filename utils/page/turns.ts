/** Reading goes on in the next turn after this long (milliseconds), so that the page answers its user in between. */
const LONGEST_TURN = 20;

/** Does the work for each item until the turn's time is over; false where some are left. The first is always done. */
export function takeTurns<T>(
  items: readonly T[],
  work: (item: T) => void,
  now: () => number = () => performance.now(),
): boolean {
  const end = now() + LONGEST_TURN;
  for (const [index, item] of items.entries()) {
    if (index > 0 && now() > end) return false;
    work(item);
  }
  return true;
}
