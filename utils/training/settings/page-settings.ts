import { attempt } from '../../attempt.ts';
import type { Language } from '../../setting-values.ts';
import type { TrainSettings, TrainSettingsStore } from './train-settings.ts';

const KEY = 'ruthan-train-language';

/**
 * Settings of a page that stands alone. A page from a stick may have no storage, or one that refuses: then what was
 * chosen holds until it is closed. Thai first, as everywhere.
 */
export function createPageSettings(storageOf: () => Storage): TrainSettingsStore {
  const followers = new Set<() => void>();
  let settings: TrainSettings = { language: storedLanguage(storageOf) ?? 'th', textSize: 100 };
  return {
    read: () => Promise.resolve(settings),
    saveLanguage: async (language) => {
      settings = { ...settings, language };
      attempt(() => storageOf().setItem(KEY, language));
      for (const changed of followers) changed();
    },
    follow: (changed) => {
      followers.add(changed);
    },
  };
}

function storedLanguage(storageOf: () => Storage): Language | null {
  // Even to name the storage can fail, where the browser grants a file none.
  const stored = attempt(() => storageOf().getItem(KEY));
  return stored === 'th' || stored === 'en' ? stored : null;
}
