/**
 * An address that opens the person's own mail program with a subject and an empty mail: long Thai bodies are cut on the
 * way. Where no channel takes mail, the recipient is left for the person to fill in.
 */
export function mailAddress(subject: string, to = ''): string {
  return `mailto:${to}?subject=${encodeURIComponent(subject)}`;
}
