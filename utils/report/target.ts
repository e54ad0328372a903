/** The message that a report page is opened for: where it stands, as the browser says, and its key there. */
export interface ReportTarget {
  readonly tab: number;
  readonly frame: number;
  /** See `message-key.ts`. */
  readonly message: string;
}

export const MESSAGE_KEY = /^[0-9a-f]{16}$/;
const NUMBER = /^\d{1,15}$/;

/** The report page for a message, from the root of the extension. */
export function reportPath({ tab, frame, message }: ReportTarget): `/report.html#${string}` {
  return `/report.html#tab=${tab}&frame=${frame}&message=${message}`;
}

/** What the report page was opened for, by the part of its address after `#`; null where that names no message. */
export function parseTarget(hash: string): ReportTarget | null {
  const fields = new URLSearchParams(hash.replace(/^#/, ''));
  const [tab = '', frame = '', message = ''] = ['tab', 'frame', 'message'].map((name) => fields.get(name) ?? '');
  if (!NUMBER.test(tab) || !NUMBER.test(frame) || !MESSAGE_KEY.test(message)) return null;
  return { tab: Number(tab), frame: Number(frame), message };
}
