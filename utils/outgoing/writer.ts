import { findNames } from '../agencies/names.ts';
import type { Engine } from '../extract/engine.ts';
import type { AgencyId, Entities, Message, Part, Place } from '../model.ts';
import { partText } from '../part-text.ts';
import { canonicalise } from '../text/canonical.ts';
import { skeleton } from '../text/skeleton.ts';

/** Who a draft says it is from. */
export interface Writer {
  /** Null where no body that the gazetteer knows is named. */
  readonly agency: AgencyId | null;
  /** What it calls itself in the draft, where the gazetteer has no name of its own for it; else null. */
  readonly words: string | null;
}

/** The body as it is told, else the one that the text names as its sender, else the first one named. */
export function writerOf(message: Message, entities: Entities, engine: Engine, told: AgencyId | undefined): Writer {
  if (told !== undefined) return { agency: told, words: null };
  const opening = openingName(message);
  const agency = claimedByName(entities, opening) ?? namedIn(message, opening, engine);
  const isForm = agency === null || engine.gazetteer.agencies.get(agency)?.kind === 'local-form';
  return { agency, words: isForm ? (localName(message, entities) ?? opening?.words ?? null) : null };
}

/** A lure that is only of a body's business names nobody; nor does a name in the middle, where another one opens. */
function claimedByName({ claim }: Entities, opening: Opening | null): AgencyId | null {
  if (claim === null || claim.source === 'topic') return null;
  if (claim.source !== 'body' || opening === null) return claim.agency;
  return claim.evidence.some((place) => isWithin(place, opening)) ? claim.agency : null;
}

function isWithin({ part, start }: Place, opening: Opening): boolean {
  return part === opening.part && start >= opening.start && start < opening.start + opening.words.length;
}

/** A body that is named, for drafts that do not speak as one; acronyms alone do not name it. */
function namedIn(
  { senderName, subject, body }: Message,
  opening: Opening | null,
  { gazetteer }: Engine,
): AgencyId | null {
  for (const text of opening === null ? [senderName, subject, body] : [opening.words]) {
    const names = findNames(gazetteer, skeleton(canonicalise(text)));
    const hit = names.find(({ form }) => form === 'name' || form === 'local');
    if (hit !== undefined) return hit.agency;
  }
  return null;
}

/** A local body by the words of the draft: อบต.บ้านใหม่. */
function localName(message: Message, { claim }: Entities): string | null {
  const [named] = claim?.evidence ?? [];
  if (claim?.locality === undefined || named === undefined) return null;
  return partText(message, named.part).slice(named.start, named.end).trim();
}

/**
 * A name with which the sender, the subject or a line of the text begins: a word that institutions are called by
 * (school, college, hospital, office, centre, court, municipality, province …) and what follows, up to a space or the
 * verb of the sentence (tells, invites, announces, warns, makes an appointment).
 */
const OPENING =
  /^[ \t]{0,8}((?:โรงเรียน|วิทยาลัย|มหาวิทยาลัย|โรงพยาบาล|รพ\.|สถานี|สถาบัน|สำนัก|ศูนย์|ศาล|กองทุน|กรม|กระทรวง|การ(?:ไฟฟ้า|ประปา)|องค์การ|จังหวัด|อำเภอ|ที่ว่าการ|ที่ทำการ|เทศบาล|อบต\.|อบจ\.|สมาคม|มูลนิธิ|สหกรณ์)[ก-๏.]{2,60}?)(?=\s|$|[:,(]|แจ้ง|ขอ(?:เชิญ|แจ้ง|ความ|เรียน|ให้|ขอบคุณ)|เชิญ|ประกาศ|เตือน|นัด)/m;

interface Opening {
  readonly part: Part;
  readonly start: number;
  readonly words: string;
}

function openingName(message: Message): Opening | null {
  for (const part of ['from_name', 'body', 'subject'] as const) {
    const match = OPENING.exec(partText(message, part));
    const [whole = '', words] = match ?? [];
    if (match !== null && words !== undefined) {
      return { part, start: match.index + whole.length - words.length, words };
    }
  }
  return null;
}
