import type { Listing } from '../../model.ts';
import type { Language } from '../../setting-values.ts';
import type { ListName, Wording } from '../release/index-file.ts';
import type { NamesFile } from '../release/names-file.ts';
import { keyOfNumber } from '../rows/number-key.ts';
import type { Details, Generation, ListHead, ListStore, StoreView } from '../store/store.ts';
import { ageInDays } from './age.ts';
import { type Classes, findClasses, type ReadPiece, readerOf } from './find-classes.ts';
import type { PieceCache } from './piece-cache.ts';

export interface LookupOptions {
  readonly now: number;
  /** In which the words of the list are given; may still be on its way, and nothing waits for it before the end. */
  readonly language: Language | Promise<Language>;
  readonly cache: PieceCache;
}

/**
 * What the list says of numbers (in the form of `PhoneNumber`), in their order; null where there is no list. Everything
 * is read in one transaction, so all of it is of one generation.
 */
export async function lookUp(
  store: ListStore,
  numbers: readonly string[],
  { now, language, cache }: LookupOptions,
): Promise<readonly Listing[] | null> {
  const keys = numbers.map(keyOfNumber);
  const known = keys.filter((key) => key !== null);
  const read = await store.look((view) => findAll(view, known, cache));
  if (read === null) return null;
  const { generation, details, found } = read;
  const say = { generation, details, now, language: await language };
  return keys.map((key) => listingOf(key === null ? undefined : found.get(key), say));
}

interface Found {
  readonly generation: Generation;
  /** Null where no number is listed. */
  readonly details: Details | null;
  readonly found: ReadonlyMap<number, Classes>;
}

async function findAll(view: StoreView, keys: readonly number[], cache: PieceCache): Promise<Found | null> {
  const generation = await view.generation();
  if (generation === null) return null;
  const read = readerOf(view, cache);
  let details: Promise<Details | null> | null = null;
  const column: ReadPiece = (sha256) => {
    // A column is asked for: a number is listed, so its words are needed too. Both are on their way at once.
    details ??= view.details();
    return read(sha256);
  };
  const found = await findClasses(keys, generation, { shard: read, column });
  return { generation, details: await details, found };
}

interface Say {
  readonly generation: Generation;
  readonly details: Details | null;
  readonly now: number;
  readonly language: Language;
}

/** A number that its body gave up may belong to anybody soon, so an old white list stops to vouch. */
const WHITE_OUTLIVES = 7 * 86_400_000;

function listingOf(classes: Classes | undefined, say: Say): Listing {
  const { builtIn, expires } = say.generation;
  // The few numbers that ship are no list on which another could have been looked for.
  if (classes === undefined || classes.size === 0) return { status: builtIn ? 'no-list' : 'unlisted' };
  // Whom to believe is not ours to say, so neither is shown.
  if (classes.has('white') && classes.size > 1) return { status: 'unlisted', withheld: 'contradiction' };
  const list = RANK.find((each) => classes.has(each)) ?? 'white';
  if (list === 'white' && say.now >= expires + WHITE_OUTLIVES) {
    return builtIn ? { status: 'no-list' } : { status: 'unlisted', withheld: 'lapsed' };
  }
  return entryOf(list, classes.get(list) ?? -1, say);
}

/** Of two lists that accuse, the graver one. */
const RANK: readonly ListName[] = ['black', 'grey', 'white'];

function entryOf(list: ListName, cls: number, { generation, details, now, language }: Say): Listing {
  const head = generation.lists[list];
  const entry = details?.classes[list][cls];
  const words = (wording: Wording | undefined) => wordsIn(wording, language);
  return {
    status: list,
    ...text('operator', words(head?.operator)),
    ...(entry === undefined ? {} : { ...nameOf(list, entry.name, details?.names, words), since: entry.month }),
    ...text('contest', words(head?.contest)),
    ...ageOf(head, now),
    ...(now >= generation.expires ? { stale: true } : {}),
  };
}

function nameOf(
  list: ListName,
  name: string,
  names: NamesFile | undefined,
  words: (wording: Wording | undefined) => string,
): Partial<Listing> {
  if (list === 'white') {
    return { agency: name, ...text('agencyName', words(names?.agencies.find(({ id }) => id === name))) };
  }
  return { reason: name, ...text('reasonText', words(names?.reasons.find(({ code }) => code === name))) };
}

function ageOf(head: ListHead | null, now: number): Partial<Listing> {
  return head === null ? {} : { ageDays: ageInDays(head.released, now) };
}

/** Left out where the list says nothing. */
function text<Field extends 'operator' | 'contest' | 'agencyName' | 'reasonText'>(field: Field, words: string) {
  return words === '' ? {} : { [field]: words };
}

/** In the person's language, else in the other one. */
export function wordsIn(wording: Wording | undefined, language: 'th' | 'en'): string {
  if (wording === undefined) return '';
  const other = language === 'th' ? wording.en : wording.th;
  return wording[language] === '' ? other : wording[language];
}
