import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectFolder, toolEnvironment } from '../cli/start/build.ts';
import { tableText } from '../cli/start/table.ts';
import { ATTACK_ROWS, type AttackRow } from './list/attacks/attack-row.ts';

/**
 * `npm run attacks`: every attack on the number list that the tests make, with real keys and real signatures; which
 * list stood afterwards, and what was said. With `--write` it makes docs/attacks.md anew. Exit 1: one of them
 * succeeded.
 */

const DOCUMENT = 'docs/attacks.md';
const TESTS = ['tests/list/attacks', 'tests/list/extension/renew-gazetteer.test.ts'];
const WIDEST = 140;

function runTests(file: string): boolean {
  const env = { ...toolEnvironment(), [ATTACK_ROWS]: file };
  const stdio = ['ignore', 2, 2] as const;
  const ran = spawnSync('vitest', ['run', '--reporter=dot', ...TESTS], { cwd: projectFolder, env, stdio: [...stdio] });
  return ran.status === 0;
}

function readRows(file: string): AttackRow[] {
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => JSON.parse(line));
}

/** Tests run in any order; the table does not. Rows that say the same are one. */
function byTitle(rows: readonly AttackRow[]): [string, readonly AttackRow[]][] {
  const titles = [...new Set(rows.map(({ title }) => title))].sort();
  const unique = new Map(rows.map((row) => [JSON.stringify(row), row]));
  return titles.map((title) => [title, [...unique.values()].filter((row) => row.title === title)]);
}

function print(rows: readonly AttackRow[]): void {
  for (const [title, own] of byTitle(rows)) {
    process.stdout.write(`\n${title}\n`);
    process.stdout.write(`${tableText([HEAD, ...own.map(cells)], WIDEST)}\n`);
  }
}

const HEAD = ['ATTACK', 'STANDS', 'SAID'];

function cells({ attack, list, said }: AttackRow): string[] {
  return [attack, list, said];
}

function markdown(rows: readonly AttackRow[]): string {
  const sections = byTitle(rows).map(([title, own]) => {
    const lines = own.map((row) => `| ${cells(row).map(plain).join(' | ')} |`);
    return `## ${title.replace(/^./, (letter) => letter.toUpperCase())}\n\n| attack | stands afterwards | said |\n|---|---|---|\n${lines.join('\n')}\n`;
  });
  return `${INTRODUCTION}\n${sections.join('\n')}`;
}

const INTRODUCTION = `# Attacks on the number list

Made by \`npm run attacks -- --write\` from the tests themselves, which make each attack with real keys, real signatures
and a real server; do not edit. What is said is the code of the problem; the words that people read for each stand in
\`components/words/th-list.ts\` and \`en-list.ts\`. What stands against each: [threat-model.md](threat-model.md).
`;

function plain(text: string): string {
  return text.replaceAll('|', '\\|');
}

function main(args: readonly string[]): number {
  const folder = mkdtempSync(join(tmpdir(), 'ruthan-attack-rows-'));
  const file = join(folder, 'rows.jsonl');
  try {
    writeFileSync(file, '');
    const well = runTests(file);
    const rows = readRows(file);
    print(rows);
    if (well && args.includes('--write')) writeFileSync(join(projectFolder, DOCUMENT), markdown(rows));
    return well ? 0 : 1;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

process.exitCode = main(process.argv.slice(2));
