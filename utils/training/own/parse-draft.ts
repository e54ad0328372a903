import { isRecord } from '../../is-record.ts';
import { AUDIENCE_KINDS, DIFFICULTIES, FAMILIES } from '../scenario.ts';
import { CHANNELS, type Draft, type DraftTexts, EMPTY_DRAFT, LEVELS, NO_TEXTS, STATUSES } from './draft.ts';

/**
 * The draft that was kept, field by field; what is missing or wrong is as in an empty one. Null where none was kept.
 */
export function parseDraft(raw: unknown): Draft | null {
  if (!isRecord(raw)) return null;
  const { clues, numbers } = raw;
  return {
    ...textsOf(raw),
    channel: oneOf(CHANNELS, raw['channel']) ?? EMPTY_DRAFT.channel,
    family: oneOf(FAMILIES, raw['family']) ?? EMPTY_DRAFT.family,
    answer: oneOf(LEVELS, raw['answer']) ?? EMPTY_DRAFT.answer,
    difficulty: oneOf(DIFFICULTIES, raw['difficulty']) ?? EMPTY_DRAFT.difficulty,
    audience: oneOf(AUDIENCE_KINDS, raw['audience']) ?? EMPTY_DRAFT.audience,
    clues: recordsOf(clues).map(({ words, why }) => ({ words: String(words ?? ''), why: String(why ?? '') })),
    numbers: recordsOf(numbers).flatMap(({ number, status }) => {
      const known = oneOf(STATUSES, status);
      return known === undefined ? [] : [{ number: String(number ?? ''), status: known }];
    }),
  };
}

function textsOf(raw: Readonly<Record<string, unknown>>): DraftTexts {
  const texts = { ...NO_TEXTS };
  for (const name of Object.keys(NO_TEXTS)) {
    const value = raw[name];
    if (typeof value === 'string') Object.assign(texts, { [name]: value });
  }
  return texts;
}

function recordsOf(raw: unknown): readonly Readonly<Record<string, unknown>>[] {
  return Array.isArray(raw) ? raw.filter(isRecord) : [];
}

function oneOf<Value>(values: readonly Value[], raw: unknown): Value | undefined {
  return values.find((each) => each === raw);
}
