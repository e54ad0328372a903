// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { findWords } from '../../../utils/training/screens/spotlight.ts';

function screenOf(html: string): HTMLElement {
  const screen = document.createElement('div');
  screen.innerHTML = html;
  return screen;
}

const SCREEN = screenOf(
  '<h3 data-part="subject">คืนภาษี</h3><b data-part="from_name">กรมสรรพากร</b><p>กดที่นี่</p>' +
    '<div data-part="body">คืนภาษี <a href="https://rd.example">กดที่นี่</a> วันนี้</div>',
);

describe('the place of a clue', () => {
  it.each([
    ['คืนภาษี', 'คืนภาษี '],
    ['กดที่นี่ วันนี้', 'กดที่นี่'],
    ['กรมสรรพากร', 'กรมสรรพากร'],
  ])('%s begins in %s', (words, start) => {
    const range = findWords(SCREEN, words);
    expect(range?.toString()).toBe(words);
    expect(range?.startContainer.nodeValue).toContain(start.trim());
  });

  it('stands in the text before the subject', () => {
    const { parentElement } = findWords(SCREEN, 'คืนภาษี')?.startContainer ?? {};
    expect(parentElement?.getAttribute('data-part')).toBe('body');
  });

  it.each(['', 'ไม่มีคำนี้'])('"%s" stands nowhere', (words) => expect(findWords(SCREEN, words)).toBeNull());
});
