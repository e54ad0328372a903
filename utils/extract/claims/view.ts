import type { Gazetteer } from '../../agencies/gazetteer.ts';
import { findNames, type NameHit } from '../../agencies/names.ts';
import type { Part, Place, Span } from '../../model.ts';
import { type Mapped, sourceSpan } from '../../text/mapped.ts';
import { skeleton } from '../../text/skeleton.ts';
import { type Cue, findCues } from './cues.ts';

/** A part of the message as the claims code reads it: its skeleton, the names and the cue words in it. */
export interface View {
  readonly part: Part;
  readonly mapped: Mapped;
  readonly text: string;
  readonly names: readonly NameHit[];
  readonly cues: readonly Cue[];
}

export function viewOf(part: Part, canonical: Mapped, gazetteer: Gazetteer): View {
  const mapped = skeleton(canonical);
  return {
    part,
    mapped,
    text: mapped.text,
    names: findNames(gazetteer, mapped),
    cues: findCues(mapped.text.toLowerCase()),
  };
}

/** Where a run of the skeleton stands in the part as it was given. */
export function placeOf(view: View, { start, end }: Span): Place {
  return { part: view.part, ...sourceSpan(view.mapped, start, end) };
}
