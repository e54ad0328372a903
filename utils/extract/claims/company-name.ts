import type { Span } from '../../model.ts';

/**
 * Whether a word for a company stands right beside a name as part of it: บริษัท … จำกัด (มหาชน), … PCL. An enterprise
 * of the state is called so in full.
 */
export function isOfCompanyName(text: string, word: Span, name: Span): boolean {
  const before = word.end <= name.start;
  const between = before ? text.slice(word.end, name.start) : text.slice(name.end, word.start);
  return (before ? BEFORE : BEHIND).test(text.slice(word.start, word.end)) && NOTHING.test(between);
}

/** บริษัท (company), บมจ. (public company limited); as all words of texts here, without marks. */
const BEFORE = /^(?:บริสัท|บมจ)/;
const BEHIND = /^(?:pcl|limited|co\.)/i;
const NOTHING = /^[\s.]*$/;
