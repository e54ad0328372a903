/**
 * An address taken apart, or null where a text is none. `URL.parse` and `URL.canParse` would say this, but the oldest
 * browser that is served has neither.
 */
export function parseUrl(text: string, base?: string): URL | null {
  try {
    return new URL(text, base);
  } catch {
    return null;
  }
}
