import type { ListProblem, ListProblemCode } from '../../utils/list/client/problem.ts';

const SENTENCES: Readonly<Record<ListProblemCode, string>> = {
  'bad-address': 'neither a directory nor an https address (http only on this machine)',
  unreachable: 'the host does not answer',
  'timed-out': 'the host took too long',
  redirected: 'the host leads elsewhere, which is not followed',
  'not-found': 'is missing',
  'server-error': 'the host failed',
  'cut-off': 'could not be read to its end',
  'too-long': 'is longer than it may be',
  'not-json': 'is no JSON',
  'wrong-field': 'has a wrong field',
  'not-signed': 'is not signed by enough of the keys that may sign it',
  'wrong-version': 'holds another version than its name says',
  'rolled-back': 'is older than what was there before',
  expired: 'has expired',
  'too-many-roots': 'there are more new roots than are followed at once; ask again',
  'hash-differs': 'is not the file that was signed: its hash differs',
  broken: 'is broken',
  'large-change':
    'the number of entries changed by more than a list does, and the operator has not signed that it should',
  'list-withdrawn': 'a list that was there is no longer published',
  'absurd-entry': 'accuses a number of help',
  'crowded-prefix': 'lists half of all numbers of a prefix',
  'no-space': 'there is no space left',
  'store-failed': 'could not be stored',
  busy: 'is being updated by another part of the extension',
  'not-connected': 'no list is connected',
  locked: 'set by an administrator',
  'wrong-fingerprint': 'the root is not the one of this fingerprint',
};

/** `FILE: what is wrong (detail) [code]`. */
export function formatListProblem({ code, file, detail }: ListProblem): string {
  const where = file === '' ? '' : `${file}: `;
  return `${where}${SENTENCES[code]}${detail === '' ? '' : ` (${detail})`} [${code}]`;
}
