import { describe, expect, it } from 'vitest';
import { commandOf, type Pressed } from '../../../utils/training/presenting/commands.ts';

const PRESSED: Pressed = { code: 'ArrowRight', isCombined: false, on: 'nothing' };

describe('what a key asks for', () => {
  it.each([
    ['ArrowRight', 'next'],
    ['PageDown', 'next'],
    ['Space', 'next'],
    ['ArrowLeft', 'previous'],
    ['PageUp', 'previous'],
    ['KeyE', 'change'],
    ['KeyN', 'notes'],
    ['KeyT', 'clock'],
    ['KeyF', 'full'],
    ['Escape', 'leave'],
    ['ArrowDown', null],
    ['KeyQ', null],
    ['toString', null],
  ])('%s: %s', (code, command) => expect(commandOf({ ...PRESSED, code })).toBe(command));

  it('leaves a text to who writes in it, until Escape', () => {
    for (const code of ['Space', 'KeyE', 'ArrowRight', 'PageDown'])
      expect(commandOf({ ...PRESSED, code, on: 'text' }), code).toBeNull();
    expect(commandOf({ ...PRESSED, code: 'Escape', on: 'text' })).toBe('change');
  });

  it('leaves the space bar to a button, but not the clicker', () => {
    expect(commandOf({ ...PRESSED, code: 'Space', on: 'button' })).toBeNull();
    expect(commandOf({ ...PRESSED, code: 'PageDown', on: 'button' })).toBe('next');
  });

  it('leaves combinations to the browser', () => {
    expect(commandOf({ ...PRESSED, code: 'KeyF', isCombined: true })).toBeNull();
  });
});
