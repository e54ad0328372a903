import { isAsciiLetter, isAsciiLetterOrDigit } from '../../../text/ascii.ts';
import { isThai } from '../../../text/thai.ts';

/** Marks that a reader takes for a dot: middle dots, bullets, circles and stars. */
export const DOT_SYMBOLS = '·•‧∙⋅・◦●○◉⊙◎⚫⚪⦁▪⸱⸳★☆◆◇■□';
/** A coloured circle, as its two code units. */
export const DOT_EMOJI = '\ud83d[\udd34\udd35\udfe0-\udfe4]';

/** A pattern of "dot" in Thai: จุด is "point"; ดอท, ด็อท and ดอต are the English word in Thai letters. */
export const THAI_DOT = 'จุด|ด[็-๋]?อ[ทต]';

const DOT_SYMBOL = new RegExp(`[.。${DOT_SYMBOLS}]|${DOT_EMOJI}`, 'y');

/** How many code units a dot takes, or what passes for one, that stands at `at`; 0 where none does. */
export function dotLength(text: string, at: number): number {
  DOT_SYMBOL.lastIndex = at;
  return DOT_SYMBOL.test(text) ? DOT_SYMBOL.lastIndex - at : 0;
}

/** Whether a symbol stands right between two labels. Most are the marks of a list, with a blank behind them. */
export function isTight(text: string, at: number, length: number): boolean {
  const before = text.charCodeAt(at - 1);
  return isAsciiLetter(text.charCodeAt(at + length)) && (isAsciiLetterOrDigit(before) || isThai(before));
}
