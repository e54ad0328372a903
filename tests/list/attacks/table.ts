import { appendFileSync } from 'node:fs';
import { afterAll } from 'vitest';
import { ATTACK_ROWS, type AttackRow } from './attack-row.ts';

/** Takes down what was tried, which list stood there afterwards, and what was said, when a file of tests is through. */
export function attackTable(title: string) {
  const rows: AttackRow[] = [];
  afterAll(() => {
    const file = process.env[ATTACK_ROWS];
    if (file !== undefined) appendFileSync(file, rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
  });
  return (attack: string, list: string, said: string): void => {
    rows.push({ title, attack, list, said });
  };
}
