import type { Engine } from '../../utils/extract/engine.ts';
import type { Message, Verdict } from '../../utils/model.ts';
import type { Format } from './options.ts';
import { toScanOutput } from './scan-output.ts';
import { renderText } from './text-block.ts';

/** A message and what was found in it. */
export interface Judged {
  readonly message: Message;
  readonly verdict: Verdict;
  readonly engine: Engine;
}

/** The verdict in a format, without what stands between two of them. */
export function renderVerdict(judged: Judged, format: Format): string {
  switch (format) {
    case 'text':
      return renderText(judged);
    case 'json':
      return JSON.stringify(toScanOutput(judged), null, 2);
    case 'jsonl':
      return JSON.stringify(toScanOutput(judged));
    default:
      return format satisfies never;
  }
}
