/** Any Thai letter. */
export const THAI = /[\u0e01-\u0e4e]/;

/** So much of a line, and of a text, tells its language. */
const LINE_AROUND = 120;
const TEXT_BEGINNING = 5000;

/** A draft may have a Thai and an English part; the words around tell, else the beginning of the whole. */
export function languageAt(body: string, at: number): 'th' | 'en' {
  const before =
    body
      .slice(Math.max(0, at - LINE_AROUND), at)
      .split('\n')
      .at(-1) ?? '';
  const [after = ''] = body.slice(at, at + LINE_AROUND).split('\n', 1);
  // An address has Latin letters in any language.
  const words = (before + after).replace(/\S*[./]\S*/g, ' ');
  if (THAI.test(words)) return 'th';
  return /[a-z]{3}/i.test(words) || !THAI.test(body.slice(0, TEXT_BEGINNING)) ? 'en' : 'th';
}
