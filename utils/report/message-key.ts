const OFFSETS = [0x811c9dc5, 0x9747b28c] as const;
const PRIME = 0x01000193;

/**
 * A message of a frame by 16 hexadecimal digits made from its id and its text (FNV-1a twice). With the text, because
 * some pages have no better ids than first, second, third, and another message must not be reported in its place. As
 * digits, because it stands in the address of the report page, which the browser keeps in its history.
 */
export function messageKey(id: string, body: string): string {
  const text = `${id}\0${body}`;
  return OFFSETS.map((offset) => hash(text, offset).toString(16).padStart(8, '0')).join('');
}

function hash(text: string, offset: number): number {
  let value: number = offset;
  for (let index = 0; index < text.length; index++) value = Math.imul(value ^ text.charCodeAt(index), PRIME);
  return value >>> 0;
}
