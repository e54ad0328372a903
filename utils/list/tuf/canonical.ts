import { canonicalize } from '@tufjs/canonical-json';

const ASCII = /^\p{ASCII}*$/u;

/**
 * The bytes that are signed: OLPC canonical JSON. Metadata holds ASCII and whole numbers only, on which all
 * implementations agree; anything else is a bug of the caller.
 */
export function canonicalBytes(value: object): Uint8Array {
  const text = canonicalize(value);
  if (!ASCII.test(text)) throw new TypeError('metadata is ASCII');
  return new TextEncoder().encode(text);
}
