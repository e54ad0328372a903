import type { SentAnyway } from '../../utils/compose/sent-anyway.ts';
import type { Dismissal } from '../../utils/dismissals/dismissal.ts';
import type { ListSummary, RequestNote, UpdateReport } from '../../utils/list/status.ts';
import type { DomainProblem } from '../../utils/own-domains.ts';
import type { Policy } from '../../utils/policy.ts';
import type { LanguageChoice, StaffMode, TextSize } from '../../utils/setting-values.ts';
import type { WarningDay } from '../../utils/warning-days.ts';
import type { OwnPageProps } from '../shell/Page.tsx';
import type { Family } from '../warning/props.ts';

/** A site that is checked, or that could be. */
export interface Site {
  readonly origin: string;
  readonly host: string;
  /** Named in the manifest, so that only the browser itself can take it away. */
  readonly shipped: boolean;
  /** Whether the browser allows it now. */
  readonly granted: boolean;
}

/** `refused`: the person or the browser said no. */
export type SiteProblem = 'no-address' | 'already-there' | 'refused';
export type FamilyProblem = 'no-name' | 'no-number';
export type PolicyKey = keyof Policy;

/** What a person enters to be connected to a list. */
export interface ListEntry {
  readonly address: string;
  /** The content of the key file; null where none was chosen. */
  readonly root: string | null;
  readonly fingerprint: string;
}

/** What the page knows of the number list; `unknown` while or because the background does not answer. */
export type ListView = { readonly kind: 'unknown' } | { readonly kind: 'known'; readonly summary: ListSummary };

export type ListWork =
  | { readonly kind: 'idle' }
  | { readonly kind: 'busy' }
  | { readonly kind: 'done'; readonly report: UpdateReport }
  | { readonly kind: 'disconnected' }
  /** A key without an address: the list itself comes from files. */
  | { readonly kind: 'key-kept' }
  | { readonly kind: 'no-answer' }
  | { readonly kind: 'no-root' }
  /** A folder without a list in it was picked. */
  | { readonly kind: 'no-list' };

/** The requests of the extension; null where the log could not be read. */
export type RequestLog = readonly RequestNote[] | null;

/** What a person has set, and what an administrator has. */
export interface SettingsView {
  readonly languageChoice: LanguageChoice;
  readonly textSize: TextSize;
  readonly sound: boolean;
  readonly family?: Family;
  /** Of the person and of the policy together. */
  readonly ownDomains: readonly string[];
  readonly staffMode: StaffMode;
  readonly stopAtSend: boolean;
  readonly policy: Policy;
}

/** Every action answers with what is wrong, or null where it was done. */
export interface OptionsActions {
  readonly onLanguage: (language: LanguageChoice) => void;
  readonly onTextSize: (size: TextSize) => void;
  readonly onSound: (isOn: boolean) => void;
  readonly onFamily: (name: string, number: string) => FamilyProblem | null;
  readonly onNoFamily: () => void;
  readonly onStaffMode: (mode: StaffMode) => void;
  readonly onStopAtSend: (stops: boolean) => void;
  readonly onClearSentAnyway: () => void;
  readonly onAddDomain: (typed: string) => DomainProblem | null;
  readonly onRemoveDomain: (domain: string) => void;
  /** Asks for the browser's permission: must be called in the click itself. */
  readonly onAddSite: (typed: string) => Promise<SiteProblem | null>;
  readonly onAllowSite: (site: Site) => void;
  readonly onRemoveSite: (site: Site) => void;
  readonly onRemoveDismissal: (dismissal: Dismissal) => void;
  readonly onUpdateList: () => void;
  readonly onConnectList: (entry: ListEntry) => void;
  readonly onDisconnectList: () => void;
  readonly onImportList: (files: readonly File[]) => void;
}

export interface OptionsProps extends OwnPageProps, OptionsActions {
  readonly settings: SettingsView;
  readonly sites: readonly Site[];
  readonly list: ListView;
  readonly listWork: ListWork;
  readonly requests: RequestLog;
  readonly dismissals: readonly Dismissal[];
  readonly sentAnyway: readonly SentAnyway[];
  /** How many warnings there were on each of the last seven days, today last. */
  readonly days: readonly WarningDay[];
  /** What was just done, in words; empty where nothing was. */
  readonly said: string;
}
