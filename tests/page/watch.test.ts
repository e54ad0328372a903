// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createFrame } from '../../utils/page/frame.ts';
import { HOST_NAME } from '../../utils/page/host.ts';
import { watchForMessage } from '../../utils/page/probe.ts';
import { type Changes, watch } from '../../utils/page/watch.ts';
import { openPage } from '../sites/pages.ts';

beforeEach(() => {
  vi.useFakeTimers();
  openPage('<html><body><div role="main"></div><p id="far">x</p></body></html>', 'https://mail.google.com/mail/u/0/');
});
afterEach(() => {
  vi.useRealTimers();
});

/** Lets the observer hear of what was done, and the burst end. */
async function settle(): Promise<void> {
  await vi.advanceTimersByTimeAsync(500);
}

const MESSAGE = '<div class="adn"><div class="ii gt"><div class="a3s">สวัสดี</div></div></div>';

describe('the probe', () => {
  it('asks for the engine once, when a message comes', async () => {
    const frame = createFrame(() => true);
    const ask = vi.fn();
    watchForMessage(document, frame, ask);
    await settle();
    expect(ask).not.toHaveBeenCalled();
    document.querySelector('[role="main"]')?.insertAdjacentHTML('beforeend', MESSAGE);
    await settle();
    document.querySelector('[role="main"]')?.insertAdjacentHTML('beforeend', MESSAGE);
    await settle();
    expect(ask).toHaveBeenCalledTimes(1);
    expect(frame.engine).toBe('asked');
  });

  it('stops when the extension is gone', async () => {
    let alive = true;
    const ask = vi.fn();
    watchForMessage(
      document,
      createFrame(() => alive),
      ask,
    );
    alive = false;
    document.querySelector('[role="main"]')?.insertAdjacentHTML('beforeend', MESSAGE);
    await settle();
    alive = true;
    document.querySelector('[role="main"]')?.insertAdjacentHTML('beforeend', MESSAGE);
    await settle();
    expect(ask).not.toHaveBeenCalled();
  });
});

describe('the watch', () => {
  function start(alive = () => true) {
    document.body.innerHTML = '<div id="one"><b>a</b></div><div id="two">b</div><p id="far">x</p>';
    const [one, two] = document.querySelectorAll('div');
    const told: Changes[] = [];
    const frame = createFrame(alive);
    const bodies = () => [one, two].filter((body) => body !== undefined);
    watch({
      document,
      signal: frame.signal,
      isAlive: frame.isAlive,
      places: bodies,
      look: (changes) => {
        told.push(changes);
        return 'nothing';
      },
    }).start();
    told.length = 0;
    const touched = () => told.map((changes) => bodies().map((body) => changes.touches(body)));
    return { one, two, touched };
  }

  it('tells a burst once, and what it touched', async () => {
    const { one, touched } = start();
    one?.append('b');
    one?.querySelector('b')?.append('c');
    await settle();
    expect(touched()).toEqual([[true, false]]);
  });

  it('tells of attributes in a message, not elsewhere', async () => {
    const { two, touched } = start();
    document.getElementById('far')?.setAttribute('class', 'y');
    await settle();
    expect(touched()).toEqual([]);
    two?.setAttribute('class', 'y');
    await settle();
    expect(touched()).toEqual([[false, true]]);
  });

  it('tells when our element goes, not when it comes', async () => {
    const { one, touched } = start();
    const host = document.createElement(HOST_NAME);
    globalThis.ruthanFrame = createFrame(() => true);
    globalThis.ruthanFrame.own.add(host);
    one?.before(host);
    await settle();
    expect(touched()).toEqual([]);
    host.remove();
    await settle();
    expect(touched()).toEqual([[false, false]]);
  });

  it('is silent once the extension is gone', async () => {
    let alive = true;
    const { one, touched } = start(() => alive);
    alive = false;
    one?.append('b');
    await settle();
    expect(touched()).toEqual([]);
  });
});
