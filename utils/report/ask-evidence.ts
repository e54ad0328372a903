import { isRecord } from '../is-record.ts';
import type { Evidence } from './evidence.ts';
import { parseEvidence } from './parse-evidence.ts';
import type { ReportTarget } from './target.ts';

/** What is needed of the browser. */
interface Api {
  readonly tabs: {
    readonly sendMessage: (tab: number, message: unknown, options: { readonly frameId: number }) => Promise<unknown>;
  };
}

/** Asks the frame for its message; null where tab, frame or message are gone. */
export async function askEvidence({ tabs }: Api, { tab, frame, message }: ReportTarget): Promise<Evidence | null> {
  try {
    const answer: unknown = await tabs.sendMessage(tab, { type: 'evidence', payload: message }, { frameId: frame });
    return isRecord(answer) && answer['ok'] === true ? parseEvidence(answer['value']) : null;
  } catch {
    return null;
  }
}
