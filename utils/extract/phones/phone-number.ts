import type { PhoneNumber } from '../../model.ts';

/** Marks a string as normalised; only the readers of this folder may. */
export function phoneNumber(normalised: string): PhoneNumber {
  return normalised as PhoneNumber;
}
