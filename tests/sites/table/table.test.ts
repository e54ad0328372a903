// @vitest-environment happy-dom
import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Cell, cellsOf, FIELDS } from './fields.ts';
import { TABLE_SITES } from './sites.ts';
import { webmailCells } from './webmails.ts';

/**
 * The table in the README is made here, from what the readers yield: `npm run sites` writes it (SITES_TABLE=write), and
 * without that a table that is out of step fails.
 */

const README = 'README.md';
const BEGIN = '<!-- sites: made by `npm run sites` -->';
const END = '<!-- /sites -->';

const HEADS: readonly string[] = ['site', ...FIELDS];

function line(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function makeTable(): string {
  const rows: readonly (readonly [string, Readonly<Record<string, Cell>>])[] = [
    ...TABLE_SITES.map((site) => [site.name, cellsOf(site)] as const),
    ['any other page', webmailCells()],
  ];
  const body = rows.map(([name, cells]) => line([name, ...FIELDS.map((field) => cells[field] ?? '–')]));
  return [line(HEADS), line(HEADS.map(() => '---')), ...body].join('\n');
}

describe('the table of sites', () => {
  it('in the README says what the readers yield', () => {
    const readme = readFileSync(README, 'utf8');
    const [before, rest = ''] = readme.split(BEGIN);
    const [there = '', after = ''] = rest.split(END);
    const table = makeTable();
    if (process.env['SITES_TABLE'] === 'write')
      writeFileSync(README, [before, BEGIN, '\n\n', table, '\n\n', END, after].join(''));
    else expect(there.trim()).toBe(table);
  });

  it('has a sender, a body and its links for every mailbox and chat', () => {
    for (const site of TABLE_SITES) {
      const { name, body, links } = cellsOf(site);
      expect({ site: site.name, name, body, links }).toEqual({
        site: site.name,
        name: 'yes',
        body: 'yes',
        links: 'yes',
      });
    }
  });
});
