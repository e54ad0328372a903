import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

/** The layout that the design names; a new folder at the top is a decision, not an accident. */
const TOP = ['cli', 'components', 'docs', 'entrypoints', 'public', 'tests', 'utils', '.ci'];
const LONGEST_FILE = 250;
/** The formatter wraps code at this, and leaves comments as they are. */
const WIDEST_COMMENT = 120;

/**
 * What the oldest browser that is served, Chrome 109 (the last on Windows 7), has not; the manifest promises it. What a
 * user of this runs only where it exists, such as the side panel, is asked for as a member that may be absent.
 */
const TOO_NEW =
  /\.to(?:Sorted|Reversed|Spliced)\(|AbortSignal\.any|URL\.(?:canParse|parse)\(|Promise\.(?:withResolvers|try)|\.groupBy\(|Array\.fromAsync|\.isWellFormed\(|\.(?:values|keys|entries)\(\)\.(?:map|filter|some|every|find|toArray)\(|\.(?:union|intersection|difference)\(|RegExp\.escape|runtime\.getContexts/;

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

  test('no comment is wider than the code', () => {
    const wide = code.flatMap((file) =>
      readFileSync(file, 'utf8')
        .split('\n')
        .filter((line) => line.length > WIDEST_COMMENT && /^\s*(?:\/\/|\*|\/\*)/.test(line) && !line.includes('://'))
        .map((line) => `${file}: ${line.trim()}`),
    );
    expect(wide).toEqual([]);
  });

  test.each(code.filter((file) => /^(?:utils|components|entrypoints)\//.test(file)))(
    '%s runs in the oldest browser',
    (file) => {
      const lines = readFileSync(file, 'utf8').split('\n');
      expect(lines.filter((line) => TOO_NEW.test(line) && !/^\s*(?:\/\/|\*|\/\*)/.test(line))).toEqual([]);
    },
  );

  test('nothing of the shared corpus is in the project', () => {
    expect(files.filter((file) => /corpus|fixtures\//.test(file))).toEqual([]);
  });
});
