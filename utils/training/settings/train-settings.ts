import type { Language, TextSize } from '../../setting-values.ts';

/** What the training page takes from a person's settings. */
export interface TrainSettings {
  readonly language: Language;
  /** Percent. */
  readonly textSize: TextSize;
}

/** Where they are kept: the extension's storage, or that of a page which stands alone on a stick. */
export interface TrainSettingsStore {
  readonly read: () => Promise<TrainSettings>;
  readonly saveLanguage: (language: Language) => Promise<void>;
  /** Calls back when they have changed, here or elsewhere. */
  readonly follow: (changed: () => void) => void;
}
