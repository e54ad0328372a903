import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readArguments, wholeNumber } from '../arguments.ts';
import { formatFolderProblem } from '../folder-words.ts';
import { type Io, PROCESS_IO } from '../io.ts';
import { readMetadata, readSignedFolder, type SignedFolder } from '../metadata/read-metadata.ts';
import { withLock } from './lock.ts';
import { contentFiles } from './release-files.ts';

/** `ruthan list prune`: removes what only releases need that are older than the last so many. Gives the exit code. */
export async function runPrune(args: readonly string[], usage: string, io: Io = PROCESS_IO): Promise<number> {
  const parsed = readArguments(() =>
    parseArgs({ args: [...args], allowPositionals: true, options: { keep: { type: 'string', default: '30' } } }),
  );
  if (!parsed.ok) return fail(io, 2, `${parsed.problem}\n${usage}`);
  const [directory, ...others] = parsed.value.positionals;
  if (directory === undefined || others.length > 0) return fail(io, 2, `give one PUBLIC directory\n${usage}`);
  const keep = wholeNumber(parsed.value.values.keep, 1, 100_000);
  if (keep === null) return fail(io, 2, '--keep is a number of releases, at least 1');
  if (!existsSync(directory)) return fail(io, 2, `${directory} is not there`);
  const done = await withLock(directory, async () => prune(directory, keep, io));
  return done.ok ? done.value : fail(io, 1, done.problem);
}

function fail(io: Io, code: 1 | 2, problem: string): number {
  io.err(`ruthan list prune: ${problem}\n`);
  return code;
}

function prune(directory: string, keep: number, io: Io): number {
  const published = readSignedFolder(directory);
  if (!published.ok) return fail(io, 2, formatFolderProblem(published.problem));
  if (published.value === null) return fail(io, 2, `${directory} holds no published list`);
  // What is published now must be whole before anything is removed in its name.
  const current = contentFiles([directory], published.value.targets.envelope.signed);
  if (!current.ok) return fail(io, 2, formatFolderProblem(current.problem));
  const kept = new Set([...current.value.keys(), ...filesOfLast(directory, published.value, keep)]);
  const own = [...oldMetadata(directory, published.value, keep), ...ownFiles(directory), ...leftovers(directory)];
  const old = own.filter((path) => !kept.has(path));
  for (const path of old) {
    rmSync(join(directory, path));
    io.out(`${path}\n`);
  }
  io.err(`ruthan list prune: ${old.length} files removed, those of the last ${keep} releases kept\n`);
  return 0;
}

/** What the last releases need; of one whose index is gone already, nothing. */
function filesOfLast(directory: string, { targets }: SignedFolder, keep: number): string[] {
  const newest = targets.envelope.signed.version;
  return versionsOf(directory, 'targets')
    .filter((version) => version > newest - keep)
    .flatMap((version) => {
      const read = readMetadata(join(directory, 'metadata', `${version}.targets.json`), 'targets');
      const files = read.ok ? contentFiles([directory], read.value.envelope.signed) : read;
      return files.ok ? [...files.value.keys()] : [];
    });
}

/** Metadata before that of the last releases. Roots stay: a client that slept for years follows them one by one. */
function oldMetadata(directory: string, published: SignedFolder, keep: number): string[] {
  return (['snapshot', 'targets'] as const).flatMap((role) => {
    const newest = published[role].envelope.signed.version;
    const old = versionsOf(directory, role).filter((version) => version <= newest - keep);
    return old.map((version) => `metadata/${version}.${role}.json`);
  });
}

function versionsOf(directory: string, role: 'snapshot' | 'targets'): number[] {
  return readdirSync(join(directory, 'metadata'))
    .map((name) => /^([0-9]+)\.(snapshot|targets)\.json$/.exec(name))
    .flatMap((match) => (match?.[2] === role ? [Number(match[1])] : []));
}

/** Files that the publisher writes, those that name others first; nothing that somebody else put there. */
const OWN = [/^(?:lists\/[a-z]+\/)?[0-9a-f]{64}\.[a-z0-9._-]+\.json$/, /^lists\/[a-z]+\/[fcd]\/[0-9]+-p?[0-9]+\.bin$/];

function ownFiles(directory: string): string[] {
  const paths = readdirSync(join(directory, 'targets'), { recursive: true, encoding: 'utf8' }).sort();
  return OWN.flatMap((pattern) => paths.filter((path) => pattern.test(path))).map((path) => `targets/${path}`);
}

/** What a publisher that was killed had not yet put in its place. */
function leftovers(directory: string): string[] {
  return readdirSync(directory, { recursive: true, encoding: 'utf8' }).filter((path) => /\.[0-9]+\.part$/.test(path));
}
