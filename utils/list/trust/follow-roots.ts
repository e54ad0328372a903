import type { Result } from '../../model.ts';
import { type ListProblem, refuse } from '../client/problem.ts';
import type { FileSource } from '../client/source.ts';
import { METADATA_LIMITS, type Root } from '../tuf/metadata.ts';
import { readMetadata } from './read-metadata.ts';
import { isSignedBy } from './signature.ts';
import { metadataPath } from './trusted.ts';

export interface TrustedRoot {
  readonly root: Root;
  readonly bytes: Uint8Array;
}

/** More changes of keys than there can be honestly between two looks; the rest follows next time. */
const MOST_ROOTS = 32;

/**
 * TUF 5.3: each next root, signed by the keys of the one before and by its own, until the source has no more. What was
 * reached is given back even where a later step fails, because keys that were taken back must stay so.
 */
export async function followRoots(
  source: FileSource,
  from: TrustedRoot,
): Promise<{ readonly reached: TrustedRoot; readonly problem: ListProblem | null }> {
  let reached = from;
  for (let step = 0; step < MOST_ROOTS; step++) {
    const next = await nextRoot(source, reached.root);
    if (!next.ok) return { reached, problem: next.problem };
    if (next.value === null) return { reached, problem: null };
    reached = next.value;
  }
  return { reached, problem: refuse('too-many-roots', metadataPath('root', reached.root.version)).problem };
}

/**
 * What a host says where there is no newer root. Seen in nginx as it is mostly set up: its 404 lacks the header without
 * which a browser shows no answer at all (CORS), and so looks like no answer. The host has given the timestamp a moment
 * ago; if it is really gone, the next request says so. Whoever can hide a root by silence can do so by a 404.
 */
const NO_ROOT: ReadonlySet<string> = new Set(['not-found', 'unreachable']);

/** The root after this one; null where the source has none. */
async function nextRoot(source: FileSource, trusted: Root): Promise<Result<TrustedRoot | null, ListProblem>> {
  const version = trusted.version + 1;
  const file = metadataPath('root', version);
  const bytes = await source.read(file, METADATA_LIMITS.root);
  if (!bytes.ok) return NO_ROOT.has(bytes.problem.code) ? { ok: true, value: null } : bytes;
  const read = readMetadata('root', bytes.value, file);
  if (!read.ok) return read;
  const root = read.value.signed;
  const signed = (await isSignedBy(read.value, 'root', trusted)) && (await isSignedBy(read.value, 'root', root));
  if (!signed) return refuse('not-signed', file);
  if (root.version !== version) return refuse('wrong-version', file, String(root.version));
  return { ok: true, value: { root, bytes: bytes.value } };
}

/**
 * A root that is trusted already: given by a person, or stored after it was verified. Its own keys must have signed it.
 */
export async function readTrustedRoot(bytes: Uint8Array): Promise<Result<TrustedRoot, ListProblem>> {
  const read = readMetadata('root', bytes, 'root.json');
  if (!read.ok) return read;
  const root = read.value.signed;
  return (await isSignedBy(read.value, 'root', root))
    ? { ok: true, value: { root, bytes } }
    : refuse('not-signed', 'root.json');
}
