import type { Result } from '../../model.ts';
import { type Guard, listOf, matching, oneOf, record, whole } from '../release/guards.ts';
import type {
  Envelope,
  MetadataFile,
  PublicKey,
  Role,
  RoleKeys,
  Root,
  Signature,
  Snapshot,
  TargetFile,
  Targets,
  Timestamp,
} from './metadata.ts';

/** Reading metadata back, field by field. Signatures are another matter (sign.ts). */

const MOST_KEYS = 100;
const sha256 = matching(/^[0-9a-f]{64}$/);
const version = whole(1, Number.MAX_SAFE_INTEGER);
const common = {
  spec_version: matching(/^1\.[0-9]{1,4}(?:\.[0-9]{1,4})?$/),
  version,
  expires: matching(/^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$/),
};
const hashes = record<TargetFile['hashes']>({ sha256 });
const length = whole(0, 2 ** 40);
const metadataFile = record<MetadataFile>({ version, length, hashes });

const publicKey = record<PublicKey>({
  keytype: oneOf(['ecdsa']),
  scheme: oneOf(['ecdsa-sha2-nistp256']),
  keyval: record<PublicKey['keyval']>({
    public: matching(/^-----BEGIN PUBLIC KEY-----\n[A-Za-z0-9+/=\n]{1,400}\n-----END PUBLIC KEY-----\n?$/),
  }),
});
const roleKeys = record<RoleKeys>({ keyids: listOf(sha256, MOST_KEYS), threshold: whole(1, MOST_KEYS) });
const root = record<Root>({
  _type: oneOf(['root']),
  ...common,
  consistent_snapshot: isTrue,
  keys: mapOf(publicKey),
  roles: record<Root['roles']>({ root: roleKeys, targets: roleKeys, snapshot: roleKeys, timestamp: roleKeys }),
});
const targets = record<Targets>({
  _type: oneOf(['targets']),
  ...common,
  targets: mapOf(record<TargetFile>({ length, hashes })),
});
const snapshot = record<Snapshot>({
  _type: oneOf(['snapshot']),
  ...common,
  meta: record<Snapshot['meta']>({ 'targets.json': metadataFile }),
});
const timestamp = record<Timestamp>({
  _type: oneOf(['timestamp']),
  ...common,
  meta: record<Timestamp['meta']>({ 'snapshot.json': metadataFile }),
});
const signatures = listOf(record<Signature>({ keyid: sha256, sig: matching(/^(?:[0-9a-f]{2}){8,80}$/) }), MOST_KEYS);

const ENVELOPES: { readonly [R in Role]: Guard<Envelope<R>> } = {
  root: record<Envelope<'root'>>({ signed: root, signatures }),
  targets: record<Envelope<'targets'>>({ signed: targets, signatures }),
  snapshot: record<Envelope<'snapshot'>>({ signed: snapshot, signatures }),
  timestamp: record<Envelope<'timestamp'>>({ signed: timestamp, signatures }),
};

function isTrue(raw: unknown, path: string, wrong: string[]): raw is true {
  if (raw !== true) wrong.push(path);
  return raw === true;
}

function mapOf<T>(item: Guard<T>): Guard<Readonly<Record<string, T>>> {
  return (raw, path, wrong): raw is Readonly<Record<string, T>> => {
    if (typeof raw === 'object' && raw !== null && !Array.isArray(raw)) {
      return Object.entries(raw).every(([name, each]) => item(each, `${path}[${JSON.stringify(name)}]`, wrong));
    }
    wrong.push(path);
    return false;
  };
}

/** The metadata of a role in parsed JSON, or the path of the first field that is wrong. */
export function parseMetadata<R extends Role>(role: R, raw: unknown): Result<Envelope<R>, string> {
  const wrong: string[] = [];
  const guard: Guard<Envelope<R>> = ENVELOPES[role];
  return guard(raw, '', wrong) ? { ok: true, value: raw } : { ok: false, problem: wrong[0] ?? '' };
}
