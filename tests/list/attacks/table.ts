import { afterAll } from 'vitest';

/** What was tried, which list stood there afterwards, and what was said: printed when a file of tests is through. */
export function attackTable(title: string) {
  const rows: string[] = [];
  afterAll(() => {
    process.stdout.write(`\n${title}\n${rows.map((row) => `  ${row}\n`).join('')}`);
  });
  return (attack: string, list: string, said: string): void => {
    rows.push(`${attack.padEnd(70)} ${list.padEnd(10)} ${said}`);
  };
}
