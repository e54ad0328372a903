/** Decoding of `xn--` labels (RFC 3492), for showing and comparing; encoding is left to `URL`. */

const BASE = 36;
const T_MIN = 1;
const T_MAX = 26;
const SKEW = 38;
const DAMP = 700;
const INITIAL_BIAS = 72;
const INITIAL_POINT = 128;
const FIRST_PRINTABLE = 0xa0;
const LAST_POINT = 0x10ffff;
/** Browsers let longer ones through; decoding them would take quadratic time for nobody's good. */
const LONGEST_LABEL = 63;

/** A host with its `xn--` labels in Unicode. A label that does not decode stays as it is. */
export function toUnicodeHost(ascii: string): string {
  if (!ascii.includes('xn--')) return ascii;
  return ascii
    .split('.')
    .map((label) => (label.startsWith('xn--') ? (decodeLabel(label.slice(4)) ?? label) : label))
    .join('.');
}

function digitOf(code: number): number {
  if (code >= 0x30 && code <= 0x39) return code - 0x30 + 26;
  if (code >= 0x61 && code <= 0x7a) return code - 0x61;
  if (code >= 0x41 && code <= 0x5a) return code - 0x41;
  return BASE;
}

function adapt(delta: number, points: number, first: boolean): number {
  let rest = first ? Math.floor(delta / DAMP) : delta >> 1;
  rest += Math.floor(rest / points);
  let k = 0;
  for (; rest > ((BASE - T_MIN) * T_MAX) >> 1; k += BASE) rest = Math.floor(rest / (BASE - T_MIN));
  return k + Math.floor(((BASE - T_MIN + 1) * rest) / (rest + SKEW));
}

/** One variable-length number: how far the decoder moves on, and where the next begins. */
function readDelta(input: string, start: number, bias: number): { delta: number; next: number } | null {
  let delta = 0;
  let weight = 1;
  let next = start;
  for (let k = BASE; ; k += BASE) {
    const digit = digitOf(input.charCodeAt(next++));
    if (!(digit < BASE)) return null;
    delta += digit * weight;
    if (delta > 0x7fffffff) return null;
    const threshold = k <= bias ? T_MIN : k >= bias + T_MAX ? T_MAX : k - bias;
    if (digit < threshold) return { delta, next };
    weight *= BASE - threshold;
  }
}

function decodeLabel(input: string): string | null {
  if (input === '' || input.length > LONGEST_LABEL) return null;
  const split = input.lastIndexOf('-');
  const points = split > 0 ? [...input.slice(0, split)].map((char) => char.charCodeAt(0)) : [];
  let point = INITIAL_POINT;
  let bias = INITIAL_BIAS;
  let index = 0;
  for (let at = split > 0 ? split + 1 : 0; at < input.length; ) {
    const read = readDelta(input, at, bias);
    if (read === null) return null;
    const size = points.length + 1;
    index += read.delta;
    bias = adapt(read.delta, size, at === (split > 0 ? split + 1 : 0));
    point += Math.floor(index / size);
    if (point < FIRST_PRINTABLE || point > LAST_POINT) return null;
    index %= size;
    points.splice(index++, 0, point);
    at = read.next;
  }
  return String.fromCodePoint(...points);
}
