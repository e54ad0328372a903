import type { DraftImage } from '../outgoing/draft.ts';

type Attributes = Readonly<Record<string, string>>;

/** No mail has more; what a mail fetches beyond them is not listed. */
const MOST_IMAGES = 2000;
/** A style attribute longer than this is not read to its end. */
const LONGEST_STYLE = 4000;

/**
 * Adds what an element fetches and paints, seen or not: pictures, backgrounds, picture buttons. `hidden`: nobody sees
 * it, whatever size it says.
 */
export function addImages(found: DraftImage[], name: string, attributes: Attributes, hidden: boolean): void {
  if (found.length >= MOST_IMAGES) return;
  const { src = '', alt = '', background = '', style = '' } = attributes;
  const size = hidden
    ? { width: 0, height: 0 }
    : { width: sizeOf(attributes, 'width'), height: sizeOf(attributes, 'height') };
  if (src !== '' && isImageElement(name, attributes)) found.push({ src, alt, ...size });
  if (background !== '') found.push({ src: background, alt: '', ...size });
  for (const src of fetchedByStyle(style)) found.push({ src, alt: '', ...size });
}

function isImageElement(name: string, { type = '' }: Attributes): boolean {
  return name === 'img' || (name === 'input' && type.trim().toLowerCase() === 'image');
}

/** In CSS pixels. The style wins over the attribute; percentages and the like say nothing of what is seen. */
function sizeOf({ style = '', ...attributes }: Attributes, side: 'width' | 'height'): number | null {
  const styled = SIDES[side].exec(style.slice(0, LONGEST_STYLE))?.[1];
  const written =
    styled ?? /^\s*(\d{1,6}(?:\.\d{1,6})?)\s*(?:px)?\s*$/i.exec((attributes[side] ?? '').slice(0, 40))?.[1];
  return written === undefined ? null : Number(written);
}

const SIDES = {
  width: /(?:^|[;\s])(?:max-)?width\s*:\s*(\d{1,6}(?:\.\d{1,6})?)(?:px\s*)?(?:!|;|$)/i,
  height: /(?:^|[;\s])(?:max-)?height\s*:\s*(\d{1,6}(?:\.\d{1,6})?)(?:px\s*)?(?:!|;|$)/i,
} as const;

function fetchedByStyle(style: string): string[] {
  if (!/url\(/i.test(style)) return [];
  return [...style.slice(0, LONGEST_STYLE).matchAll(/url\(\s*["']?([^"')]{1,2000})/gi)].map(([, src = '']) =>
    src.trim(),
  );
}
