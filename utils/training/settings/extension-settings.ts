import { onSettingsChange, readSettings, saveChoices } from '../../settings.ts';
import type { TrainSettingsStore } from './train-settings.ts';

/** The person's settings of the extension. */
export const extensionSettings: TrainSettingsStore = {
  read: readSettings,
  saveLanguage: (language) => saveChoices({ language }),
  follow: onSettingsChange,
};
