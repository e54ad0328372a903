import type { Agency, Gazetteer } from '../agencies/gazetteer.ts';
import type { AgencyId } from '../model.ts';

/** A body that can be called about a message in another's name, and why it is this one. */
export interface Contact {
  readonly agency: Agency;
  /** `own`: the body named. `parent`: the ministry or body above it. `central`: the government's complaint centre. */
  readonly relation: 'own' | 'parent' | 'central';
  /** E.164 or short code; one that a good source supports, never one from the message. */
  readonly phone: string;
}

/** ศูนย์รับเรื่องราวร้องทุกข์ของรัฐบาล, the Government Complaint Centre (1111), takes what belongs to any body. */
const CENTRAL = 'gcc1111';

/**
 * Whom to call about a message that uses this body's name: itself, else the body above it, else the central channel.
 */
export function whomToAsk(gazetteer: Gazetteer, id: AgencyId | null): Contact | null {
  const own = id === null ? undefined : gazetteer.agencies.get(id);
  for (let each = own, seen = 0; each !== undefined && seen < 4; each = parentOf(gazetteer, each), seen++) {
    const phone = sourcedPhone(each);
    if (phone !== undefined) return { agency: each, relation: each === own ? 'own' : 'parent', phone };
  }
  const central = [...gazetteer.agencies.values()].find((agency) => agency.id === CENTRAL);
  const phone = central === undefined ? undefined : sourcedPhone(central);
  return central === undefined || phone === undefined ? null : { agency: central, relation: 'central', phone };
}

function parentOf(gazetteer: Gazetteer, { parent }: Agency): Agency | undefined {
  return parent === null ? undefined : gazetteer.agencies.get(parent);
}

function sourcedPhone({ hotlines, phones, unverified }: Agency): string | undefined {
  return [...hotlines, ...phones].find((each) => !unverified.has(each));
}
