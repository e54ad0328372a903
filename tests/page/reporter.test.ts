// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { createReporter } from '../../utils/page/reporter.ts';
import type { Shown } from '../../utils/page/shown.ts';
import type { FrameStatus } from '../../utils/protocol-payloads.ts';
import { ALL_BAD, showMessage } from './messages.ts';

/** A reporter over one bad message; what it has told, and a switch for whether the warning can be shown. */
function start() {
  const told: FrameStatus[] = [];
  const state = { mute: false, messages: [showMessage('<a href="https://bad.example/">x</a>', () => ALL_BAD)] };
  const end = new AbortController();
  const reporter = createReporter({
    view: window,
    signal: end.signal,
    messages: (): readonly Shown[] => state.messages,
    isUnreadable: () => false,
    isPartial: () => state.mute,
    report: (status) => void told.push(status),
  });
  return { reporter, state, told, end };
}

const READ: FrameStatus = { messages: 1, danger: 1, caution: 0, unreadable: false };

it('tells of a warning that cannot be shown, and takes it back when it can', () => {
  const { reporter, state, told, end } = start();
  reporter.tell('read');
  state.mute = true;
  reporter.tellAgain();
  state.mute = false;
  reporter.tellAgain();
  reporter.tellAgain();
  expect(told).toEqual([READ, { ...READ, unreadable: true }, READ]);
  end.abort();
});

it('does not forget, when something is shown late, that the page could not be read', () => {
  const { reporter, told, end } = start();
  reporter.tell('failed');
  reporter.tellAgain();
  expect(told).toEqual([{ ...READ, unreadable: true }]);
  end.abort();
});

it('says also where no message could be read that one is missing', () => {
  const { reporter, state, told, end } = start();
  state.mute = true;
  state.messages = [];
  reporter.tell('read');
  expect(told).toEqual([{ messages: 0, danger: 0, caution: 0, unreadable: true }]);
  end.abort();
});
