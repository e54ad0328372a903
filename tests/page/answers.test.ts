import { describe, expect, it } from 'vitest';
import { isOfOrigins } from '../../utils/page/answers.ts';

describe('isOfOrigins', () => {
  it.each<[string, readonly string[], boolean]>([
    ['https://mail.example', ['https://mail.example/*'], true],
    ['https://mail.example:8443', ['https://mail.example/*'], true],
    ['http://mail.example', ['https://mail.example/*'], false],
    ['https://other.example', ['https://mail.example/*', 'https://x.example/*'], false],
    ['https://mail.example.evil.example', ['https://mail.example/*'], false],
    ['null', ['https://mail.example/*'], false],
    ['https://mail.example', [], false],
  ])('%s of %j', (origin, patterns, expected) => expect(isOfOrigins(origin, patterns)).toBe(expected));
});
