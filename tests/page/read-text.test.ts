// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { readText } from '../../utils/page/read-text.ts';
import { rangeOf } from '../../utils/page/text-map.ts';

function read(html: string, options = {}) {
  document.body.innerHTML = html;
  return readText(document.body, options);
}

describe('displayed text', () => {
  it.each([
    ['white space falls together', '<div>  a \n\t b  </div>', 'a b'],
    ['blocks begin on a new line', 'a<div>b</div>c', 'a\nb\nc'],
    ['paragraphs stand apart', '<p>a</p><p>b</p>', 'a\n\nb'],
    ['every br counts', 'a<br><br>b', 'a\n\nb'],
    ['inline elements join', 'กรม<b>สรรพากร</b>', 'กรมสรรพากร'],
    ['cells have a gap', '<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>', 'a\tb\nc'],
    ['preformatted lines stay', '<pre>a\n  b</pre>', 'a\n  b'],
    ['a button says its label', '<form><input type="text" value="no"><input type="submit" value="ส่ง"></form>', 'ส่ง'],
    ['display none', 'a<span style="display:none">x</span>b', 'ab'],
    [
      'visibility hidden, child shown again',
      '<p style="visibility:hidden">x<b style="visibility:visible">y</b></p>',
      'y',
    ],
    ['opacity 0', 'a<span style="opacity:0">x</span>b', 'ab'],
    ['font size 0, child shown again', '<p style="font-size:0">x<b style="font-size:14px">y</b></p>', 'y'],
    ['transparent letters', 'a<span style="color:transparent">x</span>b', 'ab'],
    ['alternative text', 'a<img alt="กรมสรรพากร">b', 'ab'],
    ['scripts and styles', 'a<script>x</script><style>y</style>', 'a'],
    ['what an author marks as a draft', '<p contenteditable="true">a</p><p role="textbox">b</p>', 'a\n\nb'],
  ])('%s', (_, html, text) => {
    expect(read(html).text).toBe(text);
  });

  it.each([
    ['a picture', '<img src="a.png">', true],
    ['a picture behind others that are none', '<img width="1" height="1"><p>a</p><img src="a.png">', true],
    ['a picture in the background', '<i style="background-image:url(b.png)">.</i>', true],
    ['a spacer', '<img width="1" height="1">', false],
    ['an emoji', '<img data-emoji="🙂">', false],
    ['a picture that is not shown', '<p style="display:none"><img src="a.png"></p>', false],
  ])('knows of %s whether it may hold words', (_, html, expected) => {
    expect(read(html).hasImages).toBe(expected);
  });
});

describe('anchors', () => {
  it('notes links with the span of their caption, and their elements', () => {
    const { text, anchors, elements } = read(
      '<p>กด <a href="https://a.example/">  ที่นี่ </a> หรือ <a href="mailto:x@y.example">เขียน</a></p>',
    );
    expect(anchors.map(({ start, end, href }) => [text.slice(start, end), href])).toEqual([
      ['ที่นี่', 'https://a.example/'],
      ['เขียน', 'mailto:x@y.example'],
    ]);
    expect(elements.map(({ localName }) => localName)).toEqual(['a', 'a']);
  });

  it('notes forms, their buttons and picture links', () => {
    const { anchors } =
      read(`<form action="https://f.example/"><button formaction="https://g.example/">ok</button></form>
<a href="https://i.example/"><img src="i.png"></a><a name="top">no</a>`);
    expect(anchors.map(({ via, href }) => [via, href])).toEqual([
      ['form', 'https://g.example/'],
      ['form', 'https://f.example/'],
      ['anchor', 'https://i.example/'],
    ]);
  });

  it('notes quotes', () => {
    const { text, quotes } = read('ตอบ <blockquote> เดิม </blockquote>', { quotes: 'blockquote' });
    expect(quotes.map(({ start, end }) => text.slice(start, end))).toEqual(['เดิม']);
  });
});

describe('text map', () => {
  it.each([
    ['<p>กรม<b>สรรพา</b>กร โทร  <i>1161</i></p>', 'กรมสรรพากร', 'กรมสรรพากร'],
    ['<p>กรม<b>สรรพา</b>กร โทร  <i>1161</i></p>', '1161', '1161'],
    ['<p>กรม<span style="display:none">xx</span>สรรพากร</p>', 'กรมสรรพากร', 'กรมxxสรรพากร'],
    ['<p>a</p><p>b</p>', '\n\n', null],
  ])('%s: %s', (html, part, expected) => {
    const { text, map } = read(html);
    const start = text.indexOf(part);
    const range = rangeOf(map, { start, end: start + part.length });
    expect(range === null ? null : range.toString()).toBe(expected);
  });

  it('maps every character to the same character', () => {
    const { text, map } = read(
      '<div>  สวัสดี <b>ค่ะ\n คุณ</b><br>08 1234  5678<table><tr><td>ก</td><td>ข</td></tr></table></div>',
    );
    const mapped = map.map(({ start, length, node, nodeStart }) => [
      text.slice(start, start + length),
      node.data.slice(nodeStart, nodeStart + length).replace(/\s/g, ' '),
    ]);
    expect(mapped.length).toBeGreaterThan(4);
    for (const [shown, source] of mapped) expect(shown).toBe(source);
  });

  it('gives none where the page has taken the text away', () => {
    const { map } = read('<p>1161</p>');
    document.body.textContent = '';
    expect(rangeOf(map, { start: 0, end: 4 })).toBeNull();
  });
});
