import { keyIdOf } from '../../../utils/list/tuf/keys.ts';
import { makeRoot, type RolePlan } from '../../../utils/list/tuf/make.ts';
import type { Envelope, PublicKey, Role, Root } from '../../../utils/list/tuf/metadata.ts';
import { type Signer, signMetadata, validKeys } from '../../../utils/list/tuf/sign.ts';
import type { Result } from '../../../utils/model.ts';
import { type KeyPair, makeKeyPair, verifySignature } from '../keys/key-pair.ts';
import { sha256 } from '../list-folder.ts';
import type { RotateOptions } from './rotate-options.ts';

/** New keys of the roles: private ones made here, or the public halves of others. */
export interface NewKeys {
  readonly pairs: ReadonlyMap<Role, readonly KeyPair[]>;
  readonly publicKeys: ReadonlyMap<Role, readonly PublicKey[]>;
}

/** As many new keys for each role as it has now, unless public halves are given. */
export function makeNewKeys({ roles, publicKeys }: RotateOptions, before: Root): NewKeys {
  if (publicKeys.length > 0) return { pairs: new Map(), publicKeys: new Map(roles.map((role) => [role, publicKeys])) };
  const pairs = new Map(
    roles.map((role) => [role, Array.from({ length: before.roles[role].keyids.length }, makeKeyPair)] as const),
  );
  const publics = [...pairs].map(([role, made]) => [role, made.map((pair) => pair.publicKey)] as const);
  return { pairs, publicKeys: new Map(publics) };
}

/** The root that follows another, with other keys for some roles; thresholds stay. Not signed yet. */
export function makeNextRoot(before: Root, { publicKeys }: NewKeys, expires: string): Root {
  const plan = (role: Role): RolePlan[Role] => {
    const { keyids, threshold } = before.roles[role];
    const fresh = publicKeys.get(role)?.map((key) => [keyIdOf(key, sha256), key] as const);
    const kept = keyids.flatMap((keyid) => {
      const key = before.keys[keyid];
      return key === undefined ? [] : [[keyid, key] as const];
    });
    return { keys: new Map(fresh ?? kept), threshold };
  };
  return makeRoot(
    { version: before.version + 1, expires },
    { root: plan('root'), targets: plan('targets'), snapshot: plan('snapshot'), timestamp: plan('timestamp') },
  );
}

/** The next root with the signatures of its own root keys and of those of the root before; both must be enough. */
export async function signNextRoot(
  before: Root,
  next: Root,
  signers: readonly Signer[],
): Promise<Result<Envelope<'root'>, string>> {
  const may = new Set([...before.roles.root.keyids, ...next.roles.root.keyids]);
  const envelope = await signMetadata<'root'>(
    next,
    signers.filter(({ keyId }) => may.has(keyId)),
  );
  for (const root of [before, next]) {
    const { keyids, threshold } = root.roles.root;
    const have = validKeys(envelope, 'root', root, verifySignature);
    if (have.length >= threshold) continue;
    const missing = keyids.filter((keyid) => !have.includes(keyid)).map((keyid) => keyid.slice(0, 8));
    const problem = `root ${next.version} needs ${threshold} root keys of root ${root.version} and has ${have.length}; not here: ${missing.join(', ')}`;
    return { ok: false, problem };
  }
  return { ok: true, value: envelope };
}
