import { readFileSync } from 'node:fs';
import { expect, it, test } from 'vitest';
import { packedWords, packWords } from '../../cli/pack-words.ts';
import { unpackThai } from '../../utils/agencies/packed-thai.ts';
import { THAI_CUES } from '../../utils/extract/claims/cue-words-th.ts';

const FILES = ['claims/cue-words-th.ts', 'requests/request-words.ts', 'links/imitation/host-words.ts'];
const pathOf = (file: string): string => new URL(`../../utils/extract/${file}`, import.meta.url).pathname;
const wordsOf = (list: string): readonly string[] => list.split('|').map((word) => word.trim());

/** The lists of a packed file. */
function unpacked(code: string): readonly string[] {
  return [...code.matchAll(/unpackThai\((".*")\)/g)].map(([, packed = '""']) => unpackThai(String(JSON.parse(packed))));
}

it('gives every word of the cues back, in one import more', () => {
  const code = packWords(readFileSync(pathOf('claims/cue-words-th.ts'), 'utf8'));
  expect(unpacked(code).map(wordsOf)).toEqual(Object.values(THAI_CUES).map(wordsOf));
  expect(code.match(/^import \{ unpackThai \}/gm)).toHaveLength(1);
});

it('leaves no Thai letter in a list', () => {
  const { code = '' } =
    packedWords().transform(
      readFileSync(pathOf('requests/request-words.ts'), 'utf8'),
      pathOf('requests/request-words.ts'),
    ) ?? {};
  expect(unpacked(code).length).toBeGreaterThan(10);
  expect(code.replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '')).not.toMatch(/[\u0e00-\u0e7f]/);
});

test.each(FILES)('touches %s or leaves it as it is, and nothing else', (file) => {
  const code = readFileSync(pathOf(file), 'utf8');
  const isPacked = packedWords().transform(code, pathOf(file))?.code !== code;
  expect(isPacked).toBe(/: `[^`]*[\u0e00-\u0e7f]/.test(code));
  expect(packedWords().transform(code, pathOf(file).replace('/extract/', '/page/'))).toBeNull();
});
