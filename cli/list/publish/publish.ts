import { existsSync, mkdirSync, readdirSync, readFileSync, rmdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Result } from '../../../utils/model.ts';
import { readArguments } from '../arguments.ts';
import { checkStaging } from '../check-staging.ts';
import { formatFolderProblem } from '../folder-words.ts';
import { GATE_OPTIONS, readGates } from '../gates.ts';
import { type Io, PROCESS_IO } from '../io.ts';
import { readSignedFolder, rootVersions, type SignedFolder } from '../metadata/read-metadata.ts';
import { type WriteFile, writeFileWhole } from '../metadata/write-file.ts';
import { type Gates, readKeptGates } from '../staging.ts';
import { readStagedMetadata } from './check-signed.ts';
import { withLock } from './lock.ts';
import { contentFiles, findFile, isFile } from './release-files.ts';

export interface PublishTools {
  readonly write: WriteFile;
  readonly now: () => number;
}

const DISK: PublishTools = { write: writeFileWhole, now: Date.now };

/** `ruthan list publish`: makes what is staged and signed the newest release of a directory. Gives the exit code. */
export async function runPublish(
  args: readonly string[],
  usage: string,
  io: Io = PROCESS_IO,
  tools: PublishTools = DISK,
): Promise<number> {
  const parsed = readArguments(() => parseArgs({ args: [...args], allowPositionals: true, options: GATE_OPTIONS }));
  if (!parsed.ok) return fail(io, 2, `${parsed.problem}\n${usage}`);
  const { values, positionals } = parsed.value;
  const [staging, directory, ...others] = positionals;
  if (staging === undefined || directory === undefined || others.length > 0) {
    return fail(io, 2, `give one STAGING and one PUBLIC directory\n${usage}`);
  }
  if (!existsSync(staging)) return fail(io, 2, `${staging} is not there`);
  const gates = readGates(values, readKeptGates(staging));
  if (!gates.ok) return fail(io, 2, gates.problem);
  const isNew = mkdirSync(directory, { recursive: true }) !== undefined;
  const done = await withLock(directory, async () => publish({ staging, directory, gates: gates.value }, io, tools));
  // Where nothing was published, nothing is left.
  if (isNew && readdirSync(directory).length === 0) rmdirSync(directory);
  return done.ok ? done.value : fail(io, 1, done.problem);
}

function fail(io: Io, code: 1 | 2, problem: string): number {
  io.err(`ruthan list publish: ${problem}\n`);
  return code;
}

interface Job {
  readonly staging: string;
  readonly directory: string;
  readonly gates: Gates;
}

function publish({ staging, directory, gates }: Job, io: Io, { write, now }: PublishTools): number {
  const published = readSignedFolder(directory);
  if (!published.ok) return fail(io, 2, formatFolderProblem(published.problem));
  if (published.value !== null && isPublished(staging, published.value)) {
    io.err('ruthan list publish: this release is published already\n');
    return 0;
  }
  const checked = checkStaging(staging, published.value === null ? null : directory, gates);
  if (!checked.ok) return fail(io, 2, checked.problem);
  for (const finding of checked.value.findings) io.out(`refused: ${finding}\n`);
  if (checked.value.findings.length > 0) return fail(io, 1, 'nothing is published that `list check` refuses');
  const signed = readStagedMetadata(staging, published.value, now());
  if (!signed.ok) return fail(io, 1, signed.problem);
  const plan = planFiles({ staging, directory }, signed.value, published.value);
  if (!plan.ok) return fail(io, 2, plan.problem);
  for (const [path, source] of plan.value) write(join(directory, path), readFileSync(source));
  const bytes = [...plan.value.values()].reduce((sum, source) => sum + readFileSync(source).length, 0);
  for (const summary of checked.value.summaries) io.out(`${summary}\n`);
  io.err(`ruthan list publish: ${plan.value.size} files, ${bytes} bytes, timestamp.json last\n`);
  return 0;
}

function isPublished(staging: string, { timestamp }: SignedFolder): boolean {
  const file = join(staging, 'metadata', 'timestamp.json');
  return existsSync(file) && readFileSync(file).equals(timestamp.bytes);
}

/**
 * The files to be written, path by source, in order: whatever is named stands before what names it, so that at every
 * moment everything that timestamp.json leads to is there.
 */
function planFiles(
  { staging, directory }: Pick<Job, 'staging' | 'directory'>,
  signed: SignedFolder,
  published: SignedFolder | null,
): Result<ReadonlyMap<string, string>, string> {
  const content = contentFiles([staging, directory], signed.targets.envelope.signed);
  if (!content.ok) return { ok: false, problem: formatFolderProblem(content.problem) };
  const current = published === null ? null : contentFiles([directory], published.targets.envelope.signed);
  if (current !== null && !current.ok) return { ok: false, problem: formatFolderProblem(current.problem) };
  const plan = new Map<string, string>();
  for (const [path, target] of content.value) {
    const place = join(directory, path);
    if (isFile(place, target)) continue;
    if (current?.value.has(path) === true && existsSync(place)) {
      return { ok: false, problem: `${place} would be changed, and what is published never changes` };
    }
    const source = findFile([staging], path, target);
    if (!isFile(source, target)) return { ok: false, problem: `${source} is missing or is not what was signed` };
    plan.set(path, source);
  }
  for (const name of metadataNames(staging, signed, published)) {
    plan.set(`metadata/${name}`, join(staging, 'metadata', name));
  }
  return { ok: true, value: plan };
}

function metadataNames(staging: string, { targets, snapshot }: SignedFolder, published: SignedFolder | null): string[] {
  const roots = published === null ? rootVersions(join(staging, 'metadata')) : [];
  return [
    ...roots.map((version) => `${version}.root.json`),
    `${targets.envelope.signed.version}.targets.json`,
    `${snapshot.envelope.signed.version}.snapshot.json`,
    'timestamp.json',
  ];
}
