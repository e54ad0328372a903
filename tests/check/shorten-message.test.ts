import { expect, it } from 'vitest';
import { shortenMessage } from '../../utils/check/shorten-message.ts';
import { messageWith } from '../../utils/message-with.ts';

const anchor = { via: 'anchor', href: 'https://a.example/' } as const;
const message = messageWith({
  body: '0123456789',
  anchors: [
    { ...anchor, start: 1, end: 3 },
    { ...anchor, start: 3, end: 6 },
  ],
  quotes: [
    { start: 2, end: 9 },
    { start: 7, end: 9 },
  ],
  unchecked: ['images'],
});

it('leaves a message alone that is short enough', () => {
  expect(shortenMessage(message, 10)).toBe(message);
});

it('cuts the rest off, with what points into it, and says so', () => {
  expect(shortenMessage(message, 5)).toMatchObject({
    body: '01234',
    anchors: [{ start: 1, end: 3 }],
    quotes: [{ start: 2, end: 5 }],
    unchecked: ['images', 'too-long'],
  });
});
