/** JSON with the keys of every object in order and no spaces: the same value is the same bytes, always. */
export function stableJson(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) => (isPlain(part) ? inOrder(part) : part));
}

function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function inOrder(value: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
