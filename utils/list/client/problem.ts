/**
 * Why a list could not be taken. Stable codes; the words for people stand in one table beside the others. Whatever the
 * code, the list that was there before is still there.
 */
export const LIST_PROBLEM_CODES = [
  // The host and the way to it.
  'bad-address',
  'unreachable',
  'timed-out',
  'redirected',
  'not-found',
  'server-error',
  'cut-off',
  'too-long',
  // Signed metadata.
  'not-json',
  'wrong-field',
  'not-signed',
  'wrong-version',
  'rolled-back',
  'expired',
  'too-many-roots',
  // Files that hang on it.
  'hash-differs',
  'broken',
  // Signed, and still not to be believed.
  'large-change',
  'list-withdrawn',
  'absurd-entry',
  'crowded-prefix',
  // This machine.
  'no-space',
  'store-failed',
  'busy',
  // The connection itself.
  'not-connected',
  'locked',
  'wrong-fingerprint',
] as const;

export type ListProblemCode = (typeof LIST_PROBLEM_CODES)[number];

export interface ListProblem {
  readonly code: ListProblemCode;
  /** The file of the list directory, such as `metadata/timestamp.json`; empty where none is to blame. */
  readonly file: string;
  /** The field, the status of the host, the number; for those who run the list. May be empty. */
  readonly detail: string;
}

/** A failed Result. */
export function refuse(
  code: ListProblemCode,
  file = '',
  detail = '',
): { readonly ok: false; readonly problem: ListProblem } {
  return { ok: false, problem: { code, file, detail } };
}
