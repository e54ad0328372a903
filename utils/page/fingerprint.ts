import type { Shown } from './shown.ts';

/** Of a larger body no source is made and kept: reading it again is cut short and so costs less. */
const MOST_ELEMENTS = 5000;

/**
 * The page's own source of a message's body: the browser writes it far faster than its displayed text can be read, and
 * most of what touches a message (a class, a loaded picture) leaves it as it was. With the codes that were read in it,
 * which the source does not show. Null where that would cost too much.
 */
export function printOf({ view: { body }, read: { shadows } }: Shown): string | null {
  if (body.getElementsByTagName('*').length > MOST_ELEMENTS) return null;
  const codes = [...(globalThis.ruthanFrame?.codes?.values() ?? [])].flat();
  return [...codes, body.outerHTML, ...shadows.map(({ innerHTML }) => innerHTML)].join('\0');
}
