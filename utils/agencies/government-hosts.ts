/**
 * Suffixes under which only government bodies are registered: go.th, mi.th, and the same in Thai (รัฐบาล.ไทย and
 * ทหาร.ไทย).
 */
const SUFFIXES = ['.go.th', '.mi.th', '.xn--h3cuzk1di.xn--o3cw4h', '.xn--o3cyx2a.xn--o3cw4h'] as const;

/** Whether an ASCII host is the government's by its suffix, whoever's it is. Shared mail hosts (mail.go.th) count. */
export function isGovernmentHost(host: string): boolean {
  const name = `.${host.toLowerCase()}`;
  return SUFFIXES.some((suffix) => name.endsWith(suffix));
}
