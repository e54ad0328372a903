import { domainOf } from '../../agency-view.ts';
import { createDismissing } from '../../dismissals/dismissing.ts';
import { createDismissalStore } from '../../dismissals/store.ts';
import type { Person } from '../../page/warning-person.ts';
import { NO_POLICY } from '../../policy.ts';
import type { Language, TextSize } from '../../setting-values.ts';

/** A class, for whom warnings are drawn: what it says of a message is forgotten with the screen. */
export function meetClass(language: Language, textSize: TextSize): Person {
  const followers = new Set<() => void>();
  const tell = (): void => {
    for (const changed of followers) changed();
  };
  let kept: Readonly<Record<string, unknown>> = {};
  const store = createDismissalStore({
    get: () => Promise.resolve(kept),
    set: async (items) => {
      kept = { ...kept, ...items };
      tell();
    },
  });
  return {
    // A file on a stick may have no `subtle`: then only a sender can be dismissed.
    ...createDismissing({ store, subtle: globalThis.crypto?.subtle, now: Date.now, domainOf }),
    settings: () => ({ language, textSize, policy: NO_POLICY }),
    onWarned: () => Promise.resolve(),
    follow: (changed) => {
      followers.add(changed);
      return () => followers.delete(changed);
    },
  };
}
