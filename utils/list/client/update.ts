import type { Result } from '../../model.ts';
import { LIST_NAMES, type ListIndex, type ListName, parseIndex } from '../release/index-file.ts';
import { NO_NAMES } from '../release/names-file.ts';
import type { Generation, ListHead, ListStore } from '../store/store.ts';
import { readJson } from '../trust/read-metadata.ts';
import { type Refreshed, refreshTrust } from '../trust/refresh.ts';
import type { JudgedRoles } from '../trust/trusted.ts';
import { fetchTargets, type SignedIndex, type SignedTargets } from './fetch-targets.ts';
import { refusedRelease } from './gates.ts';
import { withKnownNames } from './known-names.ts';
import { type ListProblem, refuse } from './problem.ts';
import type { FileSource } from './source.ts';
import { takeRelease } from './take-release.ts';

export interface UpdateInput {
  readonly source: FileSource;
  readonly store: ListStore;
  /** The root that a person or an administrator has confirmed, and its fingerprint. */
  readonly start: Uint8Array;
  readonly connection: string;
  readonly judged: JudgedRoles;
  readonly now: number;
  /** 0 to 99, always the same on one machine: releases that are rolled out step by step reach it at its turn. */
  readonly bucket: number;
  /** The seed that ships, which is nobody's list. */
  readonly builtIn?: boolean;
}

export type Updated = 'updated' | 'unchanged';

/**
 * One update, step by step: fetch and verify the metadata, fetch what it names, ask whether that may follow on what is
 * here, put the shards together, and make it the list in one transaction. Whatever fails, and wherever it is cut off,
 * the list that was there is there.
 */
export async function updateList(input: UpdateInput): Promise<Result<Updated, ListProblem>> {
  const before = await readBefore(input);
  const refreshed = await refresh(input, before);
  if (!refreshed.ok) return refreshed;
  if (refreshed.value.unchanged && before.generation !== null) return { ok: true, value: 'unchanged' };
  const signed = await fetchTargets(refreshed.value.targets, input.source, (sha256) => readPiece(input.store, sha256));
  if (!signed.ok) return signed;
  const chosen = chooseIndexes(signed.value, before, { ...input, ...refreshed.value });
  if (!chosen.ok) return chosen;
  const taken = await takeReleases(input, before, { ...signed.value, indexes: chosen.value });
  if (!taken.ok) return taken;
  return commit(input, { before, refreshed: refreshed.value, signed: signed.value, chosen: chosen.value });
}

/** What stands here of the same connection. */
interface Before {
  readonly generation: Generation | null;
  readonly indexes: Indexes;
  /** Of whatever generation stands here. */
  readonly number: number;
}

type Indexes = Readonly<Record<ListName, SignedIndex | null>>;

const NO_INDEXES: Indexes = { black: null, grey: null, white: null };

function readBefore({ store, connection }: UpdateInput): Promise<Before> {
  return store.look(async ({ generation: read, piece }) => {
    const generation = await read();
    const number = generation?.number ?? 0;
    if (generation?.connection !== connection) return { generation: null, indexes: NO_INDEXES, number };
    const indexes: Record<ListName, SignedIndex | null> = { ...NO_INDEXES };
    for (const list of LIST_NAMES) {
      const sha256 = generation.lists[list]?.index;
      const bytes = sha256 === undefined ? null : await piece(sha256);
      const index = bytes === null ? null : parseIndex(readJson(bytes));
      if (sha256 !== undefined && bytes !== null && index?.ok === true) {
        indexes[list] = { index: index.value, bytes, sha256 };
      }
    }
    return { generation, indexes, number };
  });
}

function readPiece(store: ListStore, sha256: string): Promise<Uint8Array | null> {
  return store.look(({ piece }) => piece(sha256));
}

/** New metadata; of a failed attempt the roots are stored all the same, so that keys which were taken back stay so. */
async function refresh(input: UpdateInput, before: Before): Promise<Result<Refreshed, ListProblem>> {
  const { source, store, start, connection, judged, now } = input;
  const saved = await store.readTrust();
  const mine = saved?.connection === connection ? saved : null;
  const rootCheckedAt = before.generation === null ? null : (mine?.rootCheckedAt ?? null);
  const stored = mine?.trust ?? null;
  const { trust, result } = await refreshTrust({ start, stored, rootCheckedAt, source, judged, now });
  if (!result.ok && trust !== null) {
    const kept = await store.saveTrust({ connection, trust, rootCheckedAt: mine?.rootCheckedAt ?? 0 }, before.number);
    if (!kept.ok) return kept;
  }
  return result;
}

