import { browser } from 'wxt/browser';
import { isRecord } from './protocol-payloads.ts';

export type Language = 'th' | 'en';

/** What a person has set. Nothing of any message is ever among it. */
export interface Settings {
  readonly language: Language;
  /** Someone whom the reader trusts; shown in warnings. */
  readonly family?: { readonly name: string; readonly number: string };
  /** Domains of the reader's own organisation. */
  readonly ownDomains: readonly string[];
}

const KEY = 'settings';
/** Thai first: the readers are people in Thailand, whatever language their browser came in. */
const DEFAULTS: Settings = { language: 'th', ownDomains: [] };

/** Never fails: settings that cannot be read are the defaults. */
export async function readSettings(): Promise<Settings> {
  try {
    return parseSettings((await browser.storage.local.get(KEY))[KEY]);
  } catch {
    return DEFAULTS;
  }
}

/** Field by field, so that one bad value does not lose the others. */
export function parseSettings(raw: unknown): Settings {
  if (!isRecord(raw)) return DEFAULTS;
  const { language, family, ownDomains } = raw;
  const domains: readonly unknown[] = Array.isArray(ownDomains) ? ownDomains : [];
  return {
    language: language === 'en' || language === 'th' ? language : DEFAULTS.language,
    ...(isRecord(family) && typeof family['name'] === 'string' && typeof family['number'] === 'string'
      ? { family: { name: family['name'], number: family['number'] } }
      : {}),
    ownDomains: domains.filter((each) => typeof each === 'string'),
  };
}
