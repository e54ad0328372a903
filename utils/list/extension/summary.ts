import { ageInDays } from '../lookup/age.ts';
import { wordsIn } from '../lookup/look-up.ts';
import type { ListSource, ListSummary } from '../status.ts';
import type { Generation } from '../store/store.ts';
import { readAttempts } from './attempts.ts';
import { type KnownConnection, readConnection } from './connection.ts';
import type { ListEnvironment } from './environment.ts';

/** What people are told of the list as it stands now. */
export async function summarise(environment: ListEnvironment): Promise<ListSummary> {
  const generation = await environment.store.look((view) => view.generation());
  const { checkedAt, nextCheckAt, problem } = await readAttempts(environment);
  const source = sourceOf(await readConnection(environment));
  return {
    ...listPart(generation, environment.now(), await environment.language()),
    source,
    problem,
    checkedAt,
    nextCheckAt,
  };
}

type ListPart = Omit<ListSummary, 'source' | 'problem' | 'checkedAt' | 'nextCheckAt'>;

const NO_LIST: ListPart = {
  state: 'none',
  operator: '',
  contest: '',
  ageDays: 0,
  counts: { black: 0, grey: 0, white: 0 },
  fetchedAt: null,
  expires: null,
};

function listPart(generation: Generation | null, now: number, language: 'th' | 'en'): ListPart {
  if (generation === null) return NO_LIST;
  const { lists, fetchedAt, expires } = generation;
  const heads = [lists.black, lists.grey, lists.white].filter((head) => head !== null);
  const first = (texts: readonly string[]) => texts.find((text) => text !== '') ?? '';
  return {
    state: now >= expires ? 'stale' : 'fresh',
    operator: first(heads.map(({ operator }) => wordsIn(operator, language))),
    contest: first(heads.map(({ contest }) => wordsIn(contest, language))),
    ageDays: Math.min(...heads.map(({ released }) => ageInDays(released, now))),
    counts: { black: lists.black?.count ?? 0, grey: lists.grey?.count ?? 0, white: lists.white?.count ?? 0 },
    fetchedAt,
    expires,
  };
}

function sourceOf(connection: KnownConnection | null): ListSource {
  if (connection === null) return { kind: 'none', address: '', fingerprint: '', locked: false };
  const { address, fingerprint, locked } = connection;
  return { kind: address === '' ? 'files' : 'network', address, fingerprint, locked };
}
