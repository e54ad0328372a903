import type { Cursor, FoundAddress } from './cursor.ts';
import { type HostRun, hostText } from './host-run.ts';
import type { Label } from './labels.ts';
import { readTail } from './tail.ts';
import { thaiHostStart } from './thai-edge.ts';

/** The address of a run of labels, with its path. */
export function toFound({ text, isName }: Cursor, run: HostRun, torn: boolean): FoundAddress {
  const first: Label | undefined = run.labels[0];
  const thai = run.labels.some((label) => label.script === 'thai');
  const start = first?.script === 'thai' ? thaiHostStart(first, isName) : run.start;
  const host = hostText(run).slice(start - run.start);
  const tail = readTail(text, run.end, { thai, torn });
  return { start, end: tail.end, href: `https://${host}${tail.text}` };
}
