import { BUNDLED, bundledTables, renewedTables } from '../../agencies/bundled-tables.ts';
import { checksum } from '../../agencies/renewal/checksum.ts';
import { areChannels, type RenewedChannels } from '../../agencies/renewal/renewed-channels.ts';
import type { Tables } from '../../agencies/tables.ts';
import { matching, record, whole } from '../release/guards.ts';
import type { Area } from './environment.ts';

/**
 * The renewed gazetteer where every part of the extension can read it, content scripts too: a small record that says
 * which it is, and the compiled bodies apart, so that starting the engine costs one small read where there is none.
 */
export interface KeptEdition {
  readonly version: number;
  /** YYYY-MM-DD */
  readonly released: string;
  readonly channels: RenewedChannels;
  /** The edition that shipped when it was compiled. It has the bodies of that one too, so another makes it useless. */
  readonly shipped: number;
  /** Of the bodies that stand beside it. */
  readonly checksum: number;
  /** Of the signed file. */
  readonly sha256: string;
  /** Fingerprint of the root that a person confirmed, and the version of the root that had signed for the keys. */
  readonly connection: string;
  readonly root: number;
}

const EDITION = 'gazetteer-edition';
const AGENCIES = 'gazetteer-agencies';

const keptEdition = record<KeptEdition>({
  version: whole(1, 2 ** 30),
  released: matching(/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/),
  channels: (raw): raw is RenewedChannels => areChannels(raw),
  shipped: whole(1, 2 ** 30),
  checksum: whole(0, 2 ** 32),
  sha256: matching(/^[0-9a-f]{64}$/),
  connection: matching(/^[0-9a-f]{64}$/),
  root: whole(1, Number.MAX_SAFE_INTEGER),
});

/** Null where none is kept, or what is kept is none. */
export async function readKeptEdition(local: Pick<Area, 'get'>): Promise<KeptEdition | null> {
  const raw = (await local.get(EDITION))[EDITION];
  return keptEdition(raw, '', []) ? raw : null;
}

/** Whether it was compiled over what ships, and is newer. */
export function isUsable({ version, shipped }: KeptEdition): boolean {
  return shipped === BUNDLED.version && version > BUNDLED.version;
}

/**
 * The tables to judge by: the renewed ones where they are newer and whole, else those that ship. Never fails, and never
 * gives a mix: bodies that do not belong to the edition read before them have another checksum.
 */
export async function readTables(local: Pick<Area, 'get'>): Promise<Tables> {
  try {
    const edition = await readKeptEdition(local);
    if (edition === null || !isUsable(edition)) return bundledTables();
    const agencies = (await local.get(AGENCIES))[AGENCIES];
    const isWhole = typeof agencies === 'string' && checksum(agencies) === edition.checksum;
    return isWhole ? renewedTables({ ...edition, agencies }) : bundledTables();
  } catch {
    return bundledTables();
  }
}

export async function keepGazetteer(local: Area, edition: KeptEdition, agencies: string): Promise<void> {
  await local.set({ [EDITION]: edition, [AGENCIES]: agencies });
}

export async function dropGazetteer(local: Area): Promise<void> {
  await local.remove(EDITION);
  await local.remove(AGENCIES);
}
