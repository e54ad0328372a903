import { isRecord } from '../is-record.ts';
import type { Channel, Direction, Message, Result, Unchecked } from '../model.ts';
import type { Draft } from '../outgoing/draft.ts';
import { contentOf } from './content.ts';

/** Why a line of JSON is no message. Fields: scan.schema.json, `input`. */
export type LineProblem = 'not-json' | 'not-object' | 'no-text' | 'wrong-type';

export interface LineFault {
  readonly code: LineProblem;
  readonly detail?: string;
}

const STRINGS = ['id', 'from_name', 'from_address', 'subject', 'text', 'html'] as const;
const CHANNELS: readonly Channel[] = ['email', 'sms', 'chat'];

/** The received message that a line of JSON holds; `id` is taken where it has none. */
export function readJsonLine(line: string, id: string): Result<Message, LineFault> {
  const read = readJsonDraft(line, id, 'incoming');
  return read.ok ? { ok: true, value: read.value.message } : read;
}

/** The same with the images that it shows or fetches, received or yet to be sent. */
export function readJsonDraft(line: string, id: string, direction: Direction): Result<Draft, LineFault> {
  const value = parse(line);
  if (value === undefined) return { ok: false, problem: { code: 'not-json' } };
  if (!isRecord(value)) return { ok: false, problem: { code: 'not-object' } };
  const wrong = wrongField(value);
  if (wrong !== null) return { ok: false, problem: { code: 'wrong-type', detail: wrong } };
  const { text, html } = value;
  if (text === undefined && html === undefined) return { ok: false, problem: { code: 'no-text' } };
  return { ok: true, value: toDraft(value, id, direction) };
}

function toDraft(fields: Readonly<Record<string, unknown>>, id: string, direction: Direction): Draft {
  const { id: ownId, channel, to } = fields;
  const text = (name: (typeof STRINGS)[number]): string => {
    const value = fields[name];
    return typeof value === 'string' ? value : '';
  };
  const { pictures, images, cut, ...shown } = contentOf({ text: text('text'), html: text('html') });
  const unchecked: Unchecked[] = ['sender-authenticity'];
  if (pictures > 0) unchecked.push('images');
  if (cut) unchecked.push('too-long');
  const message: Message = {
    id: typeof ownId === 'string' ? ownId : id,
    channel: CHANNELS.find((each) => each === channel) ?? 'email',
    direction,
    senderName: text('from_name'),
    senderAddress: text('from_address'),
    recipients: isStrings(to) ? to : [],
    subject: text('subject'),
    ...shown,
    unchecked,
  };
  return { message, images };
}

/** The first field that has not its type, in words; null where all have. */
function wrongField(fields: Readonly<Record<string, unknown>>): string | null {
  const notString = STRINGS.find((name) => fields[name] !== undefined && typeof fields[name] !== 'string');
  if (notString !== undefined) return `"${notString}" must be a string`;
  const { channel, to } = fields;
  if (channel !== undefined && !CHANNELS.some((each) => each === channel)) {
    return `"channel" must be one of ${CHANNELS.join(', ')}`;
  }
  return to === undefined || isStrings(to) ? null : '"to" must be an array of strings';
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function isStrings(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}
