/** What a file holds: one mail, a mailbox, JSON Lines, or one message as plain text. */
export type FileForm = 'eml' | 'mbox' | 'jsonl' | 'txt';

const BY_NAME: Readonly<Record<string, FileForm>> = {
  eml: 'eml',
  mbox: 'mbox',
  mbx: 'mbox',
  jsonl: 'jsonl',
  ndjson: 'jsonl',
  txt: 'txt',
};

const HEADER =
  /^(?:from|to|subject|date|received|return-path|delivered-to|message-id|mime-version|content-type|x-[a-z-]+|dkim-signature|arc-seal):/im;
const FIELD = /^[\x21-\x39\x3b-\x7e]+:/;

/** The form of a file by its name, and by its first bytes where the name does not tell. */
export function formOf(name: string, head: Uint8Array): FileForm {
  const [, extension = ''] = /\.([a-z0-9]+)$/i.exec(name) ?? [];
  return BY_NAME[extension.toLowerCase()] ?? formOfContent(new TextDecoder().decode(head));
}

function formOfContent(head: string): FileForm {
  const start = head.trimStart();
  if (start.startsWith('{')) return 'jsonl';
  if (/^From \S+.*\r?\n\S+:/.test(start)) return 'mbox';
  return FIELD.test(start) && HEADER.test(start) ? 'eml' : 'txt';
}
