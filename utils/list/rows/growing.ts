/** Typed arrays that grow: ten million rows in 8 or 4 bytes each, where an array of objects would take gigabytes. */
export interface Growing<T extends Float64Array | Uint32Array> {
  items: T;
  length: number;
}

const FIRST_SIZE = 1024;

export function growingNumbers(): Growing<Float64Array> {
  return { items: new Float64Array(FIRST_SIZE), length: 0 };
}

export function growingCounts(): Growing<Uint32Array> {
  return { items: new Uint32Array(FIRST_SIZE), length: 0 };
}

export function pushNumber(into: Growing<Float64Array>, value: number): void {
  if (into.length === into.items.length) {
    const larger = new Float64Array(into.items.length * 2);
    larger.set(into.items);
    into.items = larger;
  }
  into.items[into.length++] = value;
}

export function pushCount(into: Growing<Uint32Array>, value: number): void {
  if (into.length === into.items.length) {
    const larger = new Uint32Array(into.items.length * 2);
    larger.set(into.items);
    into.items = larger;
  }
  into.items[into.length++] = value;
}
