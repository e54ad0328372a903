import type { Dismissal } from '../../utils/dismissals/dismissal.ts';
import type { ListingStatus, Part, ReasonCode, ReasonLevel, Unchecked } from '../../utils/model.ts';
import type { CheckProblem } from '../popup/props.ts';

/** What a sentence about one reason may name. Everything is already written as people say it, in one language. */
export interface Facts {
  /** The body claimed: กรมสรรพากร, the Revenue Department. */
  readonly agency?: string;
  readonly hotline?: string;
  /** The domain where the link really leads. */
  readonly host?: string;
  /** The host that the shown text of the link names. */
  readonly shownHost?: string;
  /** The link stands in a QR code. */
  readonly inCode?: boolean;
  /** Whose site the host imitates, and its real domain. */
  readonly imitated?: string;
  readonly imitatedDomain?: string;
  readonly number?: string;
  readonly listing?: ListingFacts;
  /** The reason stands in a danger message, in which a real number may be misused. */
  readonly inDanger?: boolean;
}

/** What the number list says, ready for a sentence. */
export interface ListingFacts {
  readonly operator?: string;
  /** As the list calls the body. */
  readonly agency?: string;
  /** In the list's own words. */
  readonly reason?: string;
  /** A month and year: พ.ย. 2568, Nov 2025. */
  readonly since?: string;
}

export interface ReasonText {
  readonly headline: (facts: Facts) => string;
  readonly why: (facts: Facts) => string;
}

/** Words for each level at which the rule table uses a code. */
export interface ReasonTexts extends Record<ReasonCode, Partial<Record<ReasonLevel, ReasonText>>> {
  readonly 'gov-claim-with-link': Record<'danger' | 'caution', ReasonText>;
  readonly 'gov-link-official': Record<'danger', ReasonText>;
  readonly 'gov-link-internal': Record<'caution' | 'note', ReasonText>;
  readonly 'shown-host-differs': Record<'danger', ReasonText>;
  readonly 'lookalike-host': Record<'danger' | 'caution', ReasonText>;
  readonly 'black-number': Record<'danger', ReasonText>;
  readonly 'gov-claim-with-request': Record<'caution', ReasonText>;
  readonly 'grey-number': Record<'caution', ReasonText>;
  readonly 'abroad-number': Record<'caution', ReasonText>;
  readonly 'white-number': Record<'note', ReasonText>;
  readonly 'qr-unread': Record<'caution' | 'note', ReasonText>;
}

export interface ListingText {
  /** One or two words for the chip. */
  readonly short: string;
  /** A whole sentence. */
  readonly long: (facts: ListingFacts) => string;
}

interface WarningWords {
  readonly product: string;
  readonly regionLabel: string;
  /** The same where nothing is warned of. */
  readonly noteLabel: string;
  readonly leadsTo: string;
  /** The same of a QR code. */
  readonly codeLeadsTo: string;
  /** Beside a link that was read from one. */
  readonly fromCode: string;
  readonly andOthers: (count: number) => string;
  readonly moreNumbers: (count: number) => string;
  readonly realSite: (domain: string) => string;
  readonly back: string;
  readonly backToMail: string;
  readonly whatNext: string;
  readonly details: string;
  readonly collapse: string;
  readonly expand: string;
  readonly onlyHere: string;
  readonly reasonsTitle: string;
  /** In its place where nothing is warned of. */
  readonly foundTitle: string;
  readonly evidence: string;
  readonly linksTitle: string;
  readonly numbersTitle: string;
  readonly uncheckedTitle: string;
  readonly ruleTitle: string;
  readonly notSiteOf: (agency: string) => string;
  readonly siteOf: (agency: string) => string;
  readonly punycode: (ascii: string) => string;
  readonly unchecked: (items: readonly string[]) => string;
  readonly officialName: (name: string) => string;
  readonly extension: (digits: string) => string;
  readonly fax: string;
  readonly contest: (operator: string) => string;
  readonly listAge: (days: number) => string;
  readonly listOld: (days: number) => string;
  /** Why a number that does stand on a list is told as one on no list. */
  readonly withheld: Record<'contradiction' | 'lapsed', string>;
  readonly whiteInDanger: (agency: string | undefined) => string;
}

interface StepWords {
  readonly leaveIt: string;
  readonly leaveNumber: string;
  readonly ask: (agency: string) => string;
  readonly askSite: (agency: string, domain: string) => string;
  readonly askOwn: string;
  readonly family: (name: string) => string;
  readonly police: string;
  readonly policeSite: string;
  readonly report: string;
  readonly lost: string;
  readonly lostCall: string;
}

/** "This is fine", and taking it back. */
interface FineWords {
  readonly intro: string;
  readonly offer: Record<Dismissal['scope'], string>;
  /** Why nothing can be said here. */
  readonly never: string;
  readonly said: Record<Dismissal['scope'], (date: string) => string>;
  readonly takeBack: string;
}

interface DialogWords {
  readonly back: string;
  readonly not: (agency: string, domain: string | undefined) => string;
  readonly official: string;
  readonly shown: (host: string) => string;
  readonly plain: string;
  readonly call: (agency: string, hotline: string) => string;
  readonly open: (host: string) => string;
  readonly mark: (host: string) => string;
  readonly codeMark: (host: string) => string;
}

interface PopupWords {
  readonly pageTitle: string;
  readonly checking: string;
  readonly found: (count: number) => string;
  readonly nothing: string;
  readonly noMessage: string;
  readonly unreadable: string;
  readonly unreadableHint: string;
  readonly notChecked: string;
  readonly forbidden: string;
  readonly checkPage: string;
  readonly always: string;
  readonly alwaysHint: (host: string) => string;
  readonly watched: (host: string) => string;
  readonly stop: string;
  readonly boxTitle: string;
  readonly boxHint: string;
  readonly check: string;
  /** Whose number it is by the list of bodies in the extension. */
  readonly ownNumber: (agency: string) => string;
  readonly listNone: string;
  readonly listReady: (operator: string) => string;
  readonly problems: Record<CheckProblem, string>;
}

/** Every word that a person reads, in one language. Functions take values that are inserted. */
export interface Words {
  readonly locale: 'th' | 'en';
  /** Compounds, dates and the like that are never broken at the end of a line. */
  readonly unbroken: readonly string[];
  readonly warning: WarningWords;
  readonly steps: StepWords;
  readonly fine: FineWords;
  readonly dialog: DialogWords;
  readonly popup: PopupWords;
  readonly reasons: ReasonTexts;
  readonly unchecked: Record<Unchecked, string>;
  readonly listing: Record<ListingStatus, ListingText>;
  /** Where evidence stands. */
  readonly parts: Record<Part, string>;
}
