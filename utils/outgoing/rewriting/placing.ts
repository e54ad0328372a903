import type { Span } from '../../model.ts';
import { THAI } from './language.ts';
import { endsInPreposition, jointBefore } from './phrases.ts';

/** A run of the text that says how to reach the link, and what is said instead. */
export interface Replacement extends Span {
  readonly text: string;
}

/** What is left out goes with the "or" before it, and with its line where nothing else stands there. */
export function leftOut(body: string, { start, end }: Span, done: number): Replacement {
  const { word, length } = jointBefore(body, start, done);
  const isLineEnd = /^[ \t]*(?:\n|$)/.test(body.slice(end));
  const from = word !== null || isLineEnd ? start - length : start;
  // What stood on both sides of an address must not become one.
  const isGlued = /\S$/.test(body.slice(Math.max(done, from - 1), from)) && /^\S/.test(body.slice(end, end + 1));
  return { start: from, end, text: isGlued ? ' ' : '' };
}

/**
 * A gap keeps the proposal apart from what stands around it, unless that leads on to it: Thai has none between a
 * preposition and its place.
 */
export function placed(body: string, { start, end }: Span, done: number, said: string): Replacement {
  const before = body.slice(Math.max(done, start - LOOK_BACK), start);
  const gap = before.length - before.trimEnd().length;
  const lead = before.trimEnd();
  const isThai = THAI.test(said.charAt(0)) && THAI.test(lead.slice(-1));
  const joins = isThai && (endsInPreposition(lead) || LEADING.test(lead) || said.startsWith('ได้ที่'));
  const after = /^(?:$|[\s)\]}.,;:!?"”])/.test(body.slice(end, end + 1)) ? '' : ' ';
  const sentence = /(?:^|[.!?\n])[ \t]*$/.test(before) ? said.charAt(0).toUpperCase() + said.slice(1) : said;
  if (joins && !/\n/.test(before.slice(before.length - gap))) return { start: start - gap, end, text: said + after };
  return { start, end, text: (/(?:^|[\s([{"“])$/.test(before) ? '' : ' ') + sentence + after };
}

const LOOK_BACK = 16;
/** Or, and, let, please, can, by: Thai goes on behind them without a gap. */
const LEADING = /(?:หรือ|และ|ให้|กรุณา|โปรด|สามารถ|โดย)$/;

/**
 * A line without the gaps, separators and empty brackets that a link has left behind; none where nothing else is left.
 */
export function tidied(line: string): string[] {
  const tidy = line
    .replace(/[ \t]{0,4}[([{]\s{0,4}[)\]}](?=\s|$)/g, '')
    .replace(/[ \t]{2,}/g, ' ')
    .replace(/[ \t]{0,4}[|•·][ \t]{0,4}(?:[|•·][ \t]{0,4})+/g, ' | ')
    .replace(/^[ \t]{0,4}[|·:][ \t]{0,4}|[ \t]{0,4}[|•·][ \t]{0,4}$/g, '')
    .trimEnd();
  return line.trim() !== '' && /^[\s|•·/:*-]*$/.test(tidy) ? [] : [tidy];
}
