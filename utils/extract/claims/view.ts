import type { Gazetteer } from '../../agencies/gazetteer.ts';
import { findNames, type NameHit } from '../../agencies/names.ts';
import type { Part, Place, Span } from '../../model.ts';
import { type Mapped, sourceSpan } from '../../text/mapped.ts';
import { skeleton } from '../../text/skeleton.ts';
import { type Cue, findCues } from './cues.ts';
import { type Layout, layoutOf } from './layout.ts';

/** A part of the message as the claims code reads it: its skeleton, the names and the cue words in it. */
export interface View {
  readonly part: Part;
  readonly mapped: Mapped;
  readonly text: string;
  readonly names: readonly NameHit[];
  readonly cues: readonly Cue[];
  readonly layout: Layout;
}

export function viewOf(part: Part, canonical: Mapped, gazetteer: Gazetteer): View {
  const mapped = skeleton(canonical);
  return {
    part,
    mapped,
    text: mapped.text,
    names: outermost(findNames(gazetteer, mapped)),
    cues: findCues(mapped.text.toLowerCase()),
    layout: layoutOf(mapped.text),
  };
}

/** Where a run of the skeleton stands in the part as it was given. */
export function placeOf(view: View, { start, end }: Span): Place {
  return { part: view.part, ...sourceSpan(view.mapped, start, end) };
}

/** A text that names so many bodies is a list; who speaks stands at its head or its foot. */
const MOST_NAMES = 60;

function outermost(names: readonly NameHit[]): readonly NameHit[] {
  if (names.length <= MOST_NAMES) return names;
  return [...names.slice(0, MOST_NAMES / 2), ...names.slice(-MOST_NAMES / 2)];
}
