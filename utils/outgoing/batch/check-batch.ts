import type { Engine } from '../../extract/entities.ts';
import { messageWith } from '../../message-with.ts';
import type { Channel, Level, Message } from '../../model.ts';
import { type CheckDraftOptions, checkDraft } from '../check-draft.ts';
import { type Finding, levelOfFindings } from '../finding.ts';
import { propose } from '../propose.ts';
import type { BatchColumns } from './columns.ts';
import { columnsOf } from './columns.ts';
import type { TableRow } from './csv-rows.ts';

/** Why a row was not checked. */
export type RowProblem = 'empty' | 'too-long';

/** A row of a table and what was found in it; nothing of the table is left out. */
export interface BatchResult {
  readonly line: number;
  readonly id: string;
  readonly text: string;
  readonly problem: RowProblem | null;
  readonly level: Level;
  readonly findings: readonly Finding[];
  /** The text without links; null where nothing is to be replaced, or none was asked for. */
  readonly proposal: string | null;
  /** How many short messages it takes; null for other channels. */
  readonly smsParts: number | null;
}

export interface BatchOptions extends CheckDraftOptions {
  /** What a row is that has no column for it. */
  readonly channel: Channel;
  /** Whether texts without links are made too, which takes as long again. */
  readonly proposes: boolean;
}

/** A template longer than this is another file by mistake. */
const LONGEST_TEXT = 100_000;

/**
 * Checks the rows of a table as they are asked for, so that a page can show progress and stop. The first row names the
 * columns; a table of one column may go without. Gives `no-text-column` where no column is known to hold a text.
 */
export function checkBatch(
  rows: Iterable<TableRow>,
  engine: Engine,
  options: BatchOptions,
): Generator<BatchResult, 'done' | 'no-text-column'> {
  return checkRows(rows[Symbol.iterator](), engine, options);
}

function* checkRows(
  rows: Iterator<TableRow>,
  engine: Engine,
  options: BatchOptions,
): Generator<BatchResult, 'done' | 'no-text-column'> {
  const first = rows.next();
  if (first.done === true) return 'done';
  const named = columnsOf(first.value.fields);
  const columns = named ?? (first.value.fields.length === 1 ? { text: 0 } : null);
  if (columns === null) return 'no-text-column';
  if (named === null) yield checkRow(first.value, columns, engine, options);
  for (let next = rows.next(); next.done !== true; next = rows.next()) {
    yield checkRow(next.value, columns, engine, options);
  }
  return 'done';
}

function checkRow(row: TableRow, columns: BatchColumns, engine: Engine, options: BatchOptions): BatchResult {
  const message = messageOf(row, columns, options.channel);
  const { id, body } = message;
  const result = {
    line: row.line,
    id,
    text: body,
    level: 'none',
    findings: [],
    proposal: null,
    smsParts: null,
  } as const;
  if (body.trim() === '') return { ...result, problem: 'empty' };
  if (body.length > LONGEST_TEXT) return { ...result, problem: 'too-long' };
  const draft = { message, images: [] };
  const check = checkDraft(draft, engine, options);
  return {
    ...result,
    problem: null,
    level: levelOfFindings(check.findings),
    findings: check.findings,
    proposal: options.proposes ? propose(draft, check, engine) : null,
    smsParts: check.sms?.parts ?? null,
  };
}

function messageOf({ line, fields }: TableRow, columns: BatchColumns, channel: Channel): Message {
  const field = (column: keyof BatchColumns) => fields[columns[column] ?? -1]?.trim() ?? '';
  return messageWith({
    id: field('id') || String(line),
    channel: channelOf(field('channel')) ?? channel,
    direction: 'outgoing',
    senderName: field('sender'),
    senderAddress: field('address'),
    subject: field('subject'),
    body: fields[columns.text] ?? '',
  });
}

/** อีเมล is e-mail, แชต and ไลน์ are chat. */
function channelOf(name: string): Channel | null {
  if (/^sms/i.test(name)) return 'sms';
  if (/^e-?mail|^อีเมล/i.test(name)) return 'email';
  return /^(?:chat|line)|^(?:แชต|แชท|ไลน์)/i.test(name) ? 'chat' : null;
}
