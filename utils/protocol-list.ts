/** Parsers of what is said about the number list between the parts of the extension; every size is bounded. */
import { LIST_PROBLEM_CODES, type ListProblem } from './list/client/problem.ts';
import { type Guard, listOf, matching, oneOf, orNull, record, text, whole } from './list/release/guards.ts';
import type {
  ConnectRequest,
  GazetteerSummary,
  ListCounts,
  ListSource,
  ListSummary,
  RequestNote,
  UpdateReport,
} from './list/status.ts';
import type { Parse } from './protocol-payloads.ts';

const LONGEST_ADDRESS = 2000;
/** As much as a root may have, and room for spaces. */
const LONGEST_ROOT = 128 * 1024;
const LONGEST_WORDS = 2000;
const MOST_NOTES = 500;

const count = whole(0, Number.MAX_SAFE_INTEGER);
const flag: Guard<boolean> = (raw): raw is boolean => typeof raw === 'boolean';
const words = text(LONGEST_WORDS);

const listProblem = record<ListProblem>({ code: oneOf(LIST_PROBLEM_CODES), file: words, detail: words });

export const parseListSummary = parserOf(
  record<ListSummary>({
    state: oneOf(['none', 'fresh', 'stale']),
    operator: words,
    contest: words,
    ageDays: count,
    counts: record<ListCounts>({ black: count, grey: count, white: count }),
    fetchedAt: orNull(count),
    expires: orNull(count),
    source: record<ListSource>({
      kind: oneOf(['none', 'network', 'files']),
      address: text(LONGEST_ADDRESS),
      fingerprint: text(64),
      locked: flag,
    }),
    gazetteer: record<GazetteerSummary>({
      version: count,
      released: matching(/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/),
      fromList: flag,
      problem: orNull(listProblem),
    }),
    problem: orNull(listProblem),
    checkedAt: orNull(count),
    nextCheckAt: orNull(count),
  }),
);

export const parseListProblem = parserOf(orNull(listProblem));

export const parseUpdateReport = parserOf(
  record<UpdateReport>({
    outcome: oneOf(['updated', 'unchanged', 'failed']),
    problem: orNull(listProblem),
    requests: count,
    bytes: count,
  }),
);

export const parseConnectRequest = parserOf(
  record<ConnectRequest>({ address: text(LONGEST_ADDRESS), root: text(LONGEST_ROOT), fingerprint: text(200) }),
);

export const parseRequestNotes = parserOf(
  listOf(
    record<RequestNote>({
      at: count,
      address: text(LONGEST_ADDRESS),
      result: text(100),
      bytes: count,
      milliseconds: count,
    }),
    MOST_NOTES,
  ),
);

/* @__NO_SIDE_EFFECTS__ */
function parserOf<T>(guard: Guard<T>): Parse<T> {
  return (raw) => (guard(raw, '', []) ? { ok: true, value: raw } : { ok: false });
}
