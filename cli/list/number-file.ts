import { readFileSync } from 'node:fs';
import { readNumbers } from '../../utils/list/rows/row-number.ts';
import type { Result } from '../../utils/model.ts';

/**
 * The numbers of a text file, one or more a line in any notation; empty lines and lines that begin with # are skipped.
 */
export function readNumberFile(file: string): Result<number[], string> {
  const keys: number[] = [];
  for (const [at, line] of readFileSync(file, 'utf8').split('\n').entries()) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    const numbers = readNumbers(line.trim(), 'white');
    if (!numbers.ok) return { ok: false, problem: `${file}:${at + 1}: this is no phone number` };
    keys.push(...numbers.value.keys);
  }
  return { ok: true, value: keys };
}
