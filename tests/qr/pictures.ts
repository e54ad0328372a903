import { encodeQR } from 'qr';
import type { Pixels } from '../../utils/qr/code.ts';

/** Pictures of QR codes, made here: nothing of anybody's is needed to test with. */

export interface Drawn {
  readonly text: string;
  /** Left and top corner, in pixels. */
  readonly at?: readonly [number, number];
  /** Pixels of one module. */
  readonly module?: number;
  /** Degrees, clockwise. */
  readonly turned?: number;
  /** Brightness of the modules and of the ground between them, 0 to 255. */
  readonly dark?: number;
  readonly light?: number;
  /** Share of the side that a logo covers in the middle. */
  readonly logo?: number;
  readonly ecc?: 'low' | 'medium' | 'high';
}

export function blank(width: number, height: number, brightness = 255): Pixels {
  const data = new Uint8ClampedArray(width * height * 4).fill(255);
  for (let at = 0; at < width * height; at++) data.fill(brightness, at * 4, at * 4 + 3);
  return { width, height, data };
}

/** Each pixel of the picture is the mean of nine points in it, as a screen or a camera would blur it. */
const POINTS = 3;

export function draw(picture: Pixels, drawn: Drawn): Pixels {
  const { at = [40, 40], module = 5, turned = 0 } = drawn;
  const brightness = painter(drawn);
  const side = brightness.modules * module;
  const [cos, sin] = [Math.cos((turned * Math.PI) / 180), Math.sin((turned * Math.PI) / 180)];
  const [centreX, centreY] = [at[0] + side / 2, at[1] + side / 2];
  const reach = side * 0.75;
  for (let y = Math.max(0, Math.floor(centreY - reach)); y < Math.min(picture.height, centreY + reach); y++) {
    for (let x = Math.max(0, Math.floor(centreX - reach)); x < Math.min(picture.width, centreX + reach); x++) {
      const start = (y * picture.width + x) * 4;
      const ground = picture.data[start] ?? 255;
      let sum = 0;
      for (let point = 0; point < POINTS * POINTS; point++) {
        const dx = x + ((point % POINTS) + 0.5) / POINTS - centreX;
        const dy = y + (Math.floor(point / POINTS) + 0.5) / POINTS - centreY;
        const column = (dx * cos + dy * sin + side / 2) / module;
        const row = (dy * cos - dx * sin + side / 2) / module;
        sum += brightness.of(column, row) ?? ground;
      }
      picture.data.fill(sum / (POINTS * POINTS), start, start + 3);
    }
  }
  return picture;
}

function painter({ text, dark = 0, light = 255, logo = 0, ecc = 'medium' }: Drawn) {
  const code = encodeQR(text, 'raw', { ecc, border: 4 });
  const modules = code.length;
  const half = (logo * modules) / 2;
  const isLogo = (place: number) => Math.abs(place - modules / 2) < half;
  return {
    modules,
    /** Undefined outside of the code. */
    of(column: number, row: number): number | undefined {
      const isDark = code[Math.floor(row)]?.[Math.floor(column)];
      if (isDark === undefined) return undefined;
      if (isLogo(column) && isLogo(row)) return 120;
      return isDark ? dark : light;
    },
  };
}

/** Words and lines as a decoder sees them: dark spots of all sizes up to a letter's, always the same. */
export function clutter(picture: Pixels, count: number): Pixels {
  let seed = 7;
  const next = (below: number): number => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return Math.floor((seed / 2 ** 32) * below);
  };
  for (let spot = 0; spot < count; spot++) {
    const [left, top, width, height] = [
      next(picture.width - 14),
      next(picture.height - 14),
      1 + next(10),
      1 + next(10),
    ];
    for (let y = top; y < top + height; y++) {
      const start = (y * picture.width + left) * 4;
      for (let at = start; at < start + width * 4; at += 4) picture.data.fill(40, at, at + 3);
    }
  }
  return picture;
}

/** Grain of a photograph. */
export function grain(picture: Pixels, strength: number): Pixels {
  let seed = 1;
  for (let at = 0; at < picture.data.length; at += 4) {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    const change = ((seed >>> 8) / 0xffffff - 0.5) * 2 * strength;
    picture.data.fill((picture.data[at] ?? 0) + change, at, at + 3);
  }
  return picture;
}
