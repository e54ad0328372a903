import { RENEWABLE_BYTES, RENEWABLE_NAME } from '../../agencies/renewal/renewable.ts';
import type { Result } from '../../model.ts';
import { LIMITS, LIST_NAMES, type ListIndex, type ListName, parseIndex } from '../release/index-file.ts';
import { type NamesFile, parseNames } from '../release/names-file.ts';
import { readJson } from '../trust/read-metadata.ts';
import type { Targets } from '../tuf/metadata.ts';
import { targetPath } from '../tuf/release.ts';
import { type ListProblem, refuse } from './problem.ts';
import { readNamedFile } from './read-named-file.ts';
import type { FileSource } from './source.ts';

/** An index whose signature holds, with its bytes and their hash. */
export interface SignedIndex {
  readonly index: ListIndex;
  readonly bytes: Uint8Array;
  readonly sha256: string;
}

export interface SignedNames {
  readonly names: NamesFile;
  readonly bytes: Uint8Array;
  readonly sha256: string;
}

/**
 * A gazetteer whose signature holds. What is in it is judged apart (read-gazetteer.ts): its faults do not hold up
 * numbers.
 */
export interface SignedGazetteer {
  readonly bytes: Uint8Array;
  readonly sha256: string;
}

export interface SignedTargets {
  /** Null where the publisher gives none. */
  readonly names: SignedNames | null;
  readonly gazetteer: SignedGazetteer | null;
  /** Null for a list that is not published. */
  readonly indexes: Readonly<Record<ListName, SignedIndex | null>>;
}

const NAMES = 'agencies.json';
const NAMES_BYTES = 4 * 2 ** 20;

/** The files that are signed for by name. `held` gives those that are here already, by hash. */
export async function fetchTargets(
  targets: Targets,
  source: FileSource,
  held: (sha256: string) => Promise<Uint8Array | null>,
): Promise<Result<SignedTargets, ListProblem>> {
  const read = { targets, source, held };
  const names = await fetchNames(read);
  if (!names.ok) return names;
  const gazetteer = await fetchTarget(read, RENEWABLE_NAME, RENEWABLE_BYTES);
  if (!gazetteer.ok) return gazetteer;
  const indexes: Record<ListName, SignedIndex | null> = { black: null, grey: null, white: null };
  for (const list of LIST_NAMES) {
    const index = await fetchIndex(read, list);
    if (!index.ok) return index;
    indexes[list] = index.value;
  }
  return { ok: true, value: { names: names.value, gazetteer: gazetteer.value, indexes } };
}

interface Read {
  readonly targets: Targets;
  readonly source: FileSource;
  readonly held: (sha256: string) => Promise<Uint8Array | null>;
}

async function fetchNames(read: Read): Promise<Result<SignedNames | null, ListProblem>> {
  const target = await fetchTarget(read, NAMES, NAMES_BYTES);
  if (!target.ok || target.value === null) return target.ok ? { ok: true, value: null } : target;
  const { bytes, file, sha256 } = target.value;
  const names = parseNames(readJson(bytes));
  return names.ok
    ? { ok: true, value: { names: names.value, bytes, sha256 } }
    : refuse('wrong-field', file, names.problem);
}

async function fetchIndex(read: Read, list: ListName): Promise<Result<SignedIndex | null, ListProblem>> {
  const target = await fetchTarget(read, indexTarget(list), LIMITS.indexBytes);
  if (!target.ok || target.value === null) return target.ok ? { ok: true, value: null } : target;
  const { bytes, file, sha256 } = target.value;
  const index = parseIndex(readJson(bytes));
  if (!index.ok) return refuse('wrong-field', file, index.problem);
  // A black list under the name of the white one would be the worst of mixes.
  if (index.value.list !== list) return refuse('wrong-field', file, 'list');
  return { ok: true, value: { index: index.value, bytes, sha256 } };
}

export function indexTarget(list: ListName): string {
  return `lists/${list}/index.json`;
}

interface FetchedTarget {
  readonly bytes: Uint8Array;
  readonly file: string;
  readonly sha256: string;
}

async function fetchTarget(
  { targets, source, held }: Read,
  name: string,
  most: number,
): Promise<Result<FetchedTarget | null, ListProblem>> {
  const target = Object.hasOwn(targets.targets, name) ? targets.targets[name] : undefined;
  if (target === undefined) return { ok: true, value: null };
  const file = `targets/${targetPath(name, target)}`;
  const { sha256 } = target.hashes;
  if (target.length > most) return refuse('too-long', file);
  const stored = await held(sha256);
  if (stored !== null) return { ok: true, value: { bytes: stored, file, sha256 } };
  const bytes = await readNamedFile(source, file, { length: target.length, sha256 });
  return bytes.ok ? { ok: true, value: { bytes: bytes.value, file, sha256 } } : bytes;
}
