import { CONFUSABLES } from '../../../text/confusables.ts';

/** Letters that pass for Latin ones in the small type of a host, though not in running text. */
const IN_HOSTS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    т: 't',
    к: 'k',
    м: 'm',
    н: 'h',
    в: 'b',
    п: 'n',
    и: 'u',
    г: 'r',
    ı: 'i',
    ɡ: 'g',
    ɑ: 'a',
    ł: 'l',
    ø: 'o',
    đ: 'd',
    ħ: 'h',
    ŧ: 't',
  }),
);

/** A host with the letters of other scripts that pass for Latin ones replaced by those. */
export function latinised(host: string): string {
  let plain = '';
  for (const char of host.normalize('NFKD')) {
    const code = char.charCodeAt(0);
    if (code >= 0x0300 && code < 0x0370) continue;
    const twin = code >= 0x0370 && code < 0x0530 ? CONFUSABLES.get(code) : undefined;
    plain += twin === undefined ? (IN_HOSTS.get(char) ?? char) : String.fromCharCode(twin);
  }
  return plain.toLowerCase();
}

/** Digits that pass for letters: `g0-th`, `c0st0ms`. Numbers of their own (`1359`, `dsi1`) stay. */
export function withoutDigitLetters(word: string): string {
  if (!/[a-z]/.test(word) || !/\d/.test(word)) return word;
  return word
    .replace(/0/g, 'o')
    .replace(/1(?=[a-z])/g, 'l')
    .replace(/3(?=[a-z])/g, 'e')
    .replace(/5(?=[a-z])/g, 's')
    .replace(/4(?=[a-z])/g, 'a');
}
