import type { Cursor, Found } from './cursor.ts';
import { type HostRun, hostOf } from './host-run.ts';
import type { Label } from './labels.ts';
import { readTail } from './path.ts';
import { thaiHostStart } from './thai-edge.ts';

/** The address of a run of labels, with its path. */
export function toFound({ text, isName }: Cursor, run: HostRun, torn: boolean): Found {
  const first: Label | undefined = run.labels[0];
  const thai = run.labels.some((label) => label.script === 'thai');
  const start = first?.script === 'thai' ? thaiHostStart(first, isName) : run.start;
  const host = hostOf(run).slice(start - run.start);
  const tail = readTail(text, run.end, { thai, torn });
  return { start, end: tail.end, href: `https://${host}${tail.text}` };
}
