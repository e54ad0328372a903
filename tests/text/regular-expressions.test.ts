import { readdirSync, readFileSync } from 'node:fs';
import { checkSync } from 'recheck';
import { describe, expect, test } from 'vitest';

/**
 * No regular expression of the engine may take more than linear time... as a tool sees it. It searches for a text on
 * which matching takes polynomial or exponential time; expressions that are tried at one place only (`y`), or on a
 * slice of bounded length, are listed with the reason why the text that it finds cannot reach them.
 */
const ALLOWED: Readonly<Record<string, string>> = {};

interface Written {
  readonly file: string;
  readonly source: string;
  readonly flags: string;
}

/** A literal after what cannot end an expression, so that a division is none. */
const LITERAL =
  /(?<=[=(,:;!&|?[{}]\s*|return\s+|=>\s*|^\s*)\/((?:[^/\\\n[]|\\.|\[(?:[^\]\\\n]|\\.)*\])+)\/([dgimsuvy]*)/gm;

function literals(): Written[] {
  const files = readdirSync('utils', { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !file.includes('generated'))
    .sort();
  return files.flatMap((file) => {
    const code = withoutComments(readFileSync(`utils/${file}`, 'utf8'));
    return [...code.matchAll(LITERAL)].map(([, source = '', flags = '']) => ({ file, source, flags }));
  });
}

function withoutComments(code: string): string {
  return code.replaceAll(/^\s*\/\*\*?[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
}

describe('regular expressions', () => {
  const all = literals();

  test('are found in the source', () => {
    expect(all.length).toBeGreaterThan(80);
  });

  test.each(all.map((each) => [`${each.file} /${each.source}/${each.flags}`, each] as const))('%s', (_, each) => {
    const result = checkSync(each.source, each.flags, { timeout: 3_000 });
    const bad = result.status === 'vulnerable' && ALLOWED[`${each.file} /${each.source}/`] === undefined;
    expect(bad ? result.complexity.summary : 'linear').toBe('linear');
  });
});
