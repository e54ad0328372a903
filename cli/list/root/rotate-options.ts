import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type PublicKey, ROLES, type Role } from '../../../utils/list/tuf/metadata.ts';
import type { Result } from '../../../utils/model.ts';
import { readArguments, wholeNumber } from '../arguments.ts';
import { readPublicKey } from '../keys/key-pair.ts';
import { SIGNER_OPTIONS, type SignerValues } from '../sign/signers.ts';
import { LONGEST_DAYS } from './init.ts';

export interface RotateOptions {
  readonly keys: string;
  readonly roles: readonly Role[];
  readonly directory: string;
  /** Public halves of keys that are made elsewhere; empty where new ones are made here. */
  readonly publicKeys: readonly PublicKey[];
  readonly resetVersions: boolean;
  readonly offlineDays: number;
  readonly signers: SignerValues;
}

/** What the arguments of `ruthan list root rotate` ask for; the problem is a sentence for the person who typed them. */
export function readRotateOptions(args: readonly string[]): Result<RotateOptions, string> {
  const parsed = parse(args);
  if (!parsed.ok) return parsed;
  const { values } = parsed.value;
  const { keys, public: directory } = values;
  if (keys === undefined || directory === undefined) return refuse('give --keys KEYS and --public DIR');
  if (!existsSync(directory)) return refuse(`${directory} is not there`);
  const roles = (values.role ?? []).map((name) => ROLES.find((role) => role === name));
  if (roles.length === 0 || roles.includes(undefined)) return refuse(`--role is one of ${ROLES.join(', ')}`);
  const offlineDays = wholeNumber(values['offline-days'], 1, LONGEST_DAYS);
  if (offlineDays === null) return refuse(`--offline-days is a number of days from 1 to ${LONGEST_DAYS}`);
  const publicKeys = readPublicKeys(values['public-key'] ?? []);
  if (!publicKeys.ok) return publicKeys;
  if (publicKeys.value.length > 0 && roles.length > 1) return refuse('--public-key is for one role at a time');
  const value: RotateOptions = {
    keys,
    roles: ROLES.filter((role) => roles.includes(role)),
    directory,
    publicKeys: publicKeys.value,
    resetVersions: values['reset-versions'] ?? false,
    offlineDays,
    signers: values,
  };
  return oddReset(value) ?? { ok: true, value };
}

function parse(args: readonly string[]) {
  return readArguments(() =>
    parseArgs({
      args: [...args],
      options: {
        ...SIGNER_OPTIONS,
        role: { type: 'string', multiple: true },
        public: { type: 'string' },
        'public-key': { type: 'string', multiple: true },
        'reset-versions': { type: 'boolean' },
        'offline-days': { type: 'string', default: '365' },
      },
    }),
  );
}

function readPublicKeys(files: readonly string[]): Result<PublicKey[], string> {
  const keys: PublicKey[] = [];
  for (const file of files) {
    const key = existsSync(file) ? readPublicKey(readFileSync(file, 'utf8')) : null;
    if (key === null) return refuse(`${file}: this is no public key on P-256 (PEM)`);
    keys.push(key);
  }
  return { ok: true, value: keys };
}

/** Clients forget the versions that they have seen of a role only with the keys of the roles that name them. */
function oddReset({ roles, resetVersions }: RotateOptions): { ok: false; problem: string } | null {
  if (!resetVersions) return null;
  const named: readonly Role[] = ['targets', 'snapshot', 'timestamp'];
  const first = named.findIndex((role) => roles.includes(role));
  const missing = first < 0 ? named : named.slice(first).filter((role) => !roles.includes(role));
  return missing.length === 0 ? null : refuse(`--reset-versions needs new keys of ${missing.join(' and ')} too`);
}

function refuse(problem: string): { ok: false; problem: string } {
  return { ok: false, problem };
}
