import type { Direction } from '../../utils/model.ts';
import type { GivenList } from './number-list.ts';
import type { Format } from './options.ts';
import type { Problem } from './problem.ts';

/** A message still to be parsed and judged; plain data, so that it can go to a worker. */
export interface Job {
  /** Taken where the message brings none: FILE#n. */
  readonly id: string;
  readonly form: 'mail' | 'text' | 'json';
  readonly bytes: Uint8Array;
  readonly file: string;
  /** Where it begins in the file, counted from 1. */
  readonly line: number;
}

/** What is read from the files, in order: a job, or what is wrong in its place. */
export type Input =
  | { readonly kind: 'job'; readonly job: Job }
  | { readonly kind: 'problem'; readonly problem: Problem };

/** What is the same for all jobs of a run; plain data, as a worker is given it. */
export interface RunSetup {
  readonly format: Format;
  /** Whether messages are judged as received, or checked as drafts. */
  readonly direction: Direction;
  readonly list: GivenList | null;
}

export interface JobResult {
  /** What was found, in the wanted format; null where there was no message. */
  readonly rendered: string | null;
  readonly level: 'danger' | 'caution' | 'none';
  readonly problems: readonly Problem[];
}
