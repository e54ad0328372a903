import { describe, expect, it } from 'vitest';
import type { Pixels } from '../../utils/qr/code.ts';
import { readCodes } from '../../utils/qr/read-codes.ts';
import { blank, clutter, type Drawn, draw, grain } from './pictures.ts';

const LINK = 'https://rd-go-th.example/pay?id=12345';

/** One code in a picture that is as large as it needs. */
function alone(drawn: Omit<Drawn, 'text'> & { readonly text?: string }, brightness = 255): Pixels {
  const side = Math.ceil(120 + 41 * (drawn.module ?? 5));
  return draw(blank(side, side, brightness), { text: LINK, ...drawn });
}

async function textsIn(picture: Pixels): Promise<readonly string[]> {
  return (await readCodes(picture)).map(({ text }) => text);
}

describe('a code is read', () => {
  const cases: readonly (readonly [string, () => Pixels])[] = [
    ...[2, 2.5, 3, 4.7, 8, 20].map((module) => [`at ${module} pixels a module`, () => alone({ module })] as const),
    ...[3, 8, 15, 30, 45, 90, 180].map((turned) => [`turned by ${turned}°`, () => alone({ turned })] as const),
    ['small and turned', () => alone({ module: 2.5, turned: 6 })],
    ...(
      [
        [100, 160],
        [120, 150],
        [180, 255],
        [200, 230],
        [0, 60],
      ] as const
    ).map(([dark, light]) => [`in brightness ${dark} on ${light}`, () => alone({ dark, light })] as const),
    ['small and pale', () => alone({ module: 2.5, dark: 180, light: 255 })],
    ['on a dark page', () => alone({}, 20)],
    ['with a logo of a fifth of its side', () => alone({ logo: 0.2, ecc: 'high' })],
    ['with the grain of a photograph', () => grain(alone({ module: 3 }), 60)],
    [
      'among the words of a page',
      () => draw(clutter(blank(1280, 800), 2000), { text: LINK, at: [700, 300], module: 3 }),
    ],
    [
      'pale among the words of a page',
      () => draw(clutter(blank(1280, 800), 2000), { text: LINK, at: [700, 300], module: 4, dark: 100, light: 160 }),
    ],
  ];
  it.each(cases)('%s', async (_, make) => {
    expect(await textsIn(make())).toEqual([LINK]);
  });

  it.each([
    ['a payment', '00020101021229370016A000000677010111011300669000012345802TH5303764630475F1'],
    ['Thai text', 'โอนเงินให้พี่ 500 บาท https://rd-go-th.example/ก'],
    ['three hundred characters', `https://rd-go-th.example/${'a1'.repeat(140)}`],
  ])('with %s in it', async (_, text) => {
    expect(await textsIn(draw(blank(560, 560), { text, module: 4 }))).toEqual([text]);
  });
});

describe('several codes in a picture', () => {
  it('are told from top to bottom, with where they stand', async () => {
    const page = clutter(blank(1280, 800), 1500);
    const places = [
      [60, 60],
      [700, 90],
      [100, 450],
      [800, 470],
    ] as const;
    for (const [index, at] of places.entries()) draw(page, { text: LINK + index, at, module: 3 + index });
    const codes = await readCodes(page);
    expect(codes.map(({ text }) => text)).toEqual(places.map((_, index) => LINK + index));
    for (const [index, { box }] of codes.entries()) {
      const [left, top] = places[index] ?? [0, 0];
      // The quiet zone of four modules around it is not counted in.
      expect(box.left - left).toBeGreaterThan(0);
      expect(box.left - left).toBeLessThan(6 * (3 + index));
      expect(box.top - top).toBeLessThan(6 * (3 + index));
    }
  });

  it('count twice where the same one stands in two places', async () => {
    const page = draw(blank(900, 300), { text: LINK, at: [20, 20] });
    expect(await textsIn(draw(page, { text: LINK, at: [500, 40] }))).toEqual([LINK, LINK]);
  });
});

describe('no code is read', () => {
  it.each([
    ['in an empty picture', () => blank(300, 200)],
    ['in a picture of one pixel', () => blank(1, 1)],
    ['among words', () => clutter(blank(1280, 800), 4000)],
    ['where a logo covers half of it', () => alone({ logo: 0.7 })],
  ])('%s', async (_, make) => {
    expect(await textsIn(make())).toEqual([]);
  });
});
