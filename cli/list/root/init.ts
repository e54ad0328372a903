import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { expiryAfter, makeRoot, type RolePlan } from '../../../utils/list/tuf/make.ts';
import { ROLES, type Role } from '../../../utils/list/tuf/metadata.ts';
import { signMetadata, writeMetadata } from '../../../utils/list/tuf/sign.ts';
import { readArguments, wholeNumber } from '../arguments.ts';
import { type Io, PROCESS_IO } from '../io.ts';
import { writeKey } from '../keys/key-folder.ts';
import { type KeyPair, makeKeyPair } from '../keys/key-pair.ts';
import { writeFileWhole } from '../metadata/write-file.ts';

/** How many keys each role has, and how many of them must sign. Docs: docs/commands.md, "Keys". */
export const DEVELOPMENT_KEYS: Readonly<Record<Role, { readonly keys: number; readonly threshold: number }>> = {
  root: { keys: 3, threshold: 2 },
  targets: { keys: 2, threshold: 2 },
  snapshot: { keys: 1, threshold: 1 },
  timestamp: { keys: 1, threshold: 1 },
};

export const LONGEST_DAYS = 3650;

/** `ruthan list root init`: keys for development and the root that names them. Gives the exit code. */
export async function runRootInit(
  args: readonly string[],
  usage: string,
  io: Io = PROCESS_IO,
  now = Date.now(),
): Promise<number> {
  const parsed = readArguments(() =>
    parseArgs({
      args: [...args],
      options: { out: { type: 'string' }, 'offline-days': { type: 'string', default: '365' } },
    }),
  );
  if (!parsed.ok) return fail(io, 2, `${parsed.problem}\n${usage}`);
  const { out, 'offline-days': offline } = parsed.value.values;
  const days = wholeNumber(offline, 1, LONGEST_DAYS);
  if (out === undefined) return fail(io, 2, `--out KEYS is missing\n${usage}`);
  if (days === null) return fail(io, 2, `--offline-days is a number of days from 1 to ${LONGEST_DAYS}\n${usage}`);
  if (existsSync(out) && readdirSync(out).length > 0) {
    return fail(io, 1, `${out} is not empty; keys are never written over`);
  }
  const pairs = makeKeys();
  for (const role of ROLES) for (const pair of pairs[role]) io.err(`${writeKey(out, role, pair)}\n`);
  const root = makeRoot({ version: 1, expires: expiryAfter(now, days) }, planOf(pairs));
  const signers = pairs.root.map(({ signer }) => signer);
  const file = join(out, '1.root.json');
  writeFileWhole(file, writeMetadata(await signMetadata<'root'>(root, signers)));
  io.out(`${file}\n`);
  io.err('These keys are for development: whoever can read this directory can sign a list.\n');
  return 0;
}

function fail(io: Io, code: 1 | 2, problem: string): number {
  io.err(`ruthan list root init: ${problem}\n`);
  return code;
}

type KeysOfRoles = Readonly<Record<Role, readonly KeyPair[]>>;

function makeKeys(): KeysOfRoles {
  const make = (role: Role) => Array.from({ length: DEVELOPMENT_KEYS[role].keys }, makeKeyPair);
  return { root: make('root'), targets: make('targets'), snapshot: make('snapshot'), timestamp: make('timestamp') };
}

function planOf(pairs: KeysOfRoles): RolePlan {
  const plan = (role: Role) => ({
    keys: new Map(pairs[role].map(({ signer, publicKey }) => [signer.keyId, publicKey] as const)),
    threshold: DEVELOPMENT_KEYS[role].threshold,
  });
  return { root: plan('root'), targets: plan('targets'), snapshot: plan('snapshot'), timestamp: plan('timestamp') };
}
