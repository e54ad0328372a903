import type { Engine } from '../../extract/engine.ts';
import type { Channel, Level, Listing } from '../../model.ts';
import type { TableRow } from '../../tables/table-row.ts';
import { type CheckDraftOptions, type DraftReading, judgeReading, readDraft } from '../check-draft.ts';
import { type Finding, levelOfFindings } from '../finding.ts';
import { propose } from '../propose.ts';
import { type BatchItem, createItemReader, type RowProblem } from './batch-item.ts';

/** A row of a table and what was found in it; nothing of the table is left out. */
export interface BatchResult {
  readonly line: number;
  readonly sheet?: string;
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

/** A row that was read, before the list is asked; null where it cannot be checked. */
export interface ItemReading {
  readonly item: BatchItem;
  readonly reading: DraftReading | null;
}

/**
 * Checks the rows of a table as they are asked for, so that a page can show progress and stop. Gives `no-text-column`
 * where no column is known to hold a text.
 */
export function* checkBatch(
  rows: Iterable<TableRow>,
  engine: Engine,
  options: BatchOptions,
): Generator<BatchResult, 'done' | 'no-text-column'> {
  const read = createItemReader(options.channel);
  for (const row of rows) {
    const item = read(row);
    if (item?.problem === 'no-column') return 'no-text-column';
    if (item !== null) yield judgeItem(readItem(item, engine, options), engine, options);
  }
  return 'done';
}

/** Reads a row's draft; most of the work. */
export function readItem(
  item: BatchItem,
  engine: Engine,
  options: Pick<BatchOptions, 'agency' | 'ownDomains'>,
): ItemReading {
  return { item, reading: item.problem === null ? readDraft(item.draft, engine, options) : null };
}

/** The numbers of rows that were read, each once: what the list is to be asked about. */
export function numbersOf(readings: readonly ItemReading[]): readonly string[] {
  const phones = readings.flatMap(({ reading }) => reading?.entities.phones ?? []);
  return [...new Set(phones.map(({ number }) => number))];
}

/** Holds a row against the rules, with what the list says of its numbers. */
export function judgeItem(
  { item, reading }: ItemReading,
  engine: Engine,
  { proposes, listings }: { readonly proposes: boolean; readonly listings?: ReadonlyMap<string, Listing> },
): BatchResult {
  const { line, sheet, id, draft, problem } = item;
  const place = { line, ...(sheet === undefined ? {} : { sheet }), id, text: draft.message.body, problem };
  if (reading === null) return { ...place, level: 'none', findings: [], proposal: null, smsParts: null };
  const check = judgeReading(reading, listings);
  return {
    ...place,
    level: levelOfFindings(check.findings),
    findings: check.findings,
    proposal: proposes ? propose(draft, check, engine) : null,
    smsParts: check.sms?.parts ?? null,
  };
}
