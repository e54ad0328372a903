import type { RowFields } from '../../utils/list/rows/rows.ts';
import type { ReadRow } from './read-rows.ts';

const LONGEST_LINE = 65_536;

/** The rows of JSON Lines: objects with `number`, `category`, `agency` or `reason`, `listed_on`. */
export async function* readJsonRows(text: AsyncIterable<string>): AsyncGenerator<readonly ReadRow[]> {
  let line = 0;
  for await (const lines of linesOf(text)) {
    const rows: ReadRow[] = [];
    for (const each of lines) {
      line++;
      if (each.trim() === '') continue;
      const fields = each.length > LONGEST_LINE ? null : parseFields(each);
      if (fields === null) rows.push({ kind: 'problem', line, code: 'not-json', value: each.slice(0, 100) });
      else rows.push({ kind: 'row', line, fields });
    }
    yield rows;
  }
}

async function* linesOf(text: AsyncIterable<string>): AsyncGenerator<readonly string[]> {
  let rest = '';
  for await (const piece of text) {
    const lines = (rest + piece).split('\n');
    // Of a line that is too long only enough is kept to say so.
    rest = (lines.pop() ?? '').slice(0, LONGEST_LINE + 1);
    yield lines;
  }
  if (rest !== '') yield [rest];
}

function parseFields(line: string): RowFields | null {
  const raw = parse(line.replace(/^\ufeff/, ''));
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) return null;
  const field = (name: string) => textOf(Reflect.get(raw, name));
  return {
    number: field('number'),
    category: field('category'),
    name: field('agency') || field('reason'),
    listedOn: field('listed_on'),
  };
}

/** A number that JSON holds as a number has lost its zero, which the reader of numbers then says. */
function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
