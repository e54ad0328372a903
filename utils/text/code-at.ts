/**
 * The code unit at a place of a text; 0, which stands in no text that was made canonical, beyond its ends.
 *
 * `charCodeAt` would give NaN there. A compiled function that has seen one NaN calls into the runtime for every letter
 * from then on: measured, reading a text takes four times as long. So whoever may look beyond an end asks here.
 */
export function codeAt(text: string, at: number): number {
  return at >= 0 && at < text.length ? text.charCodeAt(at) : 0;
}
