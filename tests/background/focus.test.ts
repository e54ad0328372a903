import { describe, expect, it } from 'vitest';
import { worstFrames } from '../../utils/background/focus.ts';

const QUIET = { messages: 1, danger: 0, caution: 0, unreadable: false };
const CAUTION = { ...QUIET, caution: 1 };
const DANGER = { ...QUIET, danger: 1, caution: 1 };

describe('worstFrames', () => {
  it.each([
    ['danger before caution', { 0: CAUTION, 7: DANGER }, [7, 0]],
    ['caution where there is no danger', { 0: QUIET, 3: CAUTION }, [3]],
    ['none where nothing is to be warned of', { 0: QUIET }, []],
    ['none where nothing was reported', {}, []],
  ])('%s', (_, frames, expected) => expect(worstFrames(frames)).toEqual(expected));
});
