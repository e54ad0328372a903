import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { RENEWABLE_NAME } from '../../../utils/agencies/renewal/renewable.ts';
import { indexTarget } from '../../../utils/list/client/fetch-targets.ts';
import { type ListProblem, refuse } from '../../../utils/list/client/problem.ts';
import { LIST_NAMES, type ListName, parseIndex } from '../../../utils/list/release/index-file.ts';
import type { MemoryContent } from '../../../utils/list/store/memory-store.ts';
import { readJson, readMetadata } from '../../../utils/list/trust/read-metadata.ts';
import { JUDGED_FROM_HOST, metadataPath } from '../../../utils/list/trust/trusted.ts';
import type { Result } from '../../../utils/model.ts';
import { type Io, PROCESS_IO } from '../io.ts';
import { readLookupOptions } from '../lookup-options.ts';
import { findList, type ListPlace, loadList, readListGazetteer } from '../open-list.ts';
import { formatListProblem } from '../problem-words.ts';
import { askTufJs } from '../second-opinion.ts';
import { findOlderIndexes } from './older-releases.ts';
import { replayDeltas } from './replay-deltas.ts';

/**
 * `ruthan list verify`: whether clients will take what is published. The client's own code and tuf-js must both take
 * it, name the same files, and every delta must lead to the bytes of a full build. 1: it must not be relied on.
 */
export async function runVerify(args: readonly string[], usage: string, io: Io = PROCESS_IO): Promise<number> {
  const options = readLookupOptions(args);
  if (!options.ok || options.value.numbers.length > 0) {
    io.err(`ruthan list verify: ${options.ok ? 'give one PUBLIC or URL' : options.problem}\n${usage}`);
    return 2;
  }
  const found = await findList(options.value.place, options.value.root);
  if (!found.ok) return fail(io, 2, found.problem);
  // Whoever reads a directory as a host would must find all its dates good.
  const place = { ...found.value, judged: JUDGED_FROM_HOST };
  const loaded = await loadList(place, Date.now());
  if (!loaded.ok) return fail(io, 1, loaded.problem);
  // What the operator tells people, and they compare before they trust the root.
  io.out(`fingerprint\t${place.fingerprint}\nclient\tok\n`);
  const second = await secondOpinion(place, loaded.value);
  if (!second.ok) return fail(io, 1, second.problem);
  io.out('tuf-js\tok\n');
  for (const list of LIST_NAMES) {
    const problem = await verifyList(place, loaded.value, list, io);
    if (problem !== null) return fail(io, 1, problem);
  }
  const gazetteer = readListGazetteer(loaded.value);
  if (!gazetteer.ok) return fail(io, 1, gazetteer.problem);
  if (gazetteer.value !== null) io.out(`gazetteer\tedition ${gazetteer.value.version} (${gazetteer.value.released})\n`);
  return 0;
}

function fail(io: Io, code: 1 | 2, problem: ListProblem): number {
  io.err(`ruthan list verify: ${formatListProblem(problem)}\n`);
  return code;
}

/** tuf-js, beginning anew as a new client would, must take the same indexes. */
async function secondOpinion(
  { source, root }: ListPlace,
  { generation }: MemoryContent,
): Promise<Result<null, ListProblem>> {
  const memory = mkdtempSync(join(tmpdir(), 'ruthan-verify-'));
  try {
    const held = new Map(LIST_NAMES.map((list) => [indexTarget(list), generation?.lists[list]?.index]));
    held.set(RENEWABLE_NAME, generation?.gazetteer ?? undefined);
    const names = [...held.keys()];
    const asked = await askTufJs(source, { root, memory, names });
    if (!asked.ok) return refuse('not-signed', 'tuf-js', asked.problem);
    const differs = names.find((name) => asked.value.get(name) !== held.get(name));
    return differs === undefined ? { ok: true, value: null } : refuse('hash-differs', 'tuf-js', differs);
  } finally {
    rmSync(memory, { recursive: true });
  }
}

async function verifyList(
  { source }: ListPlace,
  { generation, pieces, trust }: MemoryContent,
  list: ListName,
  io: Io,
): Promise<ListProblem | null> {
  const bytes = pieces.get(generation?.lists[list]?.index ?? '');
  const index = bytes === undefined ? null : parseIndex(readJson(bytes));
  const targets = readMetadata('targets', trust?.trust.targets ?? new Uint8Array(0), metadataPath('targets'));
  if (index?.ok !== true || !targets.ok) return null;
  const { seq, base, count } = index.value;
  const older = await findOlderIndexes(source, list, targets.value.signed.version);
  const replayed = await replayDeltas(source, index.value, older);
  if (!replayed.ok) return replayed.problem;
  const { held, pruned } = replayed.value;
  io.out(`${list}\trelease ${seq} (base ${base}), ${count} numbers, ${held} deltas equal to full builds`);
  io.out(pruned === 0 ? '\n' : `, ${pruned} lead from or to releases that are gone\n`);
  return null;
}
