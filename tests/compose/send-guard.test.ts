// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { guardSend } from '../../utils/compose/send-guard.ts';
import { windowWith } from './windows.ts';

interface Press {
  readonly on: string;
  readonly type: string;
  readonly keys?: KeyboardEventInit;
  readonly trusted?: boolean;
}

/** Whether the page hears of a press, and how often the person is asked. */
function press({ on, type, keys, trusted = true }: Press, isStopped: boolean) {
  const view = windowWith('<p id="text">ข้อความ</p>');
  const ending = new AbortController();
  let [heard, asked] = [0, 0];
  guardSend({ current: () => view, isStopped: () => isStopped, ask: () => asked++ }, ending.signal);
  const element = document.getElementById(on);
  element?.addEventListener(type, () => heard++);
  const init = { bubbles: true, cancelable: true, composed: true };
  const event = keys === undefined ? new MouseEvent(type, init) : new KeyboardEvent(type, { ...init, ...keys });
  Object.defineProperty(event, 'isTrusted', { value: trusted });
  element?.dispatchEvent(event);
  ending.abort();
  return { heard, asked };
}

const ENTER = { key: 'Enter', ctrlKey: true };

describe('Send', () => {
  it.each<[string, Press, { heard: number; asked: number }]>([
    ['a click is stopped and asked about', { on: 'send', type: 'click' }, { heard: 0, asked: 1 }],
    ['what comes before the click is stopped too', { on: 'send', type: 'mousedown' }, { heard: 0, asked: 0 }],
    ['a touch', { on: 'send', type: 'pointerdown' }, { heard: 0, asked: 0 }],
    ['Enter on the button', { on: 'send', type: 'keydown', keys: { key: 'Enter' } }, { heard: 0, asked: 1 }],
    ['Ctrl and Enter in the text', { on: 'text', type: 'keydown', keys: ENTER }, { heard: 0, asked: 1 }],
    [
      'Command and Enter in the text',
      { on: 'text', type: 'keydown', keys: { key: 'Enter', metaKey: true } },
      { heard: 0, asked: 1 },
    ],
    [
      'Enter in the text is a new line',
      { on: 'text', type: 'keydown', keys: { key: 'Enter' } },
      { heard: 1, asked: 0 },
    ],
    ['a click in the text', { on: 'text', type: 'click' }, { heard: 1, asked: 0 }],
    ['what a script does', { on: 'send', type: 'click', trusted: false }, { heard: 1, asked: 0 }],
  ])('%s', (_, given, expected) => {
    expect(press(given, true)).toEqual(expected);
    expect(press(given, false)).toEqual({ heard: 1, asked: 0 });
  });
});
