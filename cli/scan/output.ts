import { once } from 'node:events';
import type { Format } from './options.ts';

/** Where verdicts go, in the order in which they come. */
export interface Output {
  /** False when nobody reads any more. */
  readonly write: (rendered: string) => Promise<boolean>;
  readonly end: () => Promise<void>;
}

/** Standard output as lines, as blocks with a line between them, or as one JSON array. */
export function createOutput(format: Format, stream: NodeJS.WriteStream = process.stdout): Output {
  let count = 0;
  let isOpen = true;
  stream.on('error', () => {
    // The reader has gone (EPIPE); that is no fault of the scan.
    isOpen = false;
  });
  async function put(text: string): Promise<boolean> {
    if (isOpen && !stream.write(text))
      await Promise.race([once(stream, 'drain'), once(stream, 'close')]).catch(() => {});
    return isOpen;
  }
  return {
    write: (rendered) => put(before(format, count++) + rendered + after(format)),
    end: async () => {
      if (format === 'json') await put(count === 0 ? '[]\n' : '\n]\n');
    },
  };
}

function before(format: Format, count: number): string {
  if (format === 'json') return count === 0 ? '[\n' : ',\n';
  return format === 'text' && count > 0 ? '\n' : '';
}

function after(format: Format): string {
  return format === 'jsonl' ? '\n' : '';
}
