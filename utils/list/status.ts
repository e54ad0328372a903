import type { ListProblem } from './client/problem.ts';

/**
 * What people are told of the list: state, age, source, the last attempt. Plain data that travels between the parts.
 */

/** `none`: no list is on this machine. `stale`: its signed time has run out; it still warns. */
export type ListState = 'none' | 'fresh' | 'stale';

export interface ListCounts {
  readonly black: number;
  readonly grey: number;
  readonly white: number;
}

export interface ListSummary {
  readonly state: ListState;
  /** In the person's language; empty where there is no list or it names nobody. */
  readonly operator: string;
  /** How to contest an entry, as signed; empty where the operator says nothing. */
  readonly contest: string;
  /** Full days since the newest of the lists was released. */
  readonly ageDays: number;
  readonly counts: ListCounts;
  /** Milliseconds since 1970, as all times here. When this list was taken; null without one. */
  readonly fetchedAt: number | null;
  /** When its signed time runs out. */
  readonly expires: number | null;
  readonly source: ListSource;
  readonly gazetteer: GazetteerSummary;
  /** The last attempt that failed, if it is the last one. */
  readonly problem: ListProblem | null;
  /** When it was last asked for, and when it will be asked for next; null where never. */
  readonly checkedAt: number | null;
  readonly nextCheckAt: number | null;
}

/** Which names, domains and numbers of bodies messages are judged by. */
export interface GazetteerSummary {
  readonly version: number;
  /** YYYY-MM-DD */
  readonly released: string;
  /** It came with a list; else it is the one that ships. */
  readonly fromList: boolean;
  /** Why the one that came with the last update was not taken. */
  readonly problem: ListProblem | null;
}

/** `files`: a root key is trusted, and the list comes from imported files. */
export type SourceKind = 'none' | 'network' | 'files';

export interface ListSource {
  readonly kind: SourceKind;
  /** Empty for files. */
  readonly address: string;
  /** Of the root that was confirmed, 64 hexadecimal digits. */
  readonly fingerprint: string;
  /** Set by an administrator's policy, and not to be changed here. */
  readonly locked: boolean;
}

/** What came of one attempt to update. */
export interface UpdateReport {
  readonly outcome: 'updated' | 'unchanged' | 'failed';
  /** Why it failed; or, of an update that did not, why the gazetteer that came with the list was not taken. */
  readonly problem: ListProblem | null;
  readonly requests: number;
  /** Of all bodies, as received. */
  readonly bytes: number;
}

/** What a person asks to be connected to; an empty address means files only. */
export interface ConnectRequest {
  readonly address: string;
  /** The content of `root.json`. */
  readonly root: string;
  /** What the person confirmed; compared with the root's own. Spaces and case do not count. */
  readonly fingerprint: string;
}

/** One request of the extension; there are no others than those for the list's files. */
export interface RequestNote {
  readonly at: number;
  readonly address: string;
  /** Status of the host, or the code of the problem. */
  readonly result: string;
  readonly bytes: number;
  readonly milliseconds: number;
}
