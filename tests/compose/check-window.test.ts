// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { type CheckTools, createWindowCheck, type Known } from '../../utils/compose/check-window.ts';
import { createEngine } from '../../utils/verdict/analyse.ts';
import { plainWindow, windowWith } from './windows.ts';

const tools: CheckTools = {
  engine: createEngine(),
  ownDomains: [],
  lookup: async () => ({ ok: true, value: null }),
};
const codesOf = ({ check }: ReturnType<ReturnType<typeof createWindowCheck>>) => check.findings.map(({ code }) => code);

it('what has not changed is not checked again: the events of one press have one answer', () => {
  const check = createWindowCheck('email', tools);
  const view = windowWith('<p>เทศบาลแจ้งยอด <a href="https://pay.example/">ที่นี่</a></p>');
  const first = check(view, null);
  expect(check(view, null)).toBe(first);
  expect(codesOf(first)).toContain('link');
});

/** Each changes a draft without an event that anybody could listen to. */
const CHANGES: readonly (readonly [string, () => void])[] = [
  ['a text', () => document.querySelector('#text')?.append(' https://new.example/')],
  ['an address behind a text', () => document.querySelector('#text a')?.setAttribute('href', 'https://new.example/')],
  [
    'a picture',
    () => document.querySelector('#text')?.insertAdjacentHTML('beforeend', '<img src="https://a.example/">'),
  ],
];
it.each(CHANGES)('%s that is set between two events counts at the second', (_, change) => {
  const check = createWindowCheck('email', tools);
  const view = windowWith('<p id="text">ประกาศ <a href="https://old.example/">ที่นี่</a></p>');
  const first = check(view, null);
  change();
  expect(check(view, null)).not.toBe(first);
});

it('a field that a script fills counts at once', () => {
  const check = createWindowCheck('sms', tools);
  const view = plainWindow('หยุดจ่ายน้ำวันพรุ่งนี้');
  expect(codesOf(check(view, null))).not.toContain('link');
  Reflect.set(view.editor, 'value', 'ชำระที่ https://pay.example/');
  expect(codesOf(check(view, null))).toContain('link');
});

it('what the list has said since counts', () => {
  const check = createWindowCheck('sms', tools);
  const view = plainWindow('สอบถาม 044 123 456');
  const black: Known = new Map([['+6644123456', { status: 'black' }]]);
  expect(codesOf(check(view, null))).toContain('number-unchecked');
  expect(codesOf(check(view, black))).toContain('black-number');
});
