// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { findHeader } from '../../utils/sites/generic-header.ts';
import { addressesOf, addressIn, around, headerText } from '../../utils/sites/header.ts';
import { outermost } from '../../utils/sites/outermost.ts';
import { IN_PAGE } from './pages/every-site.ts';
import { openPage } from './pages.ts';
import { siteOf } from './site-of.ts';

/** Nesting and numbers that nobody writes by hand. The test environment itself needs minutes
 * for more; `tests/e2e/chromium/imitations.spec.ts` has a hundred thousand anchors. */

const LEVELS = 10_000;
const ANCHORS = 10_000;

function nest(levels: number, text: string): Element {
  const outer = document.createElement('div');
  let deepest = outer;
  for (let level = 1; level < levels; level += 1) {
    const next = document.createElement('div');
    deepest.append(next);
    deepest = next;
  }
  deepest.append(text);
  return outer;
}

describe(`${LEVELS} levels`, () => {
  it('are no depth for what reads a header', () => {
    const outer = nest(LEVELS, 'มาลี <malee@x.example>');
    expect(headerText(outer)).toBe('มาลี <malee@x.example>');
    expect(addressIn(outer)).toBe('malee@x.example');
  });

  it.each(IN_PAGE)('in a body keep nobody from finding it and its header: $name', ({ id, url, page }) => {
    const mail = { id: '7', name: 'มาลี', address: 'malee@x.example', to: 'me@y.example', subject: 'ลึก' };
    const document = openPage(page({ ...mail, html: '<p>โทร 1161</p>' }), url);
    siteOf(id).find(document)[0]?.body.append(nest(1000, 'ลึกมาก'));
    const around = siteOf(id)
      .find(document)
      .map((view) => view.around());
    expect(around).toHaveLength(1);
    expect(around[0]).toContain('malee@x.example');
  });
});

describe(`${ANCHORS} anchors`, () => {
  const html = '<a class="from" href="mailto:x@x.example" title="x@x.example">x</a>'.repeat(ANCHORS);
  function openBody(): { readonly page: Document; readonly body: Element } {
    const page = openPage(`<html><body><b class="from">มาลี</b><div id="body">${html}</div></body></html>`);
    const body = page.getElementById('body');
    if (body === null) throw new Error('no body');
    return { page, body };
  }

  it('in a body are none of its header', () => {
    const { page, body } = openBody();
    const { first, all } = around([body], page);
    expect(headerText(first('.from'))).toBe('มาลี');
    expect(all('.from')).toHaveLength(1);
    expect(first('a.from')).toBeNull();
    expect(findHeader(page.body, body, 'around')).toEqual({
      senderName: '',
      senderAddress: '',
      recipients: [],
      subject: '',
    });
  });

  it('are told apart, and addresses once each', () => {
    const { page, body } = openBody();
    const anchors = [...page.querySelectorAll('a')];
    expect(outermost(anchors)).toHaveLength(ANCHORS);
    expect(outermost([body, ...anchors])).toEqual([body]);
    expect(addressesOf(anchors)).toEqual(['x@x.example']);
  });
});
