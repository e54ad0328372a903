import { browser } from 'wxt/browser';
import { createDismissing, type Dismissing } from '../dismissals/dismissing.ts';
import { createDismissalStore, DISMISSALS_KEY } from '../dismissals/store.ts';
import { noteWarning } from '../protocol-client.ts';
import { onSettingsChange, type Settings } from '../settings.ts';
import type { EngineParts } from './engine-parts.ts';
import { playSound } from './warning-sound.ts';

/** Whom warnings are drawn for: what the person has set and said, as it is now. */
export interface Person extends Dismissing {
  readonly settings: () => Pick<Settings, 'language' | 'textSize' | 'family' | 'policy'>;
  /**
   * A warning of a message, by its key, is on the screen for the first time: it is counted, and heard where that is
   * wished.
   */
  readonly onWarned: (message: string) => Promise<void>;
  /** Calls back when settings or dismissals have changed; gives a way to end that. */
  readonly follow: (changed: () => void) => () => void;
}

/** Reads what is set, and follows it until the frame's signal. */
export async function meetPerson({ frame: { signal }, readSettings, domainOf }: EngineParts): Promise<Person> {
  const followers = new Set<() => void>();
  function tell(): void {
    for (const changed of followers) changed();
  }
  let settings = await readSettings();

  async function refresh(): Promise<void> {
    if (signal.aborted) return;
    settings = await readSettings();
    tell();
  }
  onSettingsChange(() => void refresh());
  browser.storage.onChanged.addListener((changes, area) => {
    if (!signal.aborted && area === 'local' && DISMISSALS_KEY in changes) tell();
  });

  async function onWarned(message: string): Promise<void> {
    const isFirst = await noteWarning(message);
    if (settings.sound && isFirst.ok && isFirst.value) await playSound(() => new AudioContext());
  }

  const store = createDismissalStore(browser.storage.local);
  return {
    // Pages without encryption have no `subtle`, whatever the types say.
    ...createDismissing({ store, subtle: globalThis.crypto?.subtle, now: Date.now, domainOf }),
    settings: () => settings,
    onWarned,
    follow: (changed) => {
      followers.add(changed);
      return () => followers.delete(changed);
    },
  };
}
