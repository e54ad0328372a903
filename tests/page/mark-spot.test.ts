import { describe, expect, it } from 'vitest';
import { type Box, findSpot, visiblePart } from '../../utils/page/mark-spot.ts';

const box = (left: number, top: number, width: number, height: number): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});
const BOUNDS = box(0, 100, 600, 400);
const SIZE = { width: 150, height: 20 };
/** A line of text over the whole width. */
const line = (top: number) => box(0, top, 600, 18);

describe('findSpot', () => {
  it.each<[string, Box[], Box[], { left: number; top: number } | null]>([
    ['behind its end', [box(40, 200, 100, 18)], [line(170), line(230)], { left: 144, top: 199 }],
    [
      'behind the last line of a link of two',
      [box(400, 200, 200, 18), box(0, 220, 90, 18)],
      [line(170), line(250)],
      { left: 94, top: 219 },
    ],
    ['above where text goes on', [box(40, 200, 100, 18)], [line(140), box(150, 200, 450, 18)], { left: 40, top: 178 }],
    ['above and further left at the right edge', [box(520, 200, 80, 18)], [], { left: 450, top: 178 }],
    ['below where there is text above', [box(520, 200, 80, 18)], [line(180), line(260)], { left: 450, top: 220 }],
    ['nowhere inside a paragraph', [box(40, 200, 100, 18)], [line(180), line(220), box(150, 200, 450, 18)], null],
    ['never over the banner', [box(500, 104, 100, 18)], [line(150)], { left: 450, top: 124 }],
  ])('%s', (_, lines, taken, expected) => {
    expect(findSpot({ lines, taken, size: SIZE, bounds: BOUNDS })).toEqual(expected);
  });

  it('gives up where the message is narrower than the mark, and where there is no link', () => {
    const bounds = box(0, 100, 120, 400);
    expect(findSpot({ lines: [box(0, 200, 90, 18)], taken: [], size: SIZE, bounds })).toBeNull();
    expect(findSpot({ lines: [], taken: [], size: SIZE, bounds: BOUNDS })).toBeNull();
  });
});

describe('visiblePart', () => {
  it.each<[string, Box[], Box | null]>([
    ['all of it without a frame', [], box(10, 10, 50, 20)],
    ['what a frame leaves', [box(0, 20, 40, 100)], { left: 10, top: 20, right: 40, bottom: 30 }],
    ['nothing where it is scrolled out', [box(0, 40, 400, 100)], null],
  ])('%s', (_, frames, expected) => {
    expect(visiblePart(box(10, 10, 50, 20), frames)).toEqual(expected);
  });
});
