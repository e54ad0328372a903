import type { Pixels } from './code.ts';
import { readCodes } from './read-codes.ts';

/** Reads one picture, away from the page that shows what comes of it. See `find-codes.ts`. */
globalThis.onmessage = ({ data }: MessageEvent<Pixels>) => void readCodes(data).then((codes) => postMessage(codes));
