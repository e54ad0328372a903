import type { AgencyId, Channel, Level, ListingStatus, ReasonCode } from '../model.ts';
import type { Language } from '../setting-values.ts';

/**
 * A sample message for a class, with its answer and what gives it away. Data, never code: hosts stand under `.example`,
 * numbers are 069-000-xxxx, so that nothing in it reaches anybody, and the real engine judges it all the same.
 */
export interface Scenario {
  /** Unique in its file; small letters, digits and hyphens. */
  readonly id: string;
  readonly family: Family;
  readonly channel: Channel;
  readonly title: Bilingual;
  readonly sender: { readonly name: Bilingual; readonly address: string };
  /** Empty for SMS and chats. */
  readonly subject: Bilingual;
  /** The text. `[words](https://host.example/)` is a link that shows these words. */
  readonly text: Bilingual;
  /** What the QR code in its picture says; absent where there is none. */
  readonly qr?: string;
  /** What the list says of its numbers. */
  readonly numbers: readonly ScenarioNumber[];
  readonly answer: Level;
  /** The body whose name is used; null where none is. */
  readonly agency: AgencyId | null;
  readonly clues: readonly Clue[];
  readonly difficulty: Difficulty;
  readonly audiences: readonly AudienceKind[];
  /** For the trainer: what to say. */
  readonly notes: Bilingual;
}

/** The same in Thai and in English; a scenario is judged in both. */
export type Bilingual = Readonly<Record<Language, string>>;

export interface ScenarioNumber {
  /** In any notation that the engine reads. */
  readonly number: string;
  readonly status: Extract<ListingStatus, 'black' | 'grey' | 'white'>;
}

/** Words that give a message away, or that speak for it, and why. */
export interface Clue {
  /** As they stand in the sender's name or address, the subject or the text. */
  readonly words: Bilingual;
  readonly why: Bilingual;
  /** The reason of the engine that it belongs to; absent for what only people see. */
  readonly code?: ReasonCode;
}

export const FAMILIES = [
  'tax',
  'power',
  'water',
  'post',
  'land',
  'welfare-card',
  'thaid',
  'police',
  'court',
  'social-security',
  'student-loan',
  'municipality',
  'school',
  'health',
  'bank',
  'shop',
  'news',
  'work',
  'relatives',
] as const;
export type Family = (typeof FAMILIES)[number];

export const DIFFICULTIES = [1, 2, 3] as const;
export type Difficulty = (typeof DIFFICULTIES)[number];

export const AUDIENCE_KINDS = ['elderly', 'students', 'staff', 'everyone'] as const;
export type AudienceKind = (typeof AUDIENCE_KINDS)[number];
