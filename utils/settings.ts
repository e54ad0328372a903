/** The person's settings with the administrator's policy laid over them. Nothing of any message is ever among it. */
import { browser } from 'wxt/browser';
import { isRecord } from './is-record.ts';
import { createManagedArea, keepManagedCopy } from './managed-storage.ts';
import { NO_POLICY, type Policy, parsePolicy } from './policy.ts';
import {
  isLanguageChoice,
  isStaffMode,
  isTextSize,
  type Language,
  type LanguageChoice,
  languageOf,
  type StaffMode,
  type TextSize,
} from './setting-values.ts';

/** What a person has chosen, as it is stored. */
export interface Choices {
  readonly language: LanguageChoice;
  /** Percent. */
  readonly textSize: TextSize;
  /** Someone whom the reader trusts; shown in warnings. */
  readonly family?: { readonly name: string; readonly number: string };
  /** Domains of the reader's own organisation. */
  readonly ownDomains: readonly string[];
  readonly staffMode: StaffMode;
  /** Whether a draft that keeps not to the rule is stopped once at Send. */
  readonly stopAtSend: boolean;
  /** Whether a new warning is heard, once. */
  readonly sound: boolean;
}

/** What holds now. */
export interface Settings extends Omit<Choices, 'language'> {
  /** The language to speak. */
  readonly language: Language;
  readonly languageChoice: LanguageChoice;
  /** What the administrator has set, and so cannot be changed here. */
  readonly policy: Policy;
}

const KEY = 'settings';
/** Thai first: the readers are people in Thailand, whatever language their browser came in. */
const DEFAULTS: Choices = {
  language: 'th',
  textSize: 100,
  ownDomains: [],
  staffMode: 'auto',
  stopAtSend: false,
  sound: false,
};

/** Never fails: settings that cannot be read are the defaults. */
export async function readSettings(): Promise<Settings> {
  const [choices, policy] = await Promise.all([readChoices(), readPolicy()]);
  return settingsOf(choices, policy, browser.i18n?.getUILanguage?.() ?? '');
}

/** Some of the choices; `undefined` takes one away. */
export type ChangedChoices = { readonly [Key in keyof Choices]?: Choices[Key] | undefined };

/** Changes some of a person's choices and leaves the others. */
export async function saveChoices(changed: ChangedChoices): Promise<void> {
  await browser.storage.local.set({ [KEY]: withChanges(await readChoices(), changed) });
}

/** Stored form of choices after a change. */
export function withChanges(choices: Choices, changed: ChangedChoices): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries({ ...choices, ...changed }).filter(([, value]) => value !== undefined));
}

/** Calls back when settings or policy have changed, in this page or in another. */
export function onSettingsChange(changed: () => void): void {
  followers.add(changed);
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'managed' || (area === 'local' && KEY in changes)) changed();
  });
}

const followers = new Set<() => void>();
const managed = createManagedArea({
  managed: () => browser.storage.managed,
  local: () => browser.storage.local,
  onLate: () => {
    for (const changed of followers) changed();
  },
});

/**
 * The administrator's policy; none where the browser knows no managed storage, nothing is set, or it does not answer.
 */
export async function readPolicy(): Promise<Policy> {
  try {
    return parsePolicy(await managed.get(null));
  } catch {
    // Firefox rejects where no policy is installed.
    return NO_POLICY;
  }
}

/** For the background: keeps what the administrator has set, for a start at which the browser does not say. */
export function keepPolicy(): Promise<void> {
  return keepManagedCopy(browser.storage.managed, browser.storage.local);
}

/** Choices with the policy over them. `browserLanguage` is a BCP 47 tag. */
export function settingsOf(choices: Choices, policy: Policy, browserLanguage: string): Settings {
  const languageChoice = policy.language ?? choices.language;
  return {
    ...choices,
    language: languageOf(languageChoice, browserLanguage),
    languageChoice,
    textSize: policy.textSize ?? choices.textSize,
    ownDomains: [...new Set([...(policy.ownDomains ?? []), ...choices.ownDomains])],
    staffMode: policy.staffMode ?? choices.staffMode,
    stopAtSend: policy.stopAtSend ?? choices.stopAtSend,
    policy,
  };
}

async function readChoices(): Promise<Choices> {
  try {
    return parseChoices((await browser.storage.local.get(KEY))[KEY]);
  } catch {
    return DEFAULTS;
  }
}

/** Field by field, so that one bad value does not lose the others. */
export function parseChoices(raw: unknown): Choices {
  if (!isRecord(raw)) return DEFAULTS;
  const { language, textSize, family, ownDomains, staffMode, stopAtSend, sound } = raw;
  const domains: readonly unknown[] = Array.isArray(ownDomains) ? ownDomains : [];
  return {
    language: isLanguageChoice(language) ? language : DEFAULTS.language,
    textSize: isTextSize(textSize) ? textSize : DEFAULTS.textSize,
    ...(isRecord(family) && typeof family['name'] === 'string' && typeof family['number'] === 'string'
      ? { family: { name: family['name'], number: family['number'] } }
      : {}),
    ownDomains: domains.filter((each) => typeof each === 'string'),
    staffMode: isStaffMode(staffMode) ? staffMode : DEFAULTS.staffMode,
    stopAtSend: stopAtSend === true,
    sound: sound === true,
  };
}
