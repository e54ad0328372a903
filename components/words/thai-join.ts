/** Thai is written without spaces, but a space stands before a Latin name or a number: ของกรมสรรพากร, ของ DE-FENCE. */
export function join(before: string, name: string): string {
  return /^[\u0e00-\u0e7f]/.test(name) ? before + name : `${before} ${name}`;
}
