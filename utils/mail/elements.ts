/** How the elements of HTML are laid out in mail, as far as their text depends on it. */

/** Elements whose inside is no text of the message. */
export const SKIPPED: ReadonlySet<string> = new Set(
  'script style noscript template head title iframe object embed svg math canvas audio video select textarea frameset'.split(
    ' ',
  ),
);

const BLOCKS: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hr html li main menu nav ol optgroup option p pre section summary table tbody tfoot thead ' +
    'caption tr ul'
  ).split(' '),
);

/** Lines broken before and after an element; 0 where it stands in the line. A paragraph has a blank line around it. */
export function breaksAround(name: string): number {
  if (name === 'p') return 2;
  return BLOCKS.has(name) ? 1 : 0;
}

export function isCell(name: string): boolean {
  return name === 'td' || name === 'th';
}

const SMALLEST_PICTURE = 16;

/** A picture that may hold words; smaller ones are spacers and tracking pixels. */
export function isPicture(name: string, attributes: Readonly<Record<string, string>>): boolean {
  if (name !== 'img' && name !== 'svg' && name !== 'canvas') return false;
  const size = (key: string): number => Number.parseFloat(attributes[key] ?? '');
  return !(size('width') < SMALLEST_PICTURE || size('height') < SMALLEST_PICTURE);
}

const QUOTE_CLASS = /(?:^|\s)(?:gmail_quote|yahoo_quoted|protonmail_quote|moz-forward-container|zmail_extra)(?:\s|$)/;

/** Whether an element holds quoted or forwarded text, by the marks that mail programs put there. */
export function isQuote(name: string, attributes: Readonly<Record<string, string>>): boolean {
  if (name === 'blockquote') return true;
  const { class: names = '', id } = attributes;
  return QUOTE_CLASS.test(names) || id === 'divRplyFwdMsg';
}
