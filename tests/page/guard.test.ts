// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { Link, Reason } from '../../utils/model.ts';
import { installClickGuard } from '../../utils/page/click-guard.ts';
import { createFrame } from '../../utils/page/frame.ts';
import { attemptOf } from '../../utils/page/guard.ts';
import { ALL_BAD, lookalike, showMessage } from './messages.ts';

const HTML = `<p>กด <a id="one" href="https://bad.example/1"><b id="inner">ที่นี่</b></a> หรือ
<a id="two" href="https://other.example/2">ที่นั่น</a></p><a id="write" href="mailto:a@b.example">เขียน</a>
<a id="top" href="#top">บน</a><span id="acts" onclick="go()">กด</span><span id="plain">ข้อความ</span>
<div class="mailbox"><button id="own">แสดงรูป</button></div>
<form id="form" action="https://bad.example/f"><input id="field"><button id="send">ส่ง</button></form>`;

/** The link that an event on an element would open, or null. */
function asked(reasons: readonly Reason[], id: string, type = 'click', button = 0): string | null {
  const shown = showMessage(HTML, () => reasons);
  const element = document.getElementById(id);
  const seen: (string | null)[] = [];
  window.addEventListener(type, (event) => seen.push(attemptOf(event, [shown])?.link.target ?? null), {
    capture: true,
    once: true,
  });
  element?.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true, cancelable: true, button }));
  return seen[0] ?? null;
}

describe('where all links are bad', () => {
  it.each<[string, string, number, string | null]>([
    ['one', 'click', 0, 'https://bad.example/1'],
    ['inner', 'click', 0, 'https://bad.example/1'],
    ['one', 'auxclick', 1, 'https://bad.example/1'],
    ['one', 'auxclick', 2, null],
    ['one', 'dragstart', 0, 'https://bad.example/1'],
    ['two', 'click', 0, 'https://other.example/2'],
    ['acts', 'click', 0, 'https://bad.example/1'],
    ['send', 'click', 0, 'https://bad.example/f'],
    ['form', 'submit', 0, 'https://bad.example/f'],
    ['field', 'click', 0, null],
    ['write', 'click', 0, null],
    ['top', 'click', 0, null],
    ['plain', 'click', 0, null],
    ['own', 'click', 0, null],
    ['outside', 'click', 0, null],
  ])('%s: %s with button %i', (id, type, button, link) => {
    expect(asked(ALL_BAD, id, type, button)).toBe(link);
  });
});

describe('where one link is bad', () => {
  it.each([
    ['one', 'https://bad.example/1'],
    ['two', null],
    ['acts', null],
    ['send', null],
  ])('%s', (id, link) => {
    expect(asked(lookalike(0), id)).toBe(link);
  });

  it('lets everything pass where nothing is bad', () => {
    expect(asked([], 'one')).toBeNull();
  });
});

describe('the listener in front of the page', () => {
  function click(intercept: (event: Event) => boolean, alive = true): { stopped: boolean; reached: boolean } {
    document.body.innerHTML = '<a id="link" href="https://bad.example/">x</a>';
    let answers = alive;
    const frame = createFrame(() => answers);
    installClickGuard(window, frame);
    frame.intercept = intercept;
    let reached = false;
    document.body.addEventListener('click', () => (reached = true), { once: true });
    const event = new MouseEvent('click', { bubbles: true, cancelable: true });
    document.getElementById('link')?.dispatchEvent(event);
    answers = false;
    frame.isAlive();
    return { stopped: event.defaultPrevented, reached };
  }

  it('stops what was taken, and passes the rest', () => {
    expect(click(() => true)).toEqual({ stopped: true, reached: false });
    expect(click(() => false)).toEqual({ stopped: false, reached: true });
  });

  it('passes everything after a fault of ours, and once the extension is gone', () => {
    const fault = (): boolean => {
      throw new Error('a bug');
    };
    expect(click(fault)).toEqual({ stopped: false, reached: true });
    expect(click(() => true, false)).toEqual({ stopped: false, reached: true });
  });
});

describe('links of anchors', () => {
  it('pairs anchors that have no text in their order', () => {
    const pictures = '<a href="https://a.example/"><img></a><a href="https://b.example/"><img></a>';
    const shown = showMessage(pictures, (links: readonly Link[]) => lookalike(links.length - 1));
    expect(shown.linkOf).toEqual([0, 1]);
  });
});
