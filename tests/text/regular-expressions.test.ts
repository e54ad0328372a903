import { readdirSync, readFileSync } from 'node:fs';
import { checkSync } from 'recheck';
import { describe, expect, test } from 'vitest';

/**
 * No regular expression may take more than linear time on a long text, as far as a tool can find one. Those that it
 * faults are listed, each with what keeps a long text away from it; a new one must be mended or explained.
 */
const ALLOWED: readonly (readonly [file: string, begins: string, why: string])[] = [
  ['agencies/edges.ts', '(?:[.@]\\w?|', 'reads 64 letters before a name'],
  ['agencies/edges.ts', '[\\w.@:/-]*$', 'reads 64 letters before a name'],
  ['agencies/name-list.ts', '\\s*\\([^)]*\\)', 'reads labels of the gazetteer, which are ours'],
  ['check/check-entered.ts', '^(?<name>', 'reads 1000 letters of a sender'],
  ['check/check-entered.ts', '^["\\s]+|', 'reads 1000 letters of a sender'],
  ['english-article.ts', '(?: \\([^)]*\\)', 'reads labels of the gazetteer, which are ours'],
  ['extract/claims/sender.ts', '[a-z0-9-]+(?:', 'reads 254 letters'],
  ['extract/claims/whole.ts', '^\\s*(?:[[(【]', 'is anchored, and what follows the blanks is at most 28 letters'],
  ['extract/links/imitation/host-pose.ts', '\\d+$', 'reads a label of a host, 63 letters'],
  ['mail/hidden.ts', '(?:^|[;\\s', 'reads 4000 letters of a style'],
  ['mail/images.ts', '^\\s*(\\d{1,6}', 'reads 40 letters of an attribute'],
  ['outgoing/rewriting/language.ts', '\\S*[./]\\S*', 'reads a line, at most LINE_AROUND letters to each side'],
  ['outgoing/rewriting/phrases.ts', '\\s*(?:(หรือ|', 'reads LOOK_BACK letters before a link'],
  ['popup/read-draft.ts', '^(?:(?:โทรศัพท์', 'is anchored, and the digits at its end are at most 30'],
  ['sites/generic-header.ts', '<?\\s*[^\\s<>]+@', 'reads one line of the head of an opened mail'],
  ['sites/header.ts', '[^\\s<>"', 'reads 1000 letters of a header'],
  ['sites/header.ts', '<?\\s*[^\\s<>]+@', 'reads 1000 letters of a header'],
  ['sites/messenger.ts', '([^,]+?)', 'reads a label of the page, which names a sender'],
  ['sites/snappymail.ts', '#\\/mailbox', 'reads the address of the page'],
  ['sites/whatsapp.ts', '\\]\\s*(.+?)', 'reads an attribute of the page, which names a sender'],
  ['sites/zimbra.ts', '\\d+$', 'reads an id of the page'],
  ['sites/zoho.ts', '#mail', 'reads the address of the page'],
];

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
    const isAllowed = ALLOWED.some(([file, begins]) => file === each.file && each.source.startsWith(begins));
    const bad = result.status === 'vulnerable' && (result.complexity.type === 'exponential' || !isAllowed);
    expect(bad ? result.complexity.summary : 'linear').toBe('linear');
  });
});
