/** Groups of digits and what stands between them: `0 2141 6747` is three groups. */

export interface Group {
  /** Plain digits, look-alikes folded. */
  readonly digits: string;
  readonly start: number;
  readonly end: number;
}

/** A row of groups that follow each other closely, looked at from one of them on. */
export interface Groups {
  readonly list: readonly Group[];
  /** `gaps[i]` stands between `list[i]` and `list[i + 1]`, as one word (see `gapClass` in `read-groups.ts`). */
  readonly gaps: readonly string[];
  readonly from: number;
  /** More groups follow than were read. */
  readonly cut: boolean;
}

/** No number is longer than the fifteen digits of E.164 after a prefix for calling abroad; so many groups show any. */
export const MOST_GROUPS_OF_NUMBER = 22;

/** The same groups, looked at from `index` on. */
export function viewFrom({ list, gaps, cut }: Groups, index: number): Groups {
  return { list, gaps, from: index, cut };
}

/** The group that is `offset` behind the first one looked at. */
export function groupAt({ list, from }: Groups, offset: number): Group | undefined {
  return list[from + offset];
}

/** What stands before the group that is `offset` behind the first one looked at. */
export function gapBefore({ gaps, from }: Groups, offset: number): string {
  return gaps[from + offset - 1] ?? '';
}

/** Whether the groups from `index` on may lack some that a number which begins there could have. */
export function mustReread(groups: Groups, index: number): boolean {
  return groups.cut && index > groups.list.length - MOST_GROUPS_OF_NUMBER;
}

/** The groups without their first `count` digits, as after a prefix was dialled. */
export function dropDigits(groups: Groups, count: number): Groups {
  const { list, gaps } = groups;
  let left = count;
  for (let index = groups.from; index < list.length; index++) {
    const group = list[index];
    if (group === undefined) break;
    if (left === 0) return viewFrom(groups, index);
    if (group.digits.length > left) {
      const rest = { digits: group.digits.slice(left), start: group.start, end: group.end };
      const last = index + MOST_GROUPS_OF_NUMBER;
      return { list: [rest, ...list.slice(index + 1, last)], gaps: gaps.slice(index, last), from: 0, cut: false };
    }
    left -= group.digits.length;
  }
  return viewFrom(groups, list.length);
}

/**
 * The digits of the first groups that together have exactly `length` digits, and how many groups that takes; or null.
 */
export function takeExactly(groups: Groups, length: number): { digits: string; count: number } | null {
  let total = 0;
  let count = 0;
  while (total < length) {
    const group = groupAt(groups, count);
    if (group === undefined) return null;
    total += group.digits.length;
    count++;
  }
  return total === length ? { digits: firstDigits(groups, length), count } : null;
}

/** The first digits over all groups, at most `length`. */
export function firstDigits({ list, from }: Groups, length: number): string {
  let digits = '';
  for (let index = from; index < list.length && digits.length < length; index++) digits += list[index]?.digits ?? '';
  return digits.length > length ? digits.slice(0, length) : digits;
}
