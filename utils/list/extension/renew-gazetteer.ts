import { BUNDLED, type Renewed } from '../../agencies/bundled-tables.ts';
import { checksum } from '../../agencies/renewal/checksum.ts';
import { type ListProblem, refuse } from '../client/problem.ts';
import { readGazetteer } from '../client/read-gazetteer.ts';
import { readMetadata } from '../trust/read-metadata.ts';
import { metadataPath } from '../trust/trusted.ts';
import type { Area, ListEnvironment } from './environment.ts';
import { dropGazetteer, isUsable, type KeptEdition, keepGazetteer, readKeptEdition } from './kept-gazetteer.ts';

/**
 * Makes the gazetteer that the list's generation names the one that is judged by, where it is newer. Called after every
 * update, and after the product itself was updated; nearly always there is nothing to do. The problem says why it was
 * not taken: what was judged by before stays, and the numbers are as new as they are.
 */
export async function renewGazetteer(environment: ListEnvironment): Promise<ListProblem | null> {
  const { local, store } = environment;
  const kept = await readKeptEdition(local);
  const generation = await store.look((view) => view.generation());
  const sha256 = generation?.gazetteer ?? null;
  if (generation === null || sha256 === null) return drop(local, kept);
  const { connection } = generation;
  if (kept?.sha256 === sha256 && kept.connection === connection && isUsable(kept)) return null;
  const signed = await readSigned(environment, { sha256, connection });
  return signed === null ? null : take(environment, signed, kept);
}

async function drop(local: Area, kept: KeptEdition | null): Promise<null> {
  if (kept !== null) await dropGazetteer(local);
  return null;
}

interface Named {
  readonly sha256: string;
  readonly connection: string;
}

interface Signed extends Named {
  readonly bytes: Uint8Array;
  /** Version of the root under which it was verified. */
  readonly root: number;
}

async function readSigned({ store }: ListEnvironment, named: Named): Promise<Signed | null> {
  const bytes = await store.look((view) => view.piece(named.sha256));
  const trust = await store.readTrust();
  const root = trust === null ? null : readMetadata('root', trust.trust.root, metadataPath('root'));
  return bytes === null || root?.ok !== true ? null : { ...named, bytes, root: root.value.signed.version };
}

async function take(
  environment: ListEnvironment,
  signed: Signed,
  kept: KeptEdition | null,
): Promise<ListProblem | null> {
  const renewed = readGazetteer(signed);
  if (!renewed.ok) return renewed.problem;
  if (renewed.value === null) return drop(environment.local, kept);
  return olderProblem(renewed.value, signed, kept) ?? keep(environment, renewed.value, signed);
}

/** Versions rise; only new keys may begin anew, since a thief of the old ones may have used up all versions. */
function olderProblem(
  { version }: Renewed,
  { sha256, connection, root }: Signed,
  kept: KeptEdition | null,
): ListProblem | null {
  if (kept === null || kept.sha256 === sha256 || kept.connection !== connection || kept.root !== root) return null;
  if (version > kept.version) return null;
  const file = `targets/${sha256}.gazetteer.json`;
  return refuse('rolled-back', file, `${version} <= ${kept.version}`).problem;
}

async function keep(
  { local }: ListEnvironment,
  { agencies, ...renewed }: Renewed,
  { sha256, connection, root }: Signed,
): Promise<ListProblem | null> {
  const edition = {
    ...renewed,
    shipped: BUNDLED.version,
    checksum: checksum(agencies),
    sha256,
    connection,
    root,
  };
  try {
    await keepGazetteer(local, edition, agencies);
    return null;
  } catch {
    return refuse('store-failed', '', 'gazetteer').problem;
  }
}
