import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { metadataFile } from '../../utils/list/tuf/make.ts';
import { readArguments } from './arguments.ts';
import { formatFolderProblem } from './folder-words.ts';
import { type Io, PROCESS_IO } from './io.ts';
import { SignerError } from './keys/command-signer.ts';
import { sha256 } from './list-folder.ts';
import { readSignedFolder, type SignedFolder } from './metadata/read-metadata.ts';
import { writeFileWhole } from './metadata/write-file.ts';
import { withLock } from './publish/lock.ts';
import {
  DAYS,
  isComplete,
  nextVersions,
  type SigningJob,
  type SigningResult,
  signSnapshot,
  signTimestamp,
} from './sign/sign-metadata.ts';
import { readSigners, SIGNER_OPTIONS, type SignerValues } from './sign/signers.ts';

const DAY = 86_400_000;
/** A snapshot is made anew when less than this is left of its days. */
const RENEW_SNAPSHOT = (DAYS.snapshot / 2) * DAY;

/** `ruthan list timestamp`: says that what is published is still the newest. Gives the exit code. */
export async function runTimestamp(
  args: readonly string[],
  usage: string,
  io: Io = PROCESS_IO,
  now = Date.now(),
): Promise<number> {
  const parsed = readArguments(() => parseArgs({ args: [...args], allowPositionals: true, options: SIGNER_OPTIONS }));
  if (!parsed.ok) return fail(io, 2, `${parsed.problem}\n${usage}`);
  const { values, positionals } = parsed.value;
  const [directory, ...others] = positionals;
  if (directory === undefined || others.length > 0) return fail(io, 2, `give one PUBLIC directory\n${usage}`);
  if (values.keys === undefined && values.signer === undefined) {
    return fail(io, 2, `give --keys KEYS or --signer 'CMD …'\n${usage}`);
  }
  const published = readSignedFolder(directory);
  if (!published.ok) return fail(io, 2, formatFolderProblem(published.problem));
  if (published.value === null) return fail(io, 2, `${directory} holds no published list`);
  const done = await withLock(directory, () => renew(directory, values, io, now));
  return done.ok ? done.value : fail(io, 1, done.problem);
}

function fail(io: Io, code: 1 | 2, problem: string): number {
  io.err(`ruthan list timestamp: ${problem}\n`);
  return code;
}

async function renew(directory: string, values: SignerValues, io: Io, now: number): Promise<number> {
  // Read again: somebody may have published before the lock was taken.
  const published = readSignedFolder(directory);
  if (!published.ok) return fail(io, 2, formatFolderProblem(published.problem));
  if (published.value === null) return fail(io, 2, `${directory} holds no published list`);
  const signers = await readSigners(values, published.value.root.envelope.signed);
  if (!signers.ok) return fail(io, signers.problem.exit, signers.problem.words);
  try {
    const { root } = published.value;
    const versions = nextVersions(published.value);
    const job = { root: root.envelope.signed, drafts: {}, versions, signers: signers.value, now, days: DAYS };
    const result = await signAnew(published.value, job);
    if (!isComplete(result)) return fail(io, 1, 'none of these keys signs timestamps');
    for (const [name, bytes] of result.files) writeFileWhole(join(directory, 'metadata', name), bytes);
    for (const name of result.files.keys()) io.out(`${join(directory, 'metadata', name)}\n`);
    warnOfExpiry(published.value, result, { io, now });
    return 0;
  } catch (error) {
    if (error instanceof SignerError) return fail(io, 1, error.message);
    throw error;
  }
}

/** The timestamp, and the snapshot too where that is half over and its key is here. */
function signAnew({ snapshot, targets }: SignedFolder, job: SigningJob): Promise<SigningResult> {
  const { envelope, bytes } = snapshot;
  const isHalfOver = Date.parse(envelope.signed.expires) - job.now < RENEW_SNAPSHOT;
  const mayRenew = job.signers.some(({ keyId }) => job.root.roles.snapshot.keyids.includes(keyId));
  return isHalfOver && mayRenew
    ? signSnapshot(job, metadataFile(targets.envelope.signed.version, targets.bytes, sha256))
    : signTimestamp(job, metadataFile(envelope.signed.version, bytes, sha256));
}

/** What a timestamp cannot renew. Clients say of it that the list is old. */
function warnOfExpiry(
  published: SignedFolder,
  { state }: SigningResult,
  { io, now }: { readonly io: Io; readonly now: number },
): void {
  const renewed = new Set<string>(state.map(({ role }) => role));
  for (const role of ['root', 'targets', 'snapshot'] as const) {
    const { expires } = published[role].envelope.signed;
    const left = Date.parse(expires) - now;
    if (left < 2 * DAY && !renewed.has(role)) {
      io.err(`ruthan list timestamp: ${role} ${left < 0 ? 'ended' : 'ends'} on ${expires}; it needs its own keys\n`);
    }
  }
}
