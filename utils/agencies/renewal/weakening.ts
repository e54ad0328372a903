import { type AgencyLine, UNVERIFIED_MARK } from '../agency-line.ts';
import { quickKey } from '../keys.ts';
import { eachName, type NameSort } from '../name-list.ts';
import type { AgencyRecord } from '../source/record.ts';

/**
 * Gates besides signatures, as the number list has them: a gazetteer that is signed and protects less than the one that
 * ships is a mistake or a stolen key. A release of the product can do what these refuse; a file cannot.
 */

export interface Renewal {
  /** All bodies as they would stand. */
  readonly records: readonly AgencyRecord[];
  /** Ids that the file itself has. */
  readonly named: ReadonlySet<string>;
}

/** A file with fewer of the bodies that ship is not the whole gazetteer. */
const FEWEST_BODIES = 0.5;
/** Names are corrected one by one. */
const MOST_NAMES_GONE = 0.1;

/** In what a renewal protects less than what ships; null where in nothing that counts. */
export function weakening(shipped: readonly AgencyLine[], { records, named }: Renewal): string | null {
  const bodies = shipped.filter(({ id }) => named.has(id)).length;
  if (bodies < shipped.length * FEWEST_BODIES) return `bodies: ${bodies} of ${shipped.length}`;
  const now = new Set(records.flatMap(namesOf));
  const before = shipped.flatMap(namesOf);
  const gone = before.filter((name) => !now.has(name)).length;
  if (gone > before.length * MOST_NAMES_GONE) return `names: ${gone} of ${before.length} gone`;
  const taken = takenDomain(shipped, records);
  return taken === null ? null : `domain: ${taken}`;
}

/** Whose a name is, and how much it says: what the matcher makes of one that a body has twice, its first reading. */
function namesOf(line: AgencyLine): string[] {
  const sorts = new Map<string, NameSort>();
  eachName(line, (written, sort) => {
    const key = quickKey(written);
    if (!sorts.has(key)) sorts.set(key, sort);
  });
  return [...sorts].map(([key, sort]) => `${line.id} ${sort} ${key}`);
}

/**
 * A domain that ships as one body's own, and that another body would have; or one above it (go.th), whose hosts are
 * many's.
 */
function takenDomain(shipped: readonly AgencyLine[], records: readonly AgencyRecord[]): string | null {
  const owners = new Map<string, Set<string>>();
  for (const { id, domains } of shipped) {
    for (const domain of domains.filter((each) => !each.endsWith(UNVERIFIED_MARK))) {
      for (let name = domain; name.includes('.'); name = name.slice(name.indexOf('.') + 1)) {
        owners.set(name, (owners.get(name) ?? new Set()).add(id));
      }
    }
  }
  const own = new Map(shipped.map(({ id, domains }) => [id, domains]));
  for (const { id, domains } of records) {
    const added = domains.filter((domain) => own.get(id)?.includes(domain) !== true);
    const taken = added.find((domain) => [...(owners.get(domain) ?? [])].some((owner) => owner !== id));
    if (taken !== undefined) return `${taken} (${id})`;
  }
  return null;
}
