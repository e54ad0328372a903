import { type Guard, listOf, record, text } from '../list/release/guards.ts';
import type { Box } from '../page/mark-spot.ts';
import type { Code, Pixels } from './code.ts';

/** Built from entrypoints/codes-worker.ts. */
const WORKER = '/codes-worker.js';
/** More than a QR code holds (7,089 digits). */
const LONGEST_TEXT = 8000;
const MOST_CODES = 1000;
/** A picture that takes longer (milliseconds) has no code that anybody could scan. */
const PATIENCE = 30_000;

const number: Guard<number> = (raw): raw is number => typeof raw === 'number';
const CODES = listOf(
  record<Code>({
    text: text(LONGEST_TEXT),
    box: record<Box>({ left: number, top: number, right: number, bottom: number }),
  }),
  MOST_CODES,
);

/**
 * The QR codes in a picture, read in a thread of their own, which is ended with the picture in it. The picture is given
 * away: whoever calls has it no longer.
 */
export function findCodes(picture: Pixels): Promise<readonly Code[]> {
  const worker = new Worker(WORKER);
  const { width, height, data } = picture;
  return new Promise<readonly Code[]>((resolve) => {
    worker.onmessage = (event: MessageEvent<unknown>) => resolve(CODES(event.data, '', []) ? event.data : []);
    worker.onerror = () => resolve([]);
    setTimeout(() => resolve([]), PATIENCE);
    worker.postMessage({ width, height, data }, [data.buffer]);
  }).finally(() => worker.terminate());
}
