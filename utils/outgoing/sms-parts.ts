/**
 * How many short messages a text takes. One letter outside the GSM alphabet (any Thai letter, an emoji, a curly quote)
 * makes the whole text UCS-2. Source: 3GPP TS 23.038 (alphabets), TS 23.040 9.2.3.24 (six octets of header in each
 * part of a long message).
 */
export interface SmsParts {
  readonly alphabet: 'gsm-7' | 'ucs-2';
  /** Septets or UTF-16 units, counted as the network does. */
  readonly units: number;
  readonly parts: number;
  /** Units that still fit into the last part. */
  readonly left: number;
}

interface Room {
  readonly alone: number;
  readonly inLong: number;
}

const GSM_ROOM: Room = { alone: 160, inLong: 153 };
const UCS_ROOM: Room = { alone: 70, inLong: 67 };

const GSM_BASIC = new Set(
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà',
);
/** Each takes two septets, an escape and itself. */
const GSM_EXTENDED = new Set('\f^{}\\[~]|€');

export function countSmsParts(text: string): SmsParts {
  const letters = [...text];
  const isGsm = letters.every((letter) => GSM_BASIC.has(letter) || GSM_EXTENDED.has(letter));
  const sizes = letters.map((letter) => (isGsm ? (GSM_EXTENDED.has(letter) ? 2 : 1) : letter.length));
  const room = isGsm ? GSM_ROOM : UCS_ROOM;
  return { alphabet: isGsm ? 'gsm-7' : 'ucs-2', ...fill(sizes, room) };
}

/** An escaped letter and a surrogate pair are never cut in two, so a part may end one unit early. */
function fill(sizes: readonly number[], { alone, inLong }: Room): Omit<SmsParts, 'alphabet'> {
  const units = sizes.reduce((sum, size) => sum + size, 0);
  if (units === 0) return { units, parts: 0, left: alone };
  if (units <= alone) return { units, parts: 1, left: alone - units };
  let parts = 1;
  let used = 0;
  for (const size of sizes) {
    if (used + size > inLong) {
      parts++;
      used = 0;
    }
    used += size;
  }
  return { units, parts, left: inLong - used };
}
