import { readSource } from '../../../cli/gazetteer.ts';
import { exportRenewable, writeRenewable } from '../../../utils/agencies/source/export.ts';
import { isRecord } from '../../../utils/is-record.ts';

/** An entry as it stands in a file; tests change what they need. */
export type Entry = Record<string, unknown>;

export interface RenewableJson {
  format: number;
  version: number;
  released: string;
  sources: unknown;
  agencies: Entry[];
}

const exported = exportRenewable(readSource());

/** The gazetteer of the source as a list carries it, as JSON that may be changed; one edition above what ships. */
export function renewable(change: (file: RenewableJson) => void = () => undefined): Record<string, unknown> {
  if (!exported.ok) throw new Error('the source does not compile');
  const { agencies } = exported.value;
  const file: RenewableJson = {
    format: 1,
    version: 1000,
    released: '2026-12-01',
    sources: exported.value['sources'],
    agencies: structuredClone(Array.isArray(agencies) ? agencies.filter(isRecord) : []),
  };
  change(file);
  return { ...file };
}

/** The same as the bytes of a file. */
export function renewableBytes(change?: (file: RenewableJson) => void): Uint8Array {
  return new TextEncoder().encode(writeRenewable(renewable(change)));
}

/** The entry of a body. */
export function entryOf({ agencies }: RenewableJson, id: string): Entry {
  const found = agencies.find((entry) => entry['id'] === id);
  if (found === undefined) throw new Error(`no ${id}`);
  return found;
}

/** A body that does not ship. */
export const NEW_BODY: Readonly<Entry> = {
  id: 'space-office',
  kind: 'department',
  th: 'สำนักงานอวกาศพลเรือน', // office of civil space
  en: 'Civil Space Office',
  parent: 'opm',
  domains: { 'space-office.go.th': 'the body itself, 1 December 2026' },
  hotlines: { '1397': 'the body itself, 1 December 2026' },
  source: 'general',
};
