/** Shapes of parsed data whose types nothing has vouched for yet. */

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A text with something in it, on one line. */
export function isText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '' && !/[\t\n\r]/.test(value);
}

export function isTextList(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every(isText);
}

export function isTextMap(value: unknown): value is Readonly<Record<string, string>> {
  return isRecord(value) && Object.values(value).every(isText);
}
