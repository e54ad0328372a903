import type { Language } from '../../components/warning/props.ts';
import type { Channel } from '../model.ts';
import { worstOf } from '../outgoing/grouped.ts';
import { propose } from '../outgoing/propose.ts';
import type { DraftView } from '../sites/draft.ts';
import { askList, type CheckedWindow, type CheckTools, createWindowCheck, type Known } from './check-window.ts';
import { reportOf } from './draft-report.ts';
import { followDraft } from './follow-draft.ts';
import { askAtSend, createPanel } from './panel.tsx';
import { guardSend } from './send-guard.ts';
import type { SentAnyway } from './sent-anyway.ts';

export interface DraftTools extends CheckTools {
  readonly language: Language;
  readonly channel: Channel;
  readonly stopAtSend: boolean;
  readonly onCopy: (text: string) => Promise<boolean>;
  readonly onSentAnyway: (sent: Omit<SentAnyway, 'at'>) => void;
}

/**
 * Checks one compose window while it is open. `current` finds it again; the first view is its. Ends with the signal.
 */
export function openDraft(current: () => DraftView, tools: DraftTools, signal: AbortSignal): void {
  const { language, channel, engine, onCopy } = tools;
  const check = createWindowCheck(channel, tools);
  let known: Known = null;
  let checked: CheckedWindow | null = null;
  /** The text that the person has said is to be sent as it is. */
  let allowed: string | null = null;

  function look(): CheckedWindow {
    const now = check(current(), known);
    checked = now;
    if (now.draft.message.body.trim() === '') panel.hide();
    else panel.show(reportOf(now));
    return now;
  }

  async function lookAndAsk(): Promise<void> {
    const said = await askList(look(), known, tools);
    if (said === null || signal.aborted) return;
    known = said;
    look();
  }

  const panel = createPanel(current(), {
    language,
    onCopy,
    propose: () => (checked === null ? null : propose(checked.draft, checked.check, engine)),
  });

  function ask(): void {
    const asked = look();
    const report = reportOf(asked);
    const { send, root } = current();
    askAtSend(root.ownerDocument, { language, report }, (reason) => {
      allowed = asked.draft.message.body;
      tools.onSentAnyway({ codes: report.groups.map(({ code }) => code), reason });
      // Where a site takes only a person's own press, the next one passes.
      if (send instanceof HTMLElement) send.click();
    });
  }

  /** As it stands now: a link may have been typed in the moment before. */
  function isStopped(): boolean {
    const now = check(current(), known);
    return worstOf(now.check.findings) === 'stop' && now.draft.message.body !== allowed;
  }

  followDraft(current(), () => void lookAndAsk(), signal);
  if (tools.stopAtSend) guardSend({ current, isStopped, ask }, signal);
  signal.addEventListener('abort', panel.remove, { once: true });
  void lookAndAsk();
}
