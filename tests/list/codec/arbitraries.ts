import fc from 'fast-check';

/** Numbers as lists have them: dense runs, gaps of every length, up to 15 digits; rising, without repeats. */
export const rising: fc.Arbitrary<number[]> = fc
  .tuple(
    fc.oneof(
      fc.integer({ min: 1, max: 999_999 }),
      fc.integer({ min: 66_000_000_000, max: 66_999_999_999 }),
      anyNumber(),
    ),
    fc.array(fc.oneof(fc.integer({ min: 1, max: 300 }), fc.integer({ min: 1, max: 2 ** 31 }), anyNumber()), {
      maxLength: 60,
    }),
  )
  .map(([first, gaps]) => {
    const numbers = [first];
    for (const gap of gaps) {
      const next = (numbers.at(-1) ?? 0) + gap;
      if (next < 1e15) numbers.push(next);
    }
    return numbers;
  });

function anyNumber(): fc.Arbitrary<number> {
  return fc.integer({ min: 1, max: 999_999_999_999_999 });
}

export const risingOrNone: fc.Arbitrary<number[]> = fc.oneof(
  { weight: 1, arbitrary: fc.constant<number[]>([]) },
  { weight: 9, arbitrary: rising },
);

export const cls: fc.Arbitrary<number> = fc.oneof(
  fc.integer({ min: 0, max: 200 }),
  fc.integer({ min: 0, max: 2 ** 32 - 1 }),
);

/** A small set of numbers with classes, so that two of them often share numbers. */
export const smallList: fc.Arbitrary<ReadonlyMap<number, number>> = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 0, max: 2 })), { maxLength: 30 })
  .map((pairs) => new Map(pairs));
