import type { Gazetteer } from '../../agencies/gazetteer.ts';
import type { NameHit } from '../../agencies/name-hit.ts';
import { searchNames } from '../../agencies/names.ts';
import type { Part, Place, Span } from '../../model.ts';
import { once } from '../../once.ts';
import { findCues } from '../../text/cue-list.ts';
import { type Mapped, sourceSpan, textSpan } from '../../text/mapped.ts';
import { skeleton } from '../../text/skeleton.ts';
import { CUES, type Cue } from './cues.ts';
import { type Layout, layoutOf } from './layout.ts';

/** A part of the message as the claims code reads it: its skeleton, the names and the cue words in it. */
export interface View {
  readonly part: Part;
  readonly mapped: Mapped;
  readonly text: string;
  /** The text in small letters, in which words are looked for. */
  readonly lower: () => string;
  readonly names: readonly NameHit[];
  /** Whether names were looked for in the whole of it. */
  readonly complete: boolean;
  readonly cues: () => readonly Cue[];
  readonly layout: () => Layout;
}

/**
 * `links` are the runs of the part, as it was given, that are addresses: what words they are made of says nothing.
 * Where nobody is named, nobody asks where cue words and lines stand: they are looked for when they are asked for.
 */
export function viewOf(part: Part, canonical: Mapped, gazetteer: Gazetteer, links: readonly Span[] = []): View {
  const mapped = skeleton(canonical);
  const { text } = mapped;
  const { found, complete } = searchNames(gazetteer, mapped);
  const names = outermost(found);
  const lower = once(() => lowered(text));
  const cues = once(() => cuesOf(mapped, lower(), names, links));
  const layout = once(() => layoutOf(unbroken(text, names)));
  return { part, mapped, text, names, complete, lower, cues, layout };
}

function cuesOf(mapped: Mapped, lower: string, names: readonly NameHit[], links: readonly Span[]): readonly Cue[] {
  const addresses = links.map((link) => textSpan(mapped, link)).sort((a, b) => a.start - b.start);
  return outside(ahead(findCues(CUES, mapped, lower), names.filter(isSure)), addresses);
}

/** Capitals of other scripts stand in no word list. */
function lowered(text: string): string {
  return CAPITAL.test(text) ? text.toLowerCase() : text;
}

const CAPITAL = /[A-Z]/;

/**
 * The word of work in สำนักงาน and the sending in กรมการขนส่ง are parts of a name; a topic's words still say what it is
 * about.
 */
function isSure({ form }: NameHit): boolean {
  return form !== 'topic' && form !== 'ambiguous';
}

/**
 * The words that begin in none of the names: ได้รับเงิน ("receive money") before ดิจิทัล… is the sentence's, whichever
 * of
 * the two the money belongs to.
 */
function ahead<W extends Span>(words: readonly W[], names: readonly Span[]): readonly W[] {
  let next = 0;
  return words.filter(({ start }) => {
    while (next < names.length && (names[next]?.end ?? 0) <= start) next++;
    return start < (names[next]?.start ?? Infinity);
  });
}

/** The words that lie in none of the runs; both stand in order, and no two of one kind overlap. */
function outside<W extends Span>(words: readonly W[], runs: readonly Span[]): readonly W[] {
  let next = 0;
  return words.filter(({ start, end }) => {
    while (next < runs.length && (runs[next]?.end ?? 0) <= start) next++;
    const run = runs[next];
    return run === undefined || end <= run.start;
  });
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
