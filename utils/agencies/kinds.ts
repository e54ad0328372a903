export const KINDS = [
  'ministry',
  'department',
  'independent',
  'court',
  'police',
  'public-organisation',
  'state-enterprise',
  'state-bank',
  'programme',
  'local-form',
] as const;
export type AgencyKind = (typeof KINDS)[number];

/** Which places may follow a form of words; `name` is any Thai name. */
export const PLACE_KINDS = ['province', 'district', 'khet', 'name'] as const;
export type PlaceKind = (typeof PLACE_KINDS)[number];
