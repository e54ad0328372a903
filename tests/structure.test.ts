import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

/** The layout that the design names; a new folder at the top is a decision, not an accident. */
const TOP = ['cli', 'components', 'docs', 'entrypoints', 'public', 'tests', 'utils', '.ci'];
const LONGEST_FILE = 250;

const files = execFileSync('git', ['ls-files'], { encoding: 'utf8' }).trim().split('\n');
const code = files.filter((file) => /\.tsx?$/.test(file) && !file.includes('/generated/'));

describe('structure', () => {
  test('the top level is the one of the design', () => {
    const folders = new Set(files.filter((file) => file.includes('/')).map((file) => file.split('/')[0]));
    expect([...folders].sort()).toEqual([...TOP].sort());
  });

  test('no file only passes on what others define', () => {
    expect(code.filter((file) => /\/index\.tsx?$/.test(file) && !file.startsWith('entrypoints/'))).toEqual([]);
  });

  // Tests are tables of cases, which may be long.
  test.each(code.filter((file) => !file.startsWith('tests/')))('%s is one thing, and short', (file) => {
    expect(readFileSync(file, 'utf8').split('\n').length).toBeLessThanOrEqual(LONGEST_FILE);
  });

  test('nothing of the shared corpus is in the project', () => {
    expect(files.filter((file) => /corpus|fixtures\//.test(file))).toEqual([]);
  });
});
