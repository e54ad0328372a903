import { type Case, canDismiss, createDismissal, type Dismissal, dismissalsOf } from '../dismissals/dismissal.ts';
import { fingerprintOf } from '../dismissals/fingerprint.ts';
import type { DismissalStore } from '../dismissals/store.ts';
import type { Shown } from './shown.ts';

/** What a person has said of a message, and what may be said of it. */
export interface Standing {
  /** Those that silence its warning; with none it is warned of. */
  readonly dismissals: readonly Dismissal[];
  readonly offers: readonly Dismissal['scope'][];
  /** What was found is never silenced. */
  readonly isNever: boolean;
}

/** "This is fine", in the frame of the message: its words stay there, only their fingerprint is kept. */
export interface Dismissing {
  readonly standingOf: (shown: Shown) => Promise<Standing>;
  readonly dismiss: (shown: Shown, scope: Dismissal['scope']) => Promise<void>;
  readonly takeBack: (dismissals: readonly Dismissal[]) => Promise<void>;
}

export interface DismissingTools {
  readonly store: DismissalStore;
  /** Missing in pages without encryption (`http:`): there only a sender can be dismissed. */
  readonly subtle: Pick<SubtleCrypto, 'digest'> | undefined;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

const SCOPES: readonly Dismissal['scope'][] = ['message', 'sender'];

export function createDismissing({ store, subtle, now }: DismissingTools): Dismissing {
  async function caseOf({ read: { message }, verdict }: Shown): Promise<Case> {
    const fingerprint = subtle === undefined ? '' : await fingerprintOf(message, subtle);
    return { message, verdict, fingerprint, now: now() };
  }

  async function standingOf(shown: Shown): Promise<Standing> {
    const given = await caseOf(shown);
    const isOffered = (scope: Dismissal['scope']) =>
      canDismiss(scope, given) === null && (scope === 'sender' || given.fingerprint !== '');
    return {
      dismissals: dismissalsOf(given, await store.read(given.now)),
      offers: SCOPES.filter(isOffered),
      isNever: canDismiss('message', given) === 'never',
    };
  }

  async function dismiss(shown: Shown, scope: Dismissal['scope']): Promise<void> {
    const made = createDismissal(scope, await caseOf(shown));
    if (made.ok) await store.add(made.value, now());
  }

  async function takeBack(dismissals: readonly Dismissal[]): Promise<void> {
    for (const each of dismissals) await store.remove(each, now());
  }

  return { standingOf, dismiss, takeBack };
}
