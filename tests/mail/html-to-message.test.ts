import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { displayHtml } from '../../utils/mail/html-to-message.ts';

describe('displayed text', () => {
  it.each([
    ['<p>หนึ่ง</p><p>สอง</p>', 'หนึ่ง\n\nสอง'],
    ['<div>หนึ่ง</div><div>สอง</div>', 'หนึ่ง\nสอง'],
    ['หนึ่ง<br>สอง<br/><br>สาม', 'หนึ่ง\nสอง\n\nสาม'],
    ['  a \n\t b <b> c</b>d ', 'a b cd'],
    ['<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>', 'a\tb\nc'],
    ['<pre>a\n  b</pre>', 'a\n  b'],
    ['<p style="white-space: pre-wrap">a\nb</p>', 'a\nb'],
    ['a&nbsp;&amp;&#3585;', 'a\u00a0&ก'],
    ['<ul><li>a<li>b</ul>', 'a\nb'],
    ['<h1>a</h1>b', 'a\nb'],
    ['<input type="submit" value="ยืนยัน">', 'ยืนยัน'],
    [
      '<title>x</title><style>p{}</style><script>1</script><!-- c -->a<textarea>t</textarea><select><option>o</select>',
      'a',
    ],
    ['a<', 'a<'],
    ['<p>a<div>b', 'a\n\nb'],
    ['</p></div>a</br>b', 'a\nb'],
    ['', ''],
  ])('of %j', (html, body) => {
    expect(displayHtml(html).body).toBe(body);
  });

  it.each([
    '<div style="display:none">x</div>',
    '<div style="DISPLAY : none !important">x</div>',
    '<span style="color:red;visibility:hidden">x</span>',
    '<span style="font-size:0px">x</span>',
    '<span style="font-size:0">x</span>',
    '<span style="opacity:0;">x</span>',
    '<div style="max-height:0;overflow:hidden">x</div>',
    '<div style="mso-hide:all">x</div>',
    '<div hidden>x</div>',
    '<style>.pre{display:none}</style><div class="a pre">x</div>',
    '<style>/* n */ #top , .q { color:red; display:none }</style><div id="top">x</div>',
    '<style>span.pre{font-size:0}</style><span class="pre">x</span>',
    '<div style="display:none"><p>x <a href="https://a.example/">y</a></p></div>',
  ])('leaves out what nobody sees: %s', (html) => {
    expect(displayHtml(`${html}a`)).toMatchObject({ body: 'a', anchors: [] });
  });

  it.each([
    '<style>@media print{.pre{display:none}}</style><div class="pre">a</div>',
    '<div style="font-size:0.9em">a</div>',
    '<div style="opacity:0.8">a</div>',
    '<div style="max-width:600px;overflow:hidden">a</div>',
    '<div style="overflow:hidden;width:100%">a</div>',
    '<div style="line-height:0">a</div>',
  ])('keeps what is seen: %s', (html) => {
    expect(displayHtml(html).body).toBe('a');
  });
});

describe('links', () => {
  const links = (html: string) => {
    const { body, anchors } = displayHtml(html);
    return anchors.map(({ via, href, start, end }) => [via, href, body.slice(start, end)]);
  };

  it.each([
    ['<p>กด <a href="https://a.example/1">ที่นี่</a> ค่ะ</p>', [['anchor', 'https://a.example/1', 'ที่นี่']]],
    ['<a href="https://a.example/"><p> ก </p></a>', [['anchor', 'https://a.example/', 'ก']]],
    ['a <a href="https://a.example/"><img src="x"></a> b', [['anchor', 'https://a.example/', '']]],
    [
      '<a href="https://a.example/">ก<a href="https://b.example/">ข',
      [
        ['anchor', 'https://a.example/', 'ก'],
        ['anchor', 'https://b.example/', 'ข'],
      ],
    ],
    ['<form action="https://a.example/post">x<button>ส่ง</button></form>', [['form', 'https://a.example/post', 'xส่ง']]],
    ['<button formaction="https://a.example/">ส่ง</button>', [['form', 'https://a.example/', 'ส่ง']]],
    ['<map><area href="https://a.example/"></map>', [['anchor', 'https://a.example/', '']]],
    ['<base href="https://a.example/x/"><a href="y">z</a>', [['anchor', 'https://a.example/x/y', 'z']]],
    ['<a href="mailto:a@b.example">z</a>', [['anchor', 'mailto:a@b.example', 'z']]],
    ['<a href="">z</a><a>y</a><a name="x">x</a>', []],
    ['<a href="javascript:void(0)&#10;">z</a>', [['anchor', 'javascript:void(0)\n', 'z']]],
  ])('of %j', (html, expected) => {
    expect(links(html)).toEqual(expected);
  });
});

it('counts pictures that may hold words', () => {
  expect(
    displayHtml('<img src=a><img src=b width=1 height=1><svg><path/></svg><img src=c style="display:none">').pictures,
  ).toBe(2);
});

it('marks quotes', () => {
  const { body, quotes } = displayHtml(
    'a<blockquote>b</blockquote>c<div class="x gmail_quote">d<blockquote>e</blockquote></div>',
  );
  expect(quotes.map(({ start, end }) => body.slice(start, end))).toEqual(['b', 'e', 'd\ne']);
});

describe('hostile HTML', { timeout: 30_000 }, () => {
  it.each([
    ['nesting without end', '<div>'.repeat(100_000)],
    ['closing tags that match nothing', '<div></x>'.repeat(100_000)],
    ['a tag that never ends', `<p ${'a '.repeat(300_000)}`],
    ['a comment that never ends', `<!--${'-'.repeat(1_000_000)}`],
    ['brackets', '<'.repeat(1_000_000)],
    ['links', '<a href="https://a.example/">x'.repeat(110_000)],
    ['line breaks', '<br>'.repeat(300_000)],
    ['much text', 'ก '.repeat(1_000_000)],
    ['styles', `<style>${'.a{display:none}'.repeat(20_000)}</style>`.repeat(3)],
  ])('is read in linear time: %s', (_name, html) => {
    const started = performance.now();
    const { body, anchors } = displayHtml(html);
    expect(performance.now() - started).toBeLessThan(10_000);
    expect(anchors.every(({ start, end }) => start <= end && end <= body.length)).toBe(true);
  });

  it('says that the rest was not read', () => {
    expect(displayHtml('ก '.repeat(1_000_000)).cut).toBe(true);
    expect(displayHtml('<div>'.repeat(20_000)).cut).toBe(true);
    expect(displayHtml('<p>ก</p>').cut).toBe(false);
  });

  it('never breaks offsets', () => {
    const pieces =
      '<a href="https://a.example/">|</a>|<p>|</p>|<div style="display:none">|</div>|<br>|<td>|<table>|<form action=x>|</form>|ก|x |\n|<pre>|</pre>|<blockquote>|</blockquote>|<style>.a{display:none}</style>|&amp;|&#x;|<|>|"|<svg>|</svg>|\ud83d';
    const html = fc.array(fc.constantFrom(...pieces.split('|')), { maxLength: 40 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(html, (source) => {
        const { body, anchors, quotes } = displayHtml(source);
        for (const { start, end } of [...anchors, ...quotes]) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThanOrEqual(start);
          expect(end).toBeLessThanOrEqual(body.length);
        }
      }),
      { numRuns: 1000 },
    );
  });
});
