import { createHash, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import { BUILD_TOOLS } from '../../../cli/list/list-folder.ts';
import { decodeDelta } from '../../../utils/list/codec/delta.ts';
import { buildRelease, type PreviousRelease, type Release } from '../../../utils/list/release/build.ts';
import {
  type ClassRef,
  type FileRef,
  LIST_NAMES,
  type ListName,
  writeIndex,
} from '../../../utils/list/release/index-file.ts';
import { readRelease } from '../../../utils/list/release/read-release.ts';
import { keyIdOf, publicKeyOf } from '../../../utils/list/tuf/keys.ts';
import {
  expiryAfter,
  makeRoot,
  makeSnapshot,
  makeTimestamp,
  metadataFile,
  type RolePlan,
  targetFile,
} from '../../../utils/list/tuf/make.ts';
import type { PublicKey, Role, TargetFile } from '../../../utils/list/tuf/metadata.ts';
import { signRelease, targetPath } from '../../../utils/list/tuf/release.ts';
import { type Signer, signMetadata, writeMetadata } from '../../../utils/list/tuf/sign.ts';

/** A publisher with real keys whose directory is a map: quick enough to make hundreds of repositories. */

/** Number, agency or reason, month. */
export type Row = readonly [number: number, name: string, month: string];
export type Rows = Partial<Record<ListName, readonly Row[]>>;

export const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

interface Key {
  readonly id: string;
  readonly key: PublicKey;
  readonly secret: KeyObject;
}

export function makeKey(): Key {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const key = publicKeyOf(publicKey.export({ type: 'spki', format: 'pem' }).toString());
  return { id: keyIdOf(key, sha256), key, secret: privateKey };
}

export function signerOf({ id, secret }: Key): Signer {
  return { keyId: id, sign: async (bytes) => new Uint8Array(sign('sha256', bytes, secret)) };
}

export interface PublishOptions {
  readonly now?: number;
  /** Days until each role expires; negative: expired already. */
  readonly days?: Partial<Record<Role, number>>;
  readonly released?: string;
  readonly rollout?: number;
  readonly allowLargeChange?: number;
  /** Changes a release before it is signed, as a publisher with a bug or a thief would. */
  readonly edit?: (release: Release) => Release;
  /** Added to the versions of all roles but root. */
  readonly versionStep?: number;
}

const DAYS: Record<Role, number> = { root: 365, targets: 14, snapshot: 7, timestamp: 3 };
const OPERATOR = { th: 'ผู้จัดทำ', en: 'Operator' };

export class Publisher {
  /** What a host would serve. */
  files = new Map<string, Uint8Array>();
  readonly keys: Record<Role, Key[]>;
  readonly thresholds: Record<Role, number> = { root: 2, targets: 2, snapshot: 1, timestamp: 1 };
  rootVersion = 0;
  version = 0;
  private readonly previous = new Map<ListName, PreviousRelease>();
  private readonly indexes = new Map<ListName, TargetFile[]>();
  private targets = new Map<string, TargetFile>();

  constructor() {
    const keys = (count: number) => Array.from({ length: count }, makeKey);
    this.keys = { root: keys(3), targets: keys(2), snapshot: keys(1), timestamp: keys(1) };
  }

  static async create(): Promise<Publisher> {
    const publisher = new Publisher();
    await publisher.publishRoot([]);
    return publisher;
  }

  root(version = 1): Uint8Array {
    return this.files.get(`metadata/${version}.root.json`) ?? new Uint8Array(0);
  }

  /** The next root, with the keys as they are now; signed by them and by the old ones that are given. */
  async publishRoot(old: readonly Key[], { now = Date.now(), days = DAYS.root } = {}): Promise<void> {
    this.rootVersion++;
    const role = (name: Role) => ({
      keys: new Map(this.keys[name].map(({ id, key }) => [id, key])),
      threshold: this.thresholds[name],
    });
    const plan: RolePlan = {
      root: role('root'),
      targets: role('targets'),
      snapshot: role('snapshot'),
      timestamp: role('timestamp'),
    };
    const root = makeRoot({ version: this.rootVersion, expires: expiryAfter(now, days) }, plan);
    const envelope = await signMetadata<'root'>(root, [...this.keys.root, ...old].map(signerOf));
    this.files.set(`metadata/${this.rootVersion}.root.json`, writeMetadata(envelope));
  }

  /** A release of each list that is given; the others stay as they are. */
  async publish(rows: Rows, options: PublishOptions = {}): Promise<void> {
    for (const list of LIST_NAMES) {
      const own = rows[list];
      if (own !== undefined) this.addList(list, own, options);
    }
    const names = new TextEncoder().encode(
      JSON.stringify({ format: 1, operator: OPERATOR, reasons: [{ code: 'fraud', th: 'หลอกลวง', en: 'Fraud' }] }),
    );
    this.addTarget('agencies.json', names);
    await this.stamp(options);
  }

  /** Signs what is there again. */
  async stamp({ now = Date.now(), days = {}, versionStep = 1 }: PublishOptions = {}): Promise<void> {
    this.version += versionStep;
    const edition = (role: Role) => ({
      version: this.version,
      expires: expiryAfter(now, days[role] ?? DAYS[role]),
    });
    const signers = (role: Role) => this.keys[role].map(signerOf);
    const made = await signRelease(
      {
        editions: { targets: edition('targets'), snapshot: edition('snapshot'), timestamp: edition('timestamp') },
        signers: { targets: signers('targets'), snapshot: signers('snapshot'), timestamp: signers('timestamp') },
        targets: this.targets,
      },
      sha256,
    );
    for (const [name, bytes] of made) this.files.set(`metadata/${name}`, bytes);
  }

  /** A release that names an old file, signed with the right keys: what a thief of those keys can do. */
  async sneak(old: { snapshot?: number; targets?: number; index?: number }): Promise<void> {
    const version = this.version;
    const bytesOf = (name: string) => this.files.get(`metadata/${name}`) ?? new Uint8Array(0);
    if (old.index !== undefined) {
      const first = this.indexes.get('black')?.[old.index - 1];
      if (first !== undefined) this.targets.set('lists/black/index.json', first);
    }
    await this.stamp();
    const next = this.version;
    if (old.index !== undefined) return;
    const named = old.targets ?? next;
    const targets = metadataFile(named, bytesOf(`${named}.targets.json`), sha256);
    const edition = { version: old.snapshot ?? next, expires: expiryAfter(Date.now(), 3) };
    const snapshot =
      old.snapshot === undefined
        ? writeMetadata(
            await signMetadata<'snapshot'>(makeSnapshot(edition, targets), this.keys.snapshot.map(signerOf)),
          )
        : bytesOf(`${old.snapshot}.snapshot.json`);
    this.files.set(`metadata/${edition.version}.snapshot.json`, snapshot);
    const timestamp = makeTimestamp(
      { ...edition, version: version + 1 },
      metadataFile(edition.version, snapshot, sha256),
    );
    this.files.set(
      'metadata/timestamp.json',
      writeMetadata(await signMetadata<'timestamp'>(timestamp, this.keys.timestamp.map(signerOf))),
    );
  }

  /** The black index under the name of the white one. */
  async swapLists(): Promise<void> {
    const [black, white] = ['lists/black/index.json', 'lists/white/index.json'] as const;
    const file = this.targets.get(black);
    if (file === undefined) throw new Error('no black list');
    this.targets.set(white, file);
    this.files.set(
      `targets/${targetPath(white, file)}`,
      this.files.get(`targets/${targetPath(black, file)}`) ?? new Uint8Array(0),
    );
    await this.stamp();
  }

  /** A gazetteer beside the lists, or none; signed with the next stamp or release. */
  setGazetteer(bytes: Uint8Array | null): void {
    if (bytes === null) this.targets.delete('gazetteer.json');
    else this.addTarget('gazetteer.json', bytes);
  }

  dropList(list: ListName): void {
    this.targets.delete(`lists/${list}/index.json`);
  }

  private addList(list: ListName, rows: readonly Row[], options: PublishOptions): void {
    const { released = '2026-11-20', rollout = 100, allowLargeChange = null, edit = (release) => release } = options;
    const release = edit(
      buildRelease(
        {
          list,
          ...classified(rows),
          settings: {
            operator: OPERATOR,
            contest: OPERATOR,
            released,
            minPollSeconds: 21_600,
            rollout,
            allowLargeChange,
          },
          previous: this.previous.get(list) ?? null,
        },
        BUILD_TOOLS,
      ),
    );
    for (const [file, bytes] of release.files) this.files.set(`targets/lists/${list}/${file}`, bytes);
    this.addTarget(`lists/${list}/index.json`, writeIndex(release.index));
    const target = this.targets.get(`lists/${list}/index.json`);
    if (target !== undefined) this.indexes.set(list, [...(this.indexes.get(list) ?? []), target]);
    this.remember(list, release);
  }

  private addTarget(name: string, bytes: Uint8Array): void {
    const target = targetFile(bytes, sha256);
    this.targets.set(name, target);
    this.files.set(`targets/${targetPath(name, target)}`, bytes);
  }

  private remember(list: ListName, { index }: Release): void {
    const raw = ({ file }: FileRef) =>
      new Uint8Array(gunzipSync(this.files.get(`targets/lists/${list}/${file}`) ?? ''));
    const steps = index.deltas
      .filter(({ from, to }) => to === from + 1)
      .map((ref) => {
        const delta = decodeDelta(raw(ref));
        if (!delta.ok) throw new Error(delta.problem);
        return { from: ref.from, to: ref.to, delta: delta.value };
      });
    try {
      const parts = index.parts.map(({ numbers, columns }) => ({ numbers: raw(numbers), columns: raw(columns) }));
      const entries = readRelease(index, parts, sha256);
      if (entries.ok) this.previous.set(list, { index, entries: entries.value, steps });
    } catch {
      // Edited into something that cannot be read: nothing is built upon it.
    }
  }
}

function classified(rows: readonly Row[]) {
  const sorted = [...rows].sort(([a], [b]) => a - b);
  const table: ClassRef[] = [];
  const places = new Map<string, number>();
  const classes = sorted.map(([, name, month]) => {
    const id = `${name} ${month}`;
    const place = places.get(id) ?? table.push({ name, month }) - 1;
    places.set(id, place);
    return place;
  });
  return {
    entries: { numbers: Float64Array.from(sorted, ([number]) => number), classes: Uint32Array.from(classes) },
    table,
  };
}

/** Numbers that lie irregularly, as real ones do: so that deltas are smaller than the whole. Always the same. */
export function blackRows(count: number, shift = 0): Row[] {
  let number = 66_810_000_000 + shift;
  return Array.from({ length: count }, (_, index) => {
    number += 1 + (Math.imul(index + 1, 0x9e3779b1) >>> 12);
    return [number, 'fraud', '2026-01'] as const;
  });
}

/** The number of a black row, as people write it. */
export function blackNumber(place: number): string {
  return `+${blackRows(place + 1)[place]?.[0]}`;
}
