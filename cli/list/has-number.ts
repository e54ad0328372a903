import { type Entries, firstAtLeast } from '../../utils/list/release/apply-delta.ts';

export function hasNumber({ numbers }: Entries, key: number): boolean {
  return numbers[firstAtLeast(numbers, key)] === key;
}
