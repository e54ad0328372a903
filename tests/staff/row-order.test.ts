import { expect, it } from 'vitest';
import { messageWith } from '../../utils/message-with.ts';
import { toRowCheck } from '../../utils/outgoing/batch/row-check.ts';
import { createRowOrder } from '../../utils/staff/row-order.ts';

const row = (line: number) =>
  toRowCheck(
    { line, id: String(line), text: '', problem: null, level: 'none', findings: [], proposal: null, smsParts: null },
    { message: messageWith({ body: '' }), images: [] },
  );

/** Rows 1 to 5 in three pieces, and what is told of them. */
const PIECES = new Map([
  [0, [row(1), row(2)]],
  [2, [row(3), row(4)]],
  [4, [row(5)]],
]);

it.each([[[0, 2, 4]], [[0, 4, 2]], [[2, 0, 4]], [[2, 4, 0]], [[4, 0, 2]], [[4, 2, 0]]])(
  'pieces done as %j are given on in the order of the file, then the end',
  (done) => {
    for (const isToldFirst of [true, false]) {
      const told: (number | 'all')[] = [];
      const order = createRowOrder(
        (rows) => told.push(...rows.map(({ line }) => line)),
        () => told.push('all'),
      );
      if (isToldFirst) order.expect(5);
      for (const at of done) order.take(at, PIECES.get(at) ?? []);
      if (!isToldFirst) order.expect(5);
      expect(told).toEqual([1, 2, 3, 4, 5, 'all']);
    }
  },
);
