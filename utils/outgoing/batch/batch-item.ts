import { readJsonDraft } from '../../mail/json-line.ts';
import { messageWith } from '../../message-with.ts';
import type { Channel, Message } from '../../model.ts';
import type { TableRow } from '../../tables/table-row.ts';
import type { Draft } from '../draft.ts';
import { type BatchColumns, columnsOf } from './columns.ts';

/**
 * Why a row was not checked. `no-column`: no column of its table is known to hold a text, `formula`: its text is a
 * formula whose result the file does not hold, `not-json`: the line is no message (fields as in scan.schema.json).
 */
export type RowProblem = 'empty' | 'too-long' | 'no-column' | 'formula' | 'not-json';

/** A row of a table as a draft. */
export interface BatchItem {
  readonly line: number;
  readonly sheet?: string;
  readonly id: string;
  readonly draft: Draft;
  readonly problem: RowProblem | null;
}

/** A template longer than this is another file by mistake. */
const LONGEST_TEXT = 100_000;

/**
 * Reads the rows of a table in turn. The first row names the columns, of each sheet anew; a table of one column may go
 * without. A row that only names columns is no item; of a table without a text column only the first row is one.
 */
export function createItemReader(channel: Channel): (row: TableRow) => BatchItem | null {
  let sheet: string | undefined;
  let columns: BatchColumns | null | 'none-yet' = 'none-yet';
  return (row) => {
    if (columns === 'none-yet' || row.sheet !== sheet) {
      sheet = row.sheet;
      const named = columnsOf(row.fields);
      columns = named ?? (row.fields.length === 1 ? { text: 0 } : null);
      if (named !== null) return null;
      if (columns === null) return withoutColumn(row);
    }
    return columns === null ? null : itemOf(row, columns, channel);
  };
}

function withoutColumn(row: TableRow): BatchItem {
  return { ...placeOf(row), id: String(row.line), draft: draftOf(row.fields.join(' · ')), problem: 'no-column' };
}

function itemOf(row: TableRow, columns: BatchColumns, channel: Channel): BatchItem {
  const message = messageOf(row, columns, channel);
  const { id, body } = message;
  const isFormula = row.unresolved?.includes(columns.text) === true;
  return { ...placeOf(row), id, draft: { message, images: [] }, problem: isFormula ? 'formula' : problemOf(body) };
}

/** A line of JSON Lines as an item, as the command line reads it. */
export function itemOfJson({ line, fields: [text = ''] }: TableRow): BatchItem {
  const read = readJsonDraft(text, String(line), 'outgoing');
  if (!read.ok) return { line, id: String(line), draft: draftOf(text), problem: 'not-json' };
  const { id, body } = read.value.message;
  return { line, id, draft: read.value, problem: problemOf(body) };
}

function problemOf(body: string): RowProblem | null {
  if (body.trim() === '') return 'empty';
  return body.length > LONGEST_TEXT ? 'too-long' : null;
}

function placeOf({ line, sheet }: TableRow): Pick<BatchItem, 'line' | 'sheet'> {
  return { line, ...(sheet === undefined ? {} : { sheet }) };
}

function draftOf(body: string): Draft {
  return { message: messageWith({ direction: 'outgoing', body }), images: [] };
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
