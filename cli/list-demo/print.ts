import type { RequestNote } from '../../utils/list/status.ts';
import type { Answered } from '../serve/server.ts';
import { tableText } from '../start/table.ts';

/** What the demonstration writes. */

export function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

export function step(title: string): void {
  say(`\n${title}`);
}

const WIDEST = 90;

/** What the extension says that it asked for, beside what the server says that it answered. */
export function printRequests(title: string, asked: readonly RequestNote[], answered: readonly Answered[]): void {
  const bytes = asked.reduce((sum, each) => sum + each.bytes, 0);
  const sent = answered.reduce((sum, each) => sum + each.bytes, 0);
  say(`  ${title}: ${asked.length} requests and ${bytes} bytes by the extension's log;`);
  say(`  ${answered.length} requests and ${sent} bytes by the server's`);
  const rows = asked.map(({ address, result, bytes: size, milliseconds }, index) => {
    const server = answered[index];
    const path = shortPath(new URL(address).pathname);
    return [
      path,
      result,
      String(size),
      `${milliseconds} ms`,
      String(server?.status ?? ''),
      String(server?.bytes ?? ''),
    ];
  });
  const table = tableText([['FILE', 'EXTENSION', 'BYTES', 'TIME', 'SERVER', 'BYTES'], ...rows], WIDEST);
  say(table.replace(/^/gm, '    '));
}

/** Hashes by their first letters. */
function shortPath(path: string): string {
  return path.replace(/[0-9a-f]{56}\./g, '….');
}
