/** Typed arrays that grow: ten million rows in 8 or 4 bytes each, where an array of objects would take gigabytes. */
export interface Growing<T extends Float64Array | Uint32Array> {
  items: T;
  length: number;
}

const FIRST_SIZE = 1024;
const GROWTH = 1.5;

export function growingNumbers(): Growing<Float64Array<ArrayBuffer>> {
  return { items: new Float64Array(FIRST_SIZE), length: 0 };
}

export function growingCounts(): Growing<Uint32Array<ArrayBuffer>> {
  return { items: new Uint32Array(FIRST_SIZE), length: 0 };
}

export function pushNumber(into: Growing<Float64Array<ArrayBuffer>>, value: number): void {
  if (into.length === into.items.length) into.items = new Float64Array(larger(into.items));
  into.items[into.length++] = value;
}

export function pushCount(into: Growing<Uint32Array<ArrayBuffer>>, value: number): void {
  if (into.length === into.items.length) into.items = new Uint32Array(larger(into.items));
  into.items[into.length++] = value;
}

/** The same bytes with room behind them; moved where the system can, so that old and new need not fit side by side. */
function larger({ buffer, length, BYTES_PER_ELEMENT }: Float64Array<ArrayBuffer> | Uint32Array<ArrayBuffer>) {
  return buffer.transfer(Math.ceil(length * GROWTH) * BYTES_PER_ELEMENT);
}
