/**
 * The scheme before a `//`, as it is written or as it is broken so that nobody's software makes a link of it:
 * `https://`, `hxxps://`, `h t t p s : / /`, `htps://`, `https;//`, `https//`.
 */
export interface Scheme {
  /** With its colon: `https:`. */
  readonly protocol: string;
  readonly start: number;
}

/** The longest broken scheme, `h t t p s : `, and a few blanks. */
const LONGEST = 20;

const WEB = /h\s?(?:t\s?t?|x\s?x|\*\s?\*|t\s?t\s?t)\s?p\s?(s?)\s?[:;.]?\s{0,2}$/i;
/** These must be whole words: `online://` is not LINE's. */
const OTHER =
  /(?:^|[^a-z0-9.+-])(ftp|line|lineb|intent|market|tg|whatsapp|viber|fb-messenger|weixin|itms-services|itms-apps):$/i;

/** The scheme that ends before the slashes at `at`, or `null`. */
export function schemeBefore(text: string, at: number, floor: number): Scheme | null {
  const from = Math.max(floor, at - LONGEST);
  const window = text.slice(from, at);
  const web = WEB.exec(window);
  if (web !== null) return { protocol: web[1] === '' ? 'http:' : 'https:', start: from + web.index };
  const other = OTHER.exec(window)?.[1];
  if (other === undefined) return null;
  return { protocol: `${other.toLowerCase()}:`, start: at - other.length - 1 };
}
