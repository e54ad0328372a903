import type { OpenMessage, PlacedMessage } from '../../components/panel/props.ts';
import type { Dismissal } from '../dismissals/dismissal.ts';
import type { Dismissing } from '../dismissals/dismissing.ts';
import { askEvidence } from '../report/ask-evidence.ts';
import type { Evidence } from '../report/evidence.ts';

type Api = Parameters<typeof askEvidence>[0];

/** The one message that is open in the panel. Its text is asked of its frame and let go when it is closed. */
export interface Opened {
  readonly now: () => OpenMessage | null;
  readonly open: (message: PlacedMessage | null) => Promise<void>;
  /** Asks again for the same message, which may have changed or be spoken of otherwise. */
  readonly refresh: () => Promise<void>;
  readonly dismiss: (scope: Dismissal['scope']) => Promise<void>;
  readonly takeBack: () => Promise<void>;
}

export function createOpened(api: Api, dismissing: Dismissing, onChange: () => void): Opened {
  let message: PlacedMessage | null = null;
  let evidence: Evidence | null = null;
  let shown: OpenMessage | null = null;

  async function open(next: PlacedMessage | null): Promise<void> {
    message = next;
    evidence = null;
    shown = next === null ? null : { key: next.at.message, text: null, standing: null };
    onChange();
    await refresh();
  }

  async function refresh(): Promise<void> {
    const asked = message;
    if (asked === null) return;
    const found = await askEvidence(api, asked.at);
    const standing = found === null ? null : await dismissing.standingOf(found);
    // The person may have opened another one meanwhile.
    if (message !== asked) return;
    evidence = found;
    shown = { key: asked.at.message, text: found?.message ?? null, standing };
    onChange();
  }

  async function dismiss(scope: Dismissal['scope']): Promise<void> {
    if (evidence !== null) await dismissing.dismiss(evidence, scope);
  }

  async function takeBack(): Promise<void> {
    await dismissing.takeBack(shown?.standing?.dismissals ?? []);
  }

  return { now: () => shown, open, refresh, dismiss, takeBack };
}
