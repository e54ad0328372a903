import type { Link, Listing, Phone } from '../../utils/model.ts';
import type { ReportTarget } from '../../utils/report/target.ts';
import type { CodesState } from '../qr/props.ts';
import type { AgencyView, Family, Language, MessageView, Names, VerdictView } from '../warning/props.ts';

/** One message of the page; its text does not come along. */
export interface PageMessage extends Pick<VerdictView, 'verdict' | 'agency'> {
  readonly id: string;
  /** The person has said that it is fine. */
  readonly quiet: boolean;
  /** Where it stands. */
  readonly at?: ReportTarget;
  /** Where it is reported: an address of a page of ours. */
  readonly report?: string;
}

/** What is known of the page in the tab. */
export type PageState =
  /** Being read now. */
  | { readonly kind: 'checking' }
  /** Read; `messages` is empty where no message is open. */
  /** `partly`: something beside them could not be read. */
  | { readonly kind: 'read'; readonly messages: readonly PageMessage[]; readonly partly: boolean }
  /** A mailbox that is known but could not be read. */
  | { readonly kind: 'unreadable' }
  /** Nobody asked to look at this page yet. */
  | { readonly kind: 'not-checked' }
  /** The browser does not let extensions look here (its own pages, the store). */
  | { readonly kind: 'forbidden' };

/** Whether pages of this site are looked at by themselves. */
export type SiteState =
  /** Known from the start, or added by the person. */
  | { readonly kind: 'always'; readonly host: string; readonly removable: boolean }
  | { readonly kind: 'on-demand'; readonly host: string }
  | { readonly kind: 'none' };

export type ListState =
  | { readonly kind: 'none' }
  | { readonly kind: 'ready'; readonly operator: string; readonly ageDays: number };

/** A pasted text with its verdict. */
interface Judged {
  readonly message: MessageView;
  readonly view: Pick<VerdictView, 'verdict' | 'agency'>;
}

/** What came of the box in which a number or a text is checked. */
export type CheckState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'busy' }
  /** `owner`: whose number it is by the gazetteer in the extension, which is no listing. */
  | { readonly kind: 'number'; readonly phone: Phone; readonly listing: Listing; readonly owner?: AgencyView }
  /** An address alone. */
  | ({ readonly kind: 'link'; readonly link: Link } & Judged)
  | ({ readonly kind: 'text' } & Judged)
  | { readonly kind: 'problem'; readonly problem: CheckProblem };

/** Why the box could not be checked: nothing in it, more than can be read at once, or the extension did not answer. */
export type CheckProblem = 'empty' | 'too-long' | 'no-answer';

export interface PopupProps extends Names {
  readonly language: Language;
  readonly page: PageState;
  readonly site: SiteState;
  readonly list: ListState;
  readonly check: CheckState;
  /** What stands in the box. */
  readonly draft: string;
  /** How many warnings there were in the last seven days. */
  readonly warnedInWeek: number;
  /** An administrator tries the extension out: warnings are counted and not shown. */
  readonly isOnTrial?: boolean;
  readonly family?: Family;
  readonly onCheckPage: () => void;
  /** Ask for the site's permission, or give it back. Must be called in the click itself. */
  readonly onAlways: (always: boolean) => void;
  /** Of the page's structure, which a person can save where it could not be read. */
  readonly report: 'none' | 'failed';
  readonly onReadAnyway: () => void;
  readonly onSaveReport: () => void;
  /** The QR codes in sight. */
  readonly codes: CodesState;
  readonly onCodes: () => void;
  /** Opens the side panel; absent where the browser has none. */
  readonly onPanel?: () => void;
  readonly onDraft: (text: string) => void;
  readonly onCheck: () => void;
}
