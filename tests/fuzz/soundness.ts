import type { Message, Place, Verdict } from '../../utils/model.ts';
import { partText } from '../../utils/part-text.ts';

/** What is wrong with the places of a verdict; empty where each lies in its part. */
export function unsoundPlaces(message: Message, verdict: Verdict): Place[] {
  const places = [
    ...verdict.links.map(({ place }) => place),
    ...verdict.phones.map(({ place }) => place),
    ...verdict.reasons.flatMap(({ evidence }) => evidence),
  ];
  return places.filter(({ part, start, end }) => {
    const { length } = partText(message, part);
    return !(Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start <= end && end <= length);
  });
}

/** Whether every index in the verdict points at something. */
export function hasDanglingIndex({ links, phones, listings, reasons }: Verdict): boolean {
  return (
    listings.length !== phones.length ||
    reasons.some(
      ({ link, phone }) =>
        (link !== undefined && links[link] === undefined) || (phone !== undefined && phones[phone] === undefined),
    )
  );
}
