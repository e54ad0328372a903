import type { browser } from 'wxt/browser';
import type { FrameStatus, TabFrames } from '../protocol-payloads.ts';

type Api = Pick<typeof browser, 'action' | 'i18n'>;

interface Badge {
  readonly text: string;
  readonly colour: string;
  /** Key of the words that a screen reader gets, in `_locales`. */
  readonly title: 'badgeDanger' | 'badgeCaution' | 'badgeUnreadable' | 'name';
}

/** White letters on each of them have a contrast of 4.5:1 and more. */
const COLOURS = { danger: '#b91c1c', caution: '#92400e', unreadable: '#57534e' } as const;

/** What the toolbar shows of a tab: the worst there is, and how many of them. */
export function badgeOf(frames: TabFrames): Badge {
  const all = Object.values(frames);
  const danger = sum(all, 'danger');
  const caution = sum(all, 'caution');
  if (danger > 0) return { text: String(danger), colour: COLOURS.danger, title: 'badgeDanger' };
  if (caution > 0) return { text: String(caution), colour: COLOURS.caution, title: 'badgeCaution' };
  if (all.some(({ unreadable }) => unreadable))
    return { text: '?', colour: COLOURS.unreadable, title: 'badgeUnreadable' };
  return { text: '', colour: COLOURS.unreadable, title: 'name' };
}

/** Draws it. A tab that has been closed meanwhile is no fault. */
export async function showBadge(api: Api, tab: number, frames: TabFrames): Promise<void> {
  const { text, colour, title } = badgeOf(frames);
  try {
    await api.action.setBadgeBackgroundColor({ tabId: tab, color: colour });
    await api.action.setBadgeText({ tabId: tab, text });
    await api.action.setTitle({ tabId: tab, title: api.i18n.getMessage(title, text) });
  } catch {
    // Closed.
  }
}

function sum(statuses: readonly FrameStatus[], field: 'danger' | 'caution'): number {
  return statuses.reduce((total, status) => total + status[field], 0);
}
