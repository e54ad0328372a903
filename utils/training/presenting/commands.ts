/** What a trainer does by key or clicker. */
export type Command = 'next' | 'previous' | 'change' | 'notes' | 'clock' | 'full' | 'leave';

export const COMMANDS: readonly Command[] = ['next', 'previous', 'change', 'notes', 'clock', 'full', 'leave'];

/**
 * By the key's place on the keyboard, not by what it writes: with a Thai keyboard `E` writes ำ. Clickers send
 * `PageDown` and `PageUp`. The arrows up and down are left to scroll a long message.
 */
const BY_CODE: ReadonlyMap<string, Command> = new Map([
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
]);

export interface Pressed {
  /** `KeyboardEvent.code` */
  readonly code: string;
  /** With Ctrl, Alt or the system's key: the browser's own. */
  readonly isCombined: boolean;
  /** What has the keyboard: text is written there, or it is pressed with the space bar. */
  readonly on: 'text' | 'button' | 'nothing';
}

/** What a key asks for; null where it is not the presenter's. Escape in a text ends the changing of it. */
export function commandOf({ code, isCombined, on }: Pressed): Command | null {
  if (isCombined || (on === 'button' && code === 'Space')) return null;
  if (on === 'text') return code === 'Escape' ? 'change' : null;
  return BY_CODE.get(code) ?? null;
}
