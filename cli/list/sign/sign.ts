import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Role, Root, TargetFile } from '../../../utils/list/tuf/metadata.ts';
import type { Signer } from '../../../utils/list/tuf/sign.ts';
import type { Result } from '../../../utils/model.ts';
import { readArguments, wholeNumber } from '../arguments.ts';
import { checkStaging } from '../check-staging.ts';
import { formatFolderProblem } from '../folder-words.ts';
import { GATE_OPTIONS, readGates } from '../gates.ts';
import { type Io, PROCESS_IO } from '../io.ts';
import { SignerError } from '../keys/command-signer.ts';
import { type ReadMetadata, readMetadata, readSignedFolder, type SignedFolder } from '../metadata/read-metadata.ts';
import { writeFileWhole } from '../metadata/write-file.ts';
import { readBuiltOn, readKeptGates } from '../staging.ts';
import { readTrust, type Trust } from './read-trust.ts';
import { DAYS, type Drafts, nextVersions, type SigningJob, type SigningResult, signTargets } from './sign-metadata.ts';
import { readSigners, SIGNER_OPTIONS } from './signers.ts';
import { readStagedTargets } from './staged-targets.ts';

/** `ruthan list sign`: puts signatures on what is staged. Gives the exit code: 1 where nothing may be signed. */
export async function runSign(
  args: readonly string[],
  usage: string,
  io: Io = PROCESS_IO,
  now = Date.now(),
): Promise<number> {
  const options = readOptions(args);
  if (!options.ok) return fail(io, 2, `${options.problem}\n${usage}`);
  const { staging, previous, values } = options.value;
  const gates = readGates(values, readKeptGates(staging));
  if (!gates.ok) return fail(io, 2, gates.problem);
  const checked = checkStaging(staging, previous, gates.value);
  if (!checked.ok) return fail(io, 2, checked.problem);
  for (const finding of checked.value.findings) io.out(`refused: ${finding}\n`);
  if (checked.value.findings.length > 0) return fail(io, 1, 'nothing is signed that `list check` refuses');
  const material = readMaterial(options.value);
  if (!material.ok) return fail(io, 2, material.problem);
  const signers = await readSigners(values, material.value.trust.root.envelope.signed);
  if (!signers.ok) return fail(io, signers.problem.exit, signers.problem.words);
  try {
    const result = await sign(options.value, material.value, signers.value, now);
    return tell(io, result, signers.value, material.value.trust.root.envelope.signed);
  } catch (error) {
    if (error instanceof SignerError) return fail(io, 1, error.message);
    throw error;
  }
}

function fail(io: Io, code: 1 | 2, problem: string): number {
  io.err(`ruthan list sign: ${problem}\n`);
  return code;
}

const LONGEST_DAYS = 400;

function readOptions(args: readonly string[]) {
  const parsed = readArguments(() =>
    parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        ...SIGNER_OPTIONS,
        ...GATE_OPTIONS,
        prev: { type: 'string' },
        root: { type: 'string' },
        'targets-days': { type: 'string', default: String(DAYS.targets) },
      },
    }),
  );
  if (!parsed.ok) return parsed;
  const { values, positionals } = parsed.value;
  const [staging, ...others] = positionals;
  if (staging === undefined || others.length > 0) return refuse('give one STAGING directory');
  if (!existsSync(staging)) return refuse(`${staging} is not there`);
  if (values.keys === undefined && values.signer === undefined) return refuse("give --keys KEYS or --signer 'CMD …'");
  const targetsDays = wholeNumber(values['targets-days'], 1, LONGEST_DAYS);
  if (targetsDays === null) return refuse(`--targets-days is a number of days from 1 to ${LONGEST_DAYS}`);
  const previous = values.prev ?? readBuiltOn(staging);
  if (previous !== null && !existsSync(previous)) {
    return refuse(`${previous}, on which ${staging} was built, is not there; say where it is with --prev`);
  }
  return { ok: true as const, value: { staging, previous, targetsDays, values } };
}

function refuse(problem: string): { ok: false; problem: string } {
  return { ok: false, problem };
}

type Options = Extract<ReturnType<typeof readOptions>, { ok: true }>['value'];

/** What is signed, and by whom it may be. */
interface Material {
  readonly trust: Trust;
  readonly published: SignedFolder | null;
  readonly targets: ReadonlyMap<string, TargetFile>;
}

function readMaterial({ staging, previous, values }: Options): Result<Material, string> {
  const published = previous === null ? { ok: true as const, value: null } : readSignedFolder(previous);
  if (!published.ok) return { ok: false, problem: formatFolderProblem(published.problem) };
  const trust = readTrust({ published: published.value, staging, keys: values.keys, root: values.root });
  if (!trust.ok) return trust;
  const staged = readStagedTargets(staging);
  if (!staged.ok) return staged;
  // What is not staged stays as it was published.
  const before = Object.entries(published.value?.targets.envelope.signed.targets ?? {});
  const targets = new Map([...before, ...staged.value]);
  return { ok: true, value: { trust: trust.value, published: published.value, targets } };
}

async function sign(
  { staging, targetsDays }: Options,
  { trust, published, targets }: Material,
  signers: readonly Signer[],
  now: number,
): Promise<SigningResult> {
  const folder = join(staging, 'metadata');
  const { signed: root } = trust.root.envelope;
  const versions = nextVersions(published);
  const drafts = readDrafts(folder, versions);
  const days = { ...DAYS, targets: targetsDays };
  const result = await signTargets({ root, drafts, versions, signers, now, days }, targets);
  const files = new Map([...trust.files, ...result.files]);
  for (const [name, bytes] of files) writeFileWhole(join(folder, name), bytes);
  // Only now: whoever is stopped before keeps the signatures that others have given.
  for (const name of readdirSync(folder)) if (!files.has(name)) rmSync(join(folder, name));
  return result;
}

/** What an earlier run left: metadata of the next versions, signed in part. */
function readDrafts(folder: string, versions: SigningJob['versions']): Drafts {
  const draft = <R extends Role>(read: Result<ReadMetadata<R>, unknown>) => (read.ok ? read.value.envelope : undefined);
  return {
    targets: draft(readMetadata(join(folder, `${versions.targets}.targets.json`), 'targets')),
    snapshot: draft(readMetadata(join(folder, `${versions.snapshot}.snapshot.json`), 'snapshot')),
    timestamp: draft(readMetadata(join(folder, 'timestamp.json'), 'timestamp')),
  };
}

function tell(io: Io, { state, added }: SigningResult, signers: readonly Signer[], root: Root): number {
  for (const { role, have, need } of state) io.out(`${role}: ${have} of ${need} signatures\n`);
  const open = state.find(({ have, need }) => have < need);
  if (added === 0 && open !== undefined) {
    const known = signers.filter(({ keyId }) => keyId in root.keys).length;
    const who = known === 0 ? `root ${root.version} names none of these keys` : `these keys do not sign ${open.role}`;
    return fail(io, 1, `nothing was signed: ${who}, or have signed already`);
  }
  if (open !== undefined) io.err(`ruthan list sign: ${open.role} needs more signatures; sign again with other keys\n`);
  else io.err('ruthan list sign: complete; `list publish` may follow\n');
  return 0;
}
