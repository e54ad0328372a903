import type { Gazetteer } from '../../agencies/gazetteer.ts';
import { findNames, type NameHit } from '../../agencies/names.ts';
import type { Part, Place, Span } from '../../model.ts';
import { findCues } from '../../text/cue-list.ts';
import { type Mapped, sourceSpan } from '../../text/mapped.ts';
import { skeleton } from '../../text/skeleton.ts';
import { CUES, type Cue } from './cues.ts';
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
  const names = outermost(findNames(gazetteer, mapped));
  return {
    part,
    mapped,
    text: mapped.text,
    names,
    cues: findCues(CUES, mapped),
    layout: layoutOf(unbroken(mapped.text, names)),
  };
}

/** The text with the lines whole that end within a name: such an end was put in by a program, or to hide the name. */
function unbroken(text: string, names: readonly NameHit[]): string {
  let whole = '';
  let done = 0;
  for (const { start, end } of names) {
    const name = text.slice(start, end);
    if (!name.includes('\n')) continue;
    whole += text.slice(done, start) + name.replaceAll('\n', ' ');
    done = end;
  }
  return done === 0 ? text : whole + text.slice(done);
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
