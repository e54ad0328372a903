import { decodeQRBatch } from 'qr/decode.js';
import type { Box } from '../page/mark-spot.ts';
import type { Code, Pixels } from './code.ts';
import { evenLight } from './even-light.ts';

/**
 * What a search may spend on codes that are hard to read, in milliseconds. It lets others have their turn meanwhile.
 */
const PATIENCE = 400;
/** How hard it tries: from here on more time finds no more in our pictures. */
const EFFORT = 8;
/** More codes than these in one picture are a pattern, not something to scan. */
const MOST_CODES = 40;

/**
 * The QR codes in a picture, from top to bottom, each once: looked for in the picture as it is and with its light made
 * even. Only this module knows the library.
 */
export async function readCodes(picture: Pixels): Promise<readonly Code[]> {
  const found = [...(await search(picture)), ...(await search(evenLight(picture)))];
  const codes = found.filter((code, index) => found.findIndex((first) => isSame(first, code)) === index);
  return codes.sort((a, b) => a.box.top - b.box.top || a.box.left - b.box.left).slice(0, MOST_CODES);
}

async function search({ width, height, data }: Pixels): Promise<readonly Code[]> {
  const codes: Code[] = [];
  await decodeQRBatch([{ width, height, data }], {
    effort: EFFORT,
    timeLimit: PATIENCE,
    pointsOnDetect: ({ boundingBox: { x, y, ...size } }, text) => {
      if (typeof text !== 'string' || text === '') return;
      codes.push({ text, box: { left: x, top: y, right: x + size.width, bottom: y + size.height } });
    },
  });
  return codes;
}

function isSame(a: Code, b: Code): boolean {
  return a.text === b.text && overlap(a.box, b.box);
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
