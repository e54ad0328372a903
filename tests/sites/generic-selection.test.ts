// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { selectedMessage } from '../../utils/sites/generic-selection.ts';
import { openPage } from './pages.ts';

const PAGE = `<html><body><p id="a">ก่อน <b>กรมสรรพากร</b> คืนภาษี</p><p id="b">กด <a href="https://x.example/">ที่นี่</a> วันนี้</p>
<p style="display:none">ซ่อน</p><p id="c">หลัง</p></body></html>`;

/** Selects from a character of the first text of one element to one of another's. */
function select(page: Document, [from, start]: [string, number], [to, end]: [string, number]): void {
  const range = page.createRange();
  const node = (selector: string) => page.querySelector(selector)?.firstChild ?? page.body;
  range.setStart(node(from), start);
  range.setEnd(node(to), end);
  const selection = page.getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
}

describe('the selected text', () => {
  it.each([
    [
      'over several parts, with its links',
      ['#a', 0],
      ['#c', 4],
      'ก่อน กรมสรรพากร คืนภาษี\n\nกด ที่นี่ วันนี้\n\nหลัง',
      [['ที่นี่', 'https://x.example/']],
    ],
    ['a part of a text', ['#a b', 3], ['#a b', 10], 'สรรพากร', []],
    ['a part of a link', ['#b a', 3], ['#b a', 6], 'นี่', [['นี่', 'https://x.example/']]],
  ] as const)('is read: %s', (_, from, to, body, links) => {
    const page = openPage(PAGE);
    select(page, [...from], [...to]);
    const message = selectedMessage(page);
    expect(message?.body).toBe(body);
    expect(message?.anchors.map(({ start, end, href }) => [message.body.slice(start, end), href])).toEqual(links);
    expect(message?.unchecked).toEqual(['sender-authenticity']);
  });

  it('is none where nothing is selected', () => {
    const page = openPage(PAGE);
    page.getSelection()?.removeAllRanges();
    expect(selectedMessage(page)).toBeNull();
    select(page, ['#a', 2], ['#a', 2]);
    expect(selectedMessage(page)).toBeNull();
  });
});
