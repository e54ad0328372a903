/**
 * What an administrator has set for the machine, as the browser hands it over from its managed storage. The same keys
 * stand in `public/managed-schema.json`; a test holds the two together. Pure: reading the storage is in `settings.ts`.
 */
import { isRecord } from './is-record.ts';
import { parseDomain } from './own-domains.ts';
import {
  isLanguageChoice,
  isStaffMode,
  isTextSize,
  type LanguageChoice,
  type StaffMode,
  type TextSize,
} from './setting-values.ts';

export interface Policy {
  readonly language?: LanguageChoice;
  /** Percent. */
  readonly textSize?: TextSize;
  readonly ownDomains?: readonly string[];
  /** Whether drafts are checked before they are sent, and stopped once at Send. */
  readonly staffMode?: StaffMode;
  readonly stopAtSend?: boolean;
  /** False: the welcome page does not open by itself after the installation. */
  readonly showWelcome?: boolean;
  /** E-mail addresses of those in the organisation who look at reported messages; the first step of a report. */
  readonly reportAddresses?: readonly string[];
  /** True, for trying out: warnings are counted and not shown, and no link is stopped. */
  readonly reportOnly?: boolean;
  /** The number list's address and the content of its root; `utils/list` acts on them, here they are only shown. */
  readonly listUrl?: string;
  readonly listRoot?: string;
}

export const NO_POLICY: Policy = {};

/** Field by field: a value that is none is left out, and the person's own choice holds. */
export function parsePolicy(raw: unknown): Policy {
  if (!isRecord(raw)) return NO_POLICY;
  const { language, textSize, ownDomains, staffMode, stopAtSend, showWelcome, listUrl, listRoot } = raw;
  const { reportAddresses, reportOnly } = raw;
  return {
    ...(isLanguageChoice(language) ? { language } : {}),
    ...(isTextSize(textSize) ? { textSize } : {}),
    ...(Array.isArray(ownDomains) ? { ownDomains: parseDomains(ownDomains) } : {}),
    ...(isStaffMode(staffMode) ? { staffMode } : {}),
    ...(typeof stopAtSend === 'boolean' ? { stopAtSend } : {}),
    ...(typeof showWelcome === 'boolean' ? { showWelcome } : {}),
    ...(Array.isArray(reportAddresses) ? { reportAddresses: parseAddresses(reportAddresses) } : {}),
    ...(typeof reportOnly === 'boolean' ? { reportOnly } : {}),
    ...(typeof listUrl === 'string' ? { listUrl } : {}),
    ...(typeof listRoot === 'string' && listRoot !== '' ? { listRoot } : {}),
  };
}

function parseDomains(raw: readonly unknown[]): readonly string[] {
  const parsed = raw.map((each) => (typeof each === 'string' ? parseDomain(each) : null));
  return [...new Set(parsed.flatMap((each) => (each?.ok === true ? [each.value] : [])))];
}

/** Nothing that could add a second address or a subject to a mail. */
const ADDRESS = /^[^\s@,;?&<>"]+@[^\s@,;?&<>".]+(?:\.[^\s@,;?&<>".]+)+$/;
const MOST_ADDRESSES = 5;

function parseAddresses(raw: readonly unknown[]): readonly string[] {
  const addresses = raw.flatMap((each) => (typeof each === 'string' && ADDRESS.test(each.trim()) ? [each.trim()] : []));
  return [...new Set(addresses)].slice(0, MOST_ADDRESSES);
}
