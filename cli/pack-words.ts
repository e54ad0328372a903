import { fileURLToPath } from 'node:url';
import { packThai } from '../utils/agencies/packed-thai.ts';

const PACKED_THAI = fileURLToPath(new URL('../utils/agencies/packed-thai.ts', import.meta.url));

/** Files that hold lists of words: `cue-words-th.ts`, `request-words.ts`. */
const WORD_FILES = /\/utils\/extract\/[a-z/]+-words(?:-[a-z]+)?\.ts$/;
/** A list as it stands there, a field and its value: `one | two | three`, over some lines. */
const LIST = /(?<=^ +)('[\w-]+'|\w+): `([^`$\\]*)`/gm;

/** The build step that packs the lists of words that the engine reads as the gazetteer is packed: 2 KB gzipped less. */
export function packedWords() {
  return {
    name: 'packed-words',
    enforce: 'pre' as const,
    transform(code: string, path: string): { code: string; map: null } | null {
      const file = path.split('?', 1).join('').replaceAll('\\', '/');
      return WORD_FILES.test(file) ? { code: packWords(code), map: null } : null;
    },
  };
}

/** The source of such a file with its lists packed; each is unpacked when it is read. */
export function packWords(code: string): string {
  const packed = code.replace(LIST, (_, name: string, list: string) => {
    const words = list.split('|').map((word) => word.trim());
    return `get ${name}() { return unpackThai(${JSON.stringify(packThai(words.join('|')))}); }`;
  });
  return packed === code ? code : `import { unpackThai } from ${JSON.stringify(PACKED_THAI)};\n${packed}`;
}
