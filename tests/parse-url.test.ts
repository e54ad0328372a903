import { expect, it } from 'vitest';
import { parseUrl } from '../utils/parse-url.ts';

it.each([
  ['https://mail.example/a b', undefined, 'https://mail.example/a%20b'],
  ['/inbox', 'https://mail.example/x/', 'https://mail.example/inbox'],
  ['/inbox', undefined, null],
  ['null', undefined, null],
  ['https://[', 'https://mail.example/', null],
])('%s on %s', (text, base, address) => {
  expect(parseUrl(text, base)?.href ?? null).toBe(address);
});
