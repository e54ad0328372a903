import { expect, it } from 'vitest';
import { abortWith } from '../utils/abort-with.ts';

it('ends by itself without ending the others', () => {
  const frame = new AbortController();
  const own = abortWith(frame.signal);
  own.abort();
  expect([own.signal.aborted, frame.signal.aborted]).toEqual([true, false]);
});

it('ends with any of the others', () => {
  const [first, second] = [new AbortController(), new AbortController()];
  const own = abortWith(first.signal, second.signal);
  expect(own.signal.aborted).toBe(false);
  second.abort();
  expect(own.signal.aborted).toBe(true);
});

it('has ended where another had before', () => {
  expect(abortWith(AbortSignal.abort()).signal.aborted).toBe(true);
});
