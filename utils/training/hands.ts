/** More hands than any class has. */
export const MOST_HANDS = 999;

/** Digits as they are typed on a Thai keyboard too: ๑๒ is 12. */
export function arabicDigits(typed: string): string {
  return typed.replace(/[๐-๙]/g, (digit) => String(digit.charCodeAt(0) - 0x0e50));
}

/** How many hands somebody typed; an empty field is nobody. Null where it is no count. */
export function handsOf(typed: string): number | null {
  const digits = arabicDigits(typed.trim());
  return /^\d{0,3}$/.test(digits) ? Number(digits) : null;
}
