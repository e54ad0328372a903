import type { MailProblem } from '../../utils/mail/eml.ts';
import type { LineProblem } from '../../utils/mail/json-line.ts';

/** Why something could not be read. */
export type ProblemCode =
  | MailProblem
  | LineProblem
  | 'not-found'
  | 'no-permission'
  | 'is-directory'
  | 'unreadable'
  | 'utf8'
  | 'too-long';

export interface Problem {
  readonly file: string;
  /** Counted from 1; null where the whole file is meant. */
  readonly line: number | null;
  readonly code: ProblemCode;
  /** What exactly, where the code leaves it open. */
  readonly detail?: string;
}

const SENTENCES: Record<ProblemCode, string> = {
  empty: 'nothing in it',
  'no-header': 'this is no mail: it does not begin with a header',
  'too-deep': 'this mail has more header or nesting than can be read',
  'not-json': 'this line is no JSON',
  'not-object': 'this line is no JSON object',
  'no-text': 'there is neither "text" nor "html"',
  'wrong-type': 'wrong type',
  'not-found': 'there is no such file',
  'no-permission': 'this file may not be read',
  'is-directory': 'this is a directory',
  unreadable: 'this file could not be read',
  utf8: 'not valid UTF-8',
  'too-long': 'longer than can be read; this was left out',
};

/** `FILE:LINE: what is wrong`. */
export function formatProblem({ file, line, code, detail }: Problem): string {
  const place = line === null ? file : `${file}:${line}`;
  return `${place}: ${SENTENCES[code]}${detail === undefined ? '' : `: ${detail}`}`;
}
