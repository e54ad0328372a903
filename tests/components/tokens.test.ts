import { describe, expect, it } from 'vitest';
import { dark, light, type Palette } from '../../components/tokens.ts';

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function luminance(colour: string): number {
  const channels = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255);
  const [red = 0, green = 0, blue = 0] = channels.map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
}

const AA = 4.5;
const WARNING = 7;
const SHAPE = 3;

const PAIRS: readonly (readonly [keyof Palette, keyof Palette, number])[] = [
  ['ink', 'surface', WARNING],
  ['ink', 'sunken', WARNING],
  ['ink', 'dangerTint', WARNING],
  ['ink', 'cautionTint', WARNING],
  ['ink', 'accentTint', WARNING],
  ['dangerInk', 'surface', WARNING],
  ['dangerInk', 'sunken', WARNING],
  ['dangerInk', 'dangerTint', WARNING],
  ['dangerInk', 'accentTint', WARNING],
  ['cautionInk', 'surface', WARNING],
  ['cautionInk', 'cautionTint', WARNING],
  ['muted', 'surface', WARNING],
  ['muted', 'sunken', WARNING],
  ['muted', 'dangerTint', WARNING],
  ['muted', 'cautionTint', WARNING],
  ['muted', 'accentTint', AA],
  ['accent', 'surface', WARNING],
  ['accent', 'sunken', WARNING],
  ['accent', 'cautionTint', WARNING],
  ['accent', 'accentTint', WARNING],
  ['onAccent', 'accent', WARNING],
  ['onAccent', 'accentStrong', WARNING],
  ['onDanger', 'danger', SHAPE],
  ['onCaution', 'caution', SHAPE],
  ['danger', 'surface', SHAPE],
  ['edge', 'surface', SHAPE],
];

describe.each([
  ['light', light],
  ['dark', dark],
] as const)('contrast, %s', (_, palette) => {
  it.each(PAIRS)('%s on %s is at least %f', (front, back, least) => {
    expect(contrast(palette[front], palette[back])).toBeGreaterThanOrEqual(least);
  });
});