/** Which release of each list is to stand here: the signed one, or for now still the old one. */
function chooseIndexes({ indexes }: SignedTargets, before: Before, turn: Turn): Result<Indexes, ListProblem> {
  const chosen: Record<ListName, SignedIndex | null> = { ...NO_INDEXES };
  for (const list of LIST_NAMES) {
    const choice = chooseIndex(list, indexes[list], before.indexes[list], turn);
    if (!choice.ok) return choice;
    chosen[list] = choice.value;
  }
  return { ok: true, value: chosen };
}

type Turn = Pick<UpdateInput, 'bucket'> & Pick<Refreshed, 'recovered'>;

function chooseIndex(
  list: ListName,
  next: SignedIndex | null,
  here: SignedIndex | null,
  { bucket, recovered }: Turn,
): Result<SignedIndex | null, ListProblem> {
  const folder = `targets/lists/${list}`;
  if (next === null) return here === null ? { ok: true, value: null } : refuse('list-withdrawn', folder);
  if (next.sha256 === here?.sha256) return { ok: true, value: here };
  if (here !== null && next.index.seq < here.index.seq && !recovered) {
    return refuse('rolled-back', folder, `${next.index.seq} < ${here.index.seq}`);
  }
  const problem = refusedRelease(next.index, here?.index ?? null);
  if (problem !== null) return { ok: false, problem };
  // A first list is taken at once: none at all is worse than one that others do not have yet.
  const waits = here !== null && bucket >= next.index.rollout;
  return { ok: true, value: waits ? here : next };
}

async function takeReleases(
  { source, store }: UpdateInput,
  before: Before,
  { names, gazetteer, indexes }: SignedTargets,
): Promise<Result<null, ListProblem>> {
  const files = [names, gazetteer].filter((file) => file !== null);
  const signed = new Map<string, Uint8Array>(files.map(({ sha256, bytes }) => [sha256, bytes]));
  for (const list of LIST_NAMES) {
    const next = indexes[list];
    const here = before.indexes[list];
    if (next === null || next.sha256 === here?.sha256) continue;
    const taken = await takeRelease({ next: next.index, here: here?.index ?? null, source, store });
    if (!taken.ok) return taken;
    signed.set(next.sha256, next.bytes);
  }
  return store.putPieces(signed);
}

interface Ready {
  readonly before: Before;
  readonly refreshed: Refreshed;
  readonly signed: SignedTargets;
  readonly chosen: Indexes;
}

async function commit(input: UpdateInput, ready: Ready): Promise<Result<Updated, ListProblem>> {
  const { store, connection, now, builtIn = false } = input;
  const { before, refreshed, signed, chosen } = ready;
  const done = await store.commit({
    generation: {
      number: before.number + 1,
      connection,
      builtIn,
      fetchedAt: now,
      expires: refreshed.expires,
      names: signed.names?.sha256 ?? null,
      gazetteer: signed.gazetteer?.sha256 ?? null,
      lists: { black: headOf(chosen.black), grey: headOf(chosen.grey), white: headOf(chosen.white) },
    },
    details: {
      classes: { black: classesOf(chosen.black), grey: classesOf(chosen.grey), white: classesOf(chosen.white) },
      names: withKnownNames(signed.names?.names ?? NO_NAMES, classesOf(chosen.white)),
    },
    trust: { connection, trust: refreshed.trust, rootCheckedAt: now },
  });
  if (!done.ok) return done;
  // The list is there; what it no longer needs can go while nobody waits. No later write overtakes it in the store.
  void store.sweep().catch(() => undefined);
  const sameNumbers = LIST_NAMES.every((list) => chosen[list]?.sha256 === before.indexes[list]?.sha256);
  const same = sameNumbers && before.generation?.gazetteer === (signed.gazetteer?.sha256 ?? null);
  return { ok: true, value: same && before.generation !== null ? 'unchanged' : 'updated' };
}

function headOf(signed: SignedIndex | null): ListHead | null {
  if (signed === null) return null;
  const { seq, count, released, operator, contest, minPollSeconds, shards } = signed.index;
  return {
    index: signed.sha256,
    seq,
    count,
    released,
    operator,
    contest,
    minPollSeconds,
    lows: Float64Array.from(shards, ({ lo }) => lo),
    sizes: Uint32Array.from(shards, ({ n }) => n),
    shards: shards.map(({ sha256 }) => sha256),
    columns: shards.map(({ columnSha256 }) => columnSha256),
  };
}

function classesOf(signed: SignedIndex | null): ListIndex['classes'] {
  return signed?.index.classes ?? [];
}
