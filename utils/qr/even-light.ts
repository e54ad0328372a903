import type { Pixels } from './code.ts';

/**
 * How far around a pixel its surroundings reach, in pixels: some modules of a small code, one or two of a large one.
 */
const REACH = 14;
/** How much a difference from the surroundings is made stronger. */
const STRENGTH = 6;
const MIDDLE = 128;
/** Red, green and blue of one pixel, each as bright as the number that this is multiplied by; and fully opaque. */
const GREY = 0x010101;
const OPAQUE = 0xff000000;

/**
 * The same picture in grey, each pixel compared with the mean of its surroundings: a code in pale colours, or in the
 * shadow of a photograph, then has the contrast of a printed one.
 */
export function evenLight({ width, height, data }: Pixels): Pixels {
  const grey = greyOf(data);
  const sums = sumsOf(grey, width, height);
  const even = new Uint32Array(width * height);
  for (let y = 0; y < height; y++) {
    const top = Math.max(0, y - REACH) * (width + 1);
    const bottom = Math.min(height, y + REACH + 1) * (width + 1);
    const rows = (bottom - top) / (width + 1);
    for (let x = 0; x < width; x++) {
      const left = Math.max(0, x - REACH);
      const right = Math.min(width, x + REACH + 1);
      const sum =
        (sums[bottom + right] ?? 0) - (sums[top + right] ?? 0) - (sums[bottom + left] ?? 0) + (sums[top + left] ?? 0);
      const brightness = MIDDLE + ((grey[y * width + x] ?? 0) - sum / (rows * (right - left))) * STRENGTH;
      even[y * width + x] = OPAQUE + GREY * Math.max(0, Math.min(255, Math.round(brightness)));
    }
  }
  return { width, height, data: new Uint8ClampedArray(even.buffer) };
}

/** Brightness by the weights of ITU-R BT.601, in 256ths. */
function greyOf(data: Uint8ClampedArray): Uint8Array {
  const grey = new Uint8Array(data.length / 4);
  for (let at = 0, byte = 0; at < grey.length; at++, byte += 4) {
    grey[at] = ((data[byte] ?? 0) * 77 + (data[byte + 1] ?? 0) * 150 + (data[byte + 2] ?? 0) * 29) >> 8;
  }
  return grey;
}

/** For each corner between pixels the sum of all that lies above and left of it; any box is then four look-ups. */
function sumsOf(grey: Uint8Array, width: number, height: number): Uint32Array {
  const sums = new Uint32Array((width + 1) * (height + 1));
  for (let y = 0; y < height; y++) {
    let row = 0;
    for (let x = 0; x < width; x++) {
      row += grey[y * width + x] ?? 0;
      sums[(y + 1) * (width + 1) + x + 1] = (sums[y * (width + 1) + x + 1] ?? 0) + row;
    }
  }
  return sums;
}
