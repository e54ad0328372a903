/**
 * FNV-1a over the code units of a text, as an unsigned number of 32 bits: for what was cut off or mixed up, not for
 * attacks.
 */
export function checksum(text: string): number {
  let sum = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193);
  return sum >>> 0;
}
