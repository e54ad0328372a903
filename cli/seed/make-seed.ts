import { generateKeyPairSync, sign } from 'node:crypto';
import { formatMonth } from '../../components/words/format.ts';
import { buildRelease, type ReleaseSettings } from '../../utils/list/release/build.ts';
import { type Wording, writeIndex } from '../../utils/list/release/index-file.ts';
import { NO_WORDING } from '../../utils/list/release/names-file.ts';
import { stableJson } from '../../utils/list/release/stable-json.ts';
import { keyIdOf, publicKeyOf } from '../../utils/list/tuf/keys.ts';
import { type Edition, expiryAfter, makeRoot, type RolePlan, targetFile } from '../../utils/list/tuf/make.ts';
import type { PublicKey, TargetFile } from '../../utils/list/tuf/metadata.ts';
import { signRelease, targetPath } from '../../utils/list/tuf/release.ts';
import { type Signer, signMetadata, writeMetadata } from '../../utils/list/tuf/sign.ts';
import type { Language } from '../../utils/setting-values.ts';
import { BUILD_TOOLS, sha256 } from '../list/list-folder.ts';
import type { Hotlines } from './hotlines.ts';

/** Whoever installs the product that long after a renewal still gets the seed. */
export const VALID_DAYS = 730;
const VERSION = 1;
const INDEX = 'lists/white/index.json';
const NAMES = 'agencies.json';

/**
 * A list directory that holds the hotlines as a white list, by paths. It is signed with a key that is made here and
 * never leaves this function, so nobody can publish a second release under its root: another seed has another root and
 * comes with another version of the product.
 */
export async function makeSeed(hotlines: Hotlines, now: number): Promise<ReadonlyMap<string, Uint8Array>> {
  const { key, signer } = makeKey();
  const edition: Edition = { version: VERSION, expires: expiryAfter(now, VALID_DAYS) };
  const role = { keys: new Map([[signer.keyId, key]]), threshold: 1 };
  const plan: RolePlan = { root: role, targets: role, snapshot: role, timestamp: role };
  const root = await signMetadata<'root'>(makeRoot(edition, plan), [signer]);
  const { files, targets } = makeTargets(hotlines);
  const signed = await signRelease(
    {
      editions: { targets: edition, snapshot: edition, timestamp: edition },
      signers: { targets: [signer], snapshot: [signer], timestamp: [signer] },
      targets,
    },
    sha256,
  );
  const metadata = [[`${VERSION}.root.json`, writeMetadata(root)] as const, ...signed];
  return new Map([...files, ...metadata.map(([name, bytes]) => [`metadata/${name}`, bytes] as const)]);
}

function makeKey(): { readonly key: PublicKey; readonly signer: Signer } {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const key = publicKeyOf(publicKey.export({ type: 'spki', format: 'pem' }).toString());
  const signer: Signer = {
    keyId: keyIdOf(key, sha256),
    sign: async (bytes) => new Uint8Array(sign('sha256', bytes, privateKey)),
  };
  return { key, signer };
}

interface Targets {
  readonly files: Map<string, Uint8Array>;
  readonly targets: ReadonlyMap<string, TargetFile>;
}

function makeTargets(hotlines: Hotlines): Targets {
  const { index, files } = whiteRelease(hotlines);
  const contents = [
    [NAMES, namesFile(hotlines)],
    [INDEX, writeIndex(index)],
  ] as const;
  const targets = new Map(contents.map(([name, bytes]) => [name, targetFile(bytes, sha256)]));
  const named = contents.map(([name, bytes]) => [targetPath(name, targetFile(bytes, sha256)), bytes] as const);
  const parts = [...files].map(([file, bytes]) => [`lists/white/${file}`, bytes] as const);
  const all = [...named, ...parts].map(([path, bytes]) => [`targets/${path}`, bytes] as const);
  return { files: new Map(all), targets };
}

function whiteRelease({ edition, owners }: Hotlines) {
  const ids = [...new Set(owners.values())].sort();
  return buildRelease(
    {
      list: 'white',
      entries: {
        numbers: Float64Array.from(owners.keys()),
        classes: Uint32Array.from(owners.values(), (id) => ids.indexOf(id)),
      },
      // Since when a body has its hotline is not known; the edition is what is.
      table: ids.map((name) => ({ name, month: edition.released.slice(0, 7) })),
      settings: seedSettings(edition),
      previous: null,
    },
    BUILD_TOOLS,
  );
}

function seedSettings(edition: Hotlines['edition']): ReleaseSettings {
  return { operator: operatorOf(edition), contest: NO_WORDING, released: edition.released, ...UNUSED };
}

/** Nobody polls a seed. */
const UNUSED = { minPollSeconds: 86_400, rollout: 100, allowLargeChange: null };

function namesFile({ edition, bodies }: Hotlines): Uint8Array {
  const operator = operatorOf(edition);
  return new TextEncoder().encode(`${stableJson({ format: 1, operator, agencies: bodies })}\n`);
}

/** What every label of the seed names as its source: these are not the platform's numbers. */
function operatorOf({ version, released }: Hotlines['edition']): Wording {
  const month = (language: Language) => formatMonth(released.slice(0, 7), language);
  return {
    // "Ruthan (hotlines that came with the program, edition …, not the platform's)"
    th: `รู้ทัน (สายด่วนที่มากับโปรแกรม ฉบับที่ ${version} ${month('th')} ไม่ใช่ของแพลตฟอร์ม)`,
    en: `Ruthan (built-in hotlines, edition ${version} of ${month('en')}, not from the platform)`,
  };
}
