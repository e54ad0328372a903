import { describe, expect, it, test } from 'vitest';
import { addBeginning, mayBegin, noBeginnings } from '../../utils/text/beginnings.ts';
import { codeAt } from '../../utils/text/code-at.ts';

// the Revenue Department; to transfer; "of" (two letters); a Latin code; a word in small letters
const WORDS = ['กรมสรรพากร', 'โอน', 'ณ.', 'PEA', 'scan'];

function setOf(words: readonly string[]) {
  const set = noBeginnings();
  for (const word of words) {
    const [second, third] = [1, 2].map((at) => (at < word.length ? word.charCodeAt(at) : undefined));
    addBeginning(set, word.charCodeAt(0), second, third);
  }
  return set;
}

function found(words: readonly string[], text: string): boolean {
  return mayBegin(setOf(words), codeAt(text, 0), codeAt(text, 1), codeAt(text, 2));
}

describe('the beginnings of words', () => {
  test.each(WORDS)('%s begins where it stands, whatever follows', (word) => {
    for (const rest of ['', 'ก', ' ', 'x']) expect(found(WORDS, word + rest)).toBe(true);
  });

  it('ends the search where other letters stand', () => {
    for (const text of ['วันนี้', 'กรุณา', 'โอกาส', 'PEN', 'sca', ''])
      expect([text, found(['กรมสรรพากร', 'โอน', 'PEA', 'scan'], text)]).toEqual([text, text === 'sca']);
  });

  it('takes any place for a word of one letter', () => {
    expect(found(['x'], 'วัน')).toBe(true);
  });
});

describe('the code unit at a place', () => {
  test.each([
    ['กข', 0, 0x0e01],
    ['กข', 1, 0x0e02],
    ['กข', 2, 0],
    ['กข', -1, 0],
    ['', 0, 0],
  ])('%j at %i', (text, at, code) => {
    expect(codeAt(text, at)).toBe(code);
  });
});
