import type { Box } from '../page/mark-spot.ts';

/** A QR code that was found in a picture. */
export interface Code {
  /** What it says. */
  readonly text: string;
  /** Where it stands, in pixels of the picture. */
  readonly box: Box;
}

/** A picture in memory: four bytes a pixel (red, green, blue, opacity), row by row. What `ImageData` is. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray<ArrayBuffer>;
}
