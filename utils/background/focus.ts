import type { browser } from 'wxt/browser';
import { isRecord } from '../is-record.ts';
import type { TabFrames } from '../protocol-payloads.ts';

/** Name of the shortcut in the manifest, and of the message that it becomes. */
export const FOCUS_WARNING = 'focus-warning';

/** The frames of a tab that have warnings, danger first. */
export function worstFrames(frames: TabFrames): readonly number[] {
  const entries = Object.entries(frames);
  const danger = entries.filter((entry) => entry[1].danger > 0);
  const caution = entries.filter((entry) => entry[1].danger === 0 && entry[1].caution > 0);
  return [...danger, ...caution].map(([frame]) => Number(frame));
}

/** Asks the worst frame that is still there to take the keyboard to its warning. */
export async function focusWarning(api: Pick<typeof browser, 'tabs'>, tab: number, frames: TabFrames): Promise<void> {
  for (const frame of worstFrames(frames)) {
    try {
      const message = { type: FOCUS_WARNING, payload: null };
      const answer: unknown = await api.tabs.sendMessage(tab, message, { frameId: frame });
      if (isRecord(answer) && answer['value'] === true) return;
    } catch {
      // Gone: a page that is left does not always get its last report out.
    }
  }
}
