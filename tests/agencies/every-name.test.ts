import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { generate, readSource } from '../../cli/gazetteer.ts';
import { readAgencyLine } from '../../utils/agencies/agency-line.ts';
import { bundledTables } from '../../utils/agencies/bundled-tables.ts';
import { quickKey } from '../../utils/agencies/keys.ts';
import { eachName, type NameSort } from '../../utils/agencies/name-list.ts';
import { find } from './find.ts';

interface Name {
  readonly id: string;
  readonly written: string;
  readonly sort: NameSort;
}

const lines = bundledTables().agencies.split('\n').map(readAgencyLine);
const names: readonly Name[] = lines.flatMap((line) => {
  const own: Name[] = [];
  eachName(line, (written, sort) => own.push({ id: line.id, written, sort }));
  return own.filter(({ sort }) => sort !== 'open');
});

/** The bodies that a name may mean, by its letters. */
function mayMean(written: string): ReadonlySet<string> {
  return new Set(names.filter((name) => quickKey(name.written) === quickKey(written)).map(({ id }) => id));
}

describe('every name of every entry', () => {
  test('there are as many as the source has', () => {
    expect(lines.length).toBeGreaterThanOrEqual(532);
    expect(names.length).toBeGreaterThan(2000);
  });

  test('is found alone, and is that body or says that it may be', () => {
    const lost = names.filter(({ id, written }) => {
      const hits = find(written);
      return !hits.some((hit) => hit.agency === id || (hit.form === 'ambiguous' && mayMean(written).has(hit.agency)));
    });
    expect(lost).toEqual([]);
  });

  test('is found whole, not as a shorter name within it', () => {
    const cut = names.filter(({ written }) => {
      const hits = find(written);
      return hits.length !== 1;
    });
    expect(cut).toEqual([]);
  });

  test('is found in a sentence', () => {
    const lost = names.filter(({ id, written }) => {
      const hits = find(`เรียนท่าน ${written} ขอแจ้งให้ทราบ`);
      return !hits.some((hit) => hit.agency === id || (hit.form === 'ambiguous' && mayMean(written).has(hit.agency)));
    });
    expect(lost).toEqual([]);
  });
});

describe('generated tables', () => {
  test('are what the source gives', () => {
    const generated = generate();
    expect(generated.ok ? [] : generated.problem).toEqual([]);
    const file = readFileSync(new URL('../../utils/agencies/generated/tables.ts', import.meta.url), 'utf8');
    expect(generated.ok && generated.value === file).toBe(true);
  });

  test('every entry of the source is in them', () => {
    const ids = readSource().agencies.flatMap(({ content }) => (Array.isArray(content) ? content : []).map(idOf));
    expect(lines.map(({ id }) => id)).toEqual(ids);
  });
});

function idOf(entry: unknown): unknown {
  return typeof entry === 'object' && entry !== null && 'id' in entry ? entry.id : undefined;
}
