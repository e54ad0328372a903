import type { Verdict } from '../model.ts';
import { type Case, canDismiss, createDismissal, type Dismissal, dismissalsOf } from './dismissal.ts';
import { fingerprintOf, type Worded } from './fingerprint.ts';
import type { DismissalStore } from './store.ts';

/** A message with its verdict. */
export interface Judged {
  readonly message: Worded;
  readonly verdict: Verdict;
}

/** What a person has said of a message, and what may be said of it. */
export interface Standing {
  /** Those that silence its warning; with none it is warned of. */
  readonly dismissals: readonly Dismissal[];
  readonly offers: readonly Dismissal['scope'][];
  /** What was found is never silenced. */
  readonly isNever: boolean;
}

/** "This is fine", said beside the message: its words stay where they are, only their fingerprint is kept. */
export interface Dismissing {
  readonly standingOf: (judged: Judged) => Promise<Standing>;
  readonly dismiss: (judged: Judged, scope: Dismissal['scope']) => Promise<void>;
  readonly takeBack: (dismissals: readonly Dismissal[]) => Promise<void>;
}

export interface DismissingTools extends Pick<Case, 'domainOf'> {
  readonly store: DismissalStore;
  /** Missing in pages without encryption (`http:`): there only a sender can be dismissed. */
  readonly subtle: Pick<SubtleCrypto, 'digest'> | undefined;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

const SCOPES: readonly Dismissal['scope'][] = ['message', 'sender'];

export function createDismissing({ store, subtle, now, domainOf }: DismissingTools): Dismissing {
  async function caseOf({ message, verdict }: Judged): Promise<Case> {
    const fingerprint = subtle === undefined ? '' : await fingerprintOf(message, subtle);
    return { message, verdict, fingerprint, now: now(), domainOf };
  }

  async function standingOf(judged: Judged): Promise<Standing> {
    const given = await caseOf(judged);
    const isOffered = (scope: Dismissal['scope']) =>
      canDismiss(scope, given) === null && (scope === 'sender' || given.fingerprint !== '');
    return {
      dismissals: dismissalsOf(given, await store.read(given.now)),
      offers: SCOPES.filter(isOffered),
      isNever: canDismiss('message', given) === 'never',
    };
  }

  async function dismiss(judged: Judged, scope: Dismissal['scope']): Promise<void> {
    const made = createDismissal(scope, await caseOf(judged));
    if (made.ok) await store.add(made.value, now());
  }

  async function takeBack(dismissals: readonly Dismissal[]): Promise<void> {
    for (const each of dismissals) await store.remove(each, now());
  }

  return { standingOf, dismiss, takeBack };
}
