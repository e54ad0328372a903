import { BUNDLED } from '../../agencies/bundled-tables.ts';
import type { ListProblem } from '../client/problem.ts';
import { ageInDays } from '../lookup/age.ts';
import { wordsIn } from '../lookup/look-up.ts';
import type { ListSource, ListSummary } from '../status.ts';
import type { Generation } from '../store/store.ts';
import { readAttempts } from './attempts.ts';
import { type KnownConnection, readConnection } from './connection.ts';
import type { ListEnvironment } from './environment.ts';
import { isUsable, readKeptEdition } from './kept-gazetteer.ts';

/** What people are told of the list as it stands now. The seed that ships is none: nobody's list is connected. */
export async function summarise(environment: ListEnvironment): Promise<ListSummary> {
  const generation = await environment.store.look((view) => view.generation());
  const { checkedAt, nextCheckAt, problem, failures } = await readAttempts(environment);
  // An attempt that did not fail has a problem where only the gazetteer beside the list was refused.
  const isFailed = failures > 0;
  const source = sourceOf(await readConnection(environment));
  return {
    ...listPart(generation, environment.now(), await environment.language()),
    source,
    gazetteer: await gazetteerPart(environment, isFailed ? null : problem),
    problem: isFailed ? problem : null,
    checkedAt,
    nextCheckAt,
  };
}

type ListPart = Omit<ListSummary, 'source' | 'gazetteer' | 'problem' | 'checkedAt' | 'nextCheckAt'>;

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
  if (generation === null || generation.builtIn) return NO_LIST;
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

async function gazetteerPart(
  { local }: ListEnvironment,
  problem: ListProblem | null,
): Promise<ListSummary['gazetteer']> {
  const kept = await readKeptEdition(local);
  const fromList = kept !== null && isUsable(kept);
  const { version, released } = fromList ? kept : BUNDLED;
  return { version, released, fromList, problem };
}

function sourceOf(connection: KnownConnection | null): ListSource {
  if (connection === null) return { kind: 'none', address: '', fingerprint: '', locked: false };
  const { address, fingerprint, locked } = connection;
  return { kind: address === '' ? 'files' : 'network', address, fingerprint, locked };
}
