import { csvLine } from '../../list/rows/submission.ts';
import { type FindingCode, RULES_VERSION, type Severity } from '../finding.ts';
import type { BatchResult } from './check-batch.ts';

/** What makes a report evidence: which file, by which rules, when. */
export interface BatchSource {
  /** Of the bytes of the file that was checked, in hexadecimal. */
  readonly sha256: string;
  /** YYYY-MM-DD */
  readonly date: string;
}

/** What a report says of the whole. */
export interface BatchSummary extends BatchSource {
  readonly rulesVersion: string;
  readonly rows: number;
  /** Nothing must or should be changed. */
  readonly passed: number;
  readonly failed: number;
  /** Rows without a text, or with more than can be read; they did not pass. */
  readonly unread: number;
  /** In how many rows each finding stands. */
  readonly byCode: ReadonlyMap<FindingCode, number>;
}

export function summarise(results: Iterable<BatchResult>, source: BatchSource): BatchSummary {
  const byCode = new Map<FindingCode, number>();
  let [passed, failed, unread] = [0, 0, 0];
  for (const { problem, level, findings } of results) {
    if (problem !== null) unread++;
    else if (level === 'none') passed++;
    else failed++;
    for (const code of new Set(findings.map((finding) => finding.code))) byCode.set(code, (byCode.get(code) ?? 0) + 1);
  }
  const rows = passed + failed + unread;
  return { ...source, rulesVersion: RULES_VERSION, rows, passed, failed, unread, byCode };
}

/** What two parts of a file's rows have together. */
export function joinSummaries(a: BatchSummary, b: BatchSummary): BatchSummary {
  const byCode = new Map(a.byCode);
  for (const [code, count] of b.byCode) byCode.set(code, (byCode.get(code) ?? 0) + count);
  return {
    ...a,
    rows: a.rows + b.rows,
    passed: a.passed + b.passed,
    failed: a.failed + b.failed,
    unread: a.unread + b.unread,
    byCode,
  };
}

const COLUMNS = [
  'line',
  'id',
  'result',
  'stop',
  'fix',
  'advice',
  'sms_parts',
  'text',
  'proposal',
  'rules',
  'date',
  'sha256',
  'sheet',
];

/** The first line of the exported table, with the mark by which spreadsheets know UTF-8. */
export function reportHead(): string {
  return `\ufeff${csvLine(COLUMNS)}`;
}

/** A row of the exported table; each says itself what it was checked against, so that rows may be copied out. */
export function reportLine(result: BatchResult, { sha256, date }: BatchSource): string {
  const { sheet, line, id, problem, level, text, proposal, smsParts } = result;
  const fields = [
    String(line),
    id,
    problem ?? (level === 'none' ? 'pass' : 'fail'),
    codesOf(result, 'stop'),
    codesOf(result, 'fix'),
    codesOf(result, 'advice'),
    smsParts === null ? '' : String(smsParts),
    text,
    proposal ?? '',
    RULES_VERSION,
    date,
    sha256,
    sheet ?? '',
  ];
  return csvLine(fields.map(inert));
}

function codesOf({ findings }: BatchResult, severity: Severity): string {
  return [...new Set(findings.filter((each) => each.severity === severity).map(({ code }) => code))].join(' ');
}

/**
 * A cell that no spreadsheet runs as a formula, whole: `plainText` of the submissions would cut it and drop its first
 * letters. An apostrophe in front makes it text; controls that could end the cell are spaces.
 */
function inert(cell: string): string {
  const plain = cell.replace(/(?!\n)\p{Cc}/gu, ' ');
  return /^[\s'"]*[=+\-@]/.test(plain) ? `'${plain}` : plain;
}
