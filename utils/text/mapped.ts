import type { Span } from '../model.ts';

/**
 * Text that was rewritten, with the way back to where each character came from, so that evidence can be shown where
 * it stands in the message as the person sees it. Nearly every character keeps its distance to its origin, so only
 * the places where that distance changes are kept: pairs of an index in `text` and an index in the source, in order.
 */
export interface Mapped {
  readonly text: string;
  /** Flat pairs: from this index of the text on, characters come from this index of the source on. */
  readonly breaks: readonly number[];
  /** What `text` was made from, where that was itself rewritten. */
  readonly base: Mapped | null;
}

/** The text as it is, mapped to itself. */
export function identity(text: string): Mapped {
  return { text, breaks: [], base: null };
}

/** The text that all rewriting began with. */
export function sourceText(mapped: Mapped): string {
  return mapped.base === null ? mapped.text : sourceText(mapped.base);
}

/**
 * The run of the source that became `text.slice(start, end)`. What was dropped right after the run (a tone mark of
 * its last letter) belongs to it; an empty run stays empty.
 */
export function sourceSpan(mapped: Mapped, start: number, end: number): Span {
  const span = baseSpan(mapped, start, end);
  return mapped.base === null ? span : sourceSpan(mapped.base, span.start, span.end);
}

/** The same run of what the text was made from in the last rewriting. */
export function baseSpan({ breaks }: Mapped, start: number, end: number): Span {
  const from = follow(breaks, start, 0);
  return { start: from, end: end > start ? follow(breaks, end, 0) : from };
}

/** The run of the text that came from a run of the source: the way back of `sourceSpan`. */
export function textSpan(mapped: Mapped, span: Span): Span {
  const { start, end } = mapped.base === null ? span : textSpan(mapped.base, span);
  const from = follow(mapped.breaks, start, 1);
  return { start: from, end: Math.max(from, follow(mapped.breaks, end, 1)) };
}

/** Carries an index over to the other side; `side` 0 goes from the text to the source, 1 back. */
function follow(breaks: readonly number[], index: number, side: 0 | 1): number {
  const at = lastBreakAt(breaks, index, side);
  if (at < 0) return breaks.length === 0 ? index : Math.min(index, breaks[1 - side] ?? index);
  const moved = (breaks[at + 1 - side] ?? 0) + index - (breaks[at + side] ?? 0);
  return Math.min(moved, breaks[at + 3 - side] ?? moved);
}

/**
 * Index of the last pair that `index` lies behind; -1 where it lies behind none. Several indexes of the text may have
 * one origin (`ﬁ` became two letters), so the way back takes the segment that ends at `index`: the first of them.
 */
function lastBreakAt(breaks: readonly number[], index: number, side: 0 | 1): number {
  const beyond = side === 0 ? index : index - 1;
  let low = 0;
  let high = breaks.length >> 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((breaks[middle * 2 + side] ?? 0) <= beyond) low = middle + 1;
    else high = middle;
  }
  return low * 2 - 2;
}

/**
 * Rewrites one text from left to right; what is not replaced is copied. The pieces are joined at the end: a text that
 * is added to piece by piece stays in pieces within the program, and every letter of it takes twice as long to read.
 */
export class MappedBuilder {
  readonly #base: Mapped;
  readonly #breaks: number[] = [];
  readonly #pieces: string[] = [];
  #length = 0;
  /** How much of the base has been dealt with. */
  #done = 0;
  #distance = 0;

  constructor(base: Mapped) {
    this.#base = base;
  }

  /** `text` stands for `start` to `end` of the base; both at or after the end of the last replacement. */
  replace(start: number, end: number, text: string): void {
    this.#copyUntil(start);
    for (let i = 0; i < text.length; i++) this.#mark(this.#length + i, start);
    this.#add(text);
    this.#done = end;
    this.#mark(this.#length, end);
  }

  /** The rewritten text; the base itself where nothing was replaced. */
  build(): Mapped {
    if (this.#done === 0) return this.#base;
    this.#copyUntil(this.#base.text.length);
    return { text: this.#pieces.join(''), breaks: this.#breaks, base: this.#base };
  }

  #copyUntil(end: number): void {
    if (this.#done < end) this.#add(this.#base.text.slice(this.#done, end));
  }

  #add(piece: string): void {
    if (piece === '') return;
    this.#pieces.push(piece);
    this.#length += piece.length;
  }

  #mark(at: number, origin: number): void {
    if (origin - at === this.#distance) return;
    this.#distance = origin - at;
    const { length } = this.#breaks;
    if (length > 0 && this.#breaks[length - 2] === at) this.#breaks[length - 1] = origin;
    else this.#breaks.push(at, origin);
  }
}
