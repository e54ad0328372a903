import type { Dismissal } from '../../utils/dismissals/dismissal.ts';
import type { AgencyId, Link, Listing, Message, Phone, Verdict } from '../../utils/model.ts';

export type Language = 'th' | 'en';

/** "This is fine": what was said of a message, and what may be said. */
export interface Fine {
  readonly said?: Dismissal;
  readonly offers: readonly Dismissal['scope'][];
  /** What was found is never silenced. */
  readonly isNever: boolean;
  readonly onFine: (scope: Dismissal['scope']) => void;
  readonly onTakeBack: () => void;
}

/** A body as it is shown to a person, in one language. */
export interface AgencyView {
  readonly id: AgencyId;
  /** As people say it, with its place where it has one: กรมสรรพากร (the Revenue Department), อบต.บ้านใหม่. */
  readonly name: string;
  readonly officialName: string;
  /** Its own web domain, in Unicode: `rd.go.th`. */
  readonly domain?: string;
  /** A number to call it at, from the gazetteer, in any notation: `1161`. */
  readonly hotline?: string;
}

/** What a warning shows of a message: where the evidence stands, and the channel that the wording depends on. */
export type MessageView = Pick<Message, 'channel' | 'senderName' | 'senderAddress' | 'subject' | 'body'>;

/** Something in the message that the warning speaks of; indices into the verdict's own lists. */
export type Point =
  | { readonly kind: 'reason'; readonly index: number }
  | { readonly kind: 'link'; readonly index: number }
  | { readonly kind: 'phone'; readonly index: number };

/** Someone whom the reader trusts, as set in the options. */
export interface Family {
  readonly name: string;
  readonly number: string;
}

/** How names are found; pure look-ups that the caller brings. */
export interface Names {
  /** The body of an id, or null where it is not known. */
  readonly agencyOf: (id: AgencyId) => AgencyView | null;
  /** The registrable domain of a Unicode host (`kdk.rd-go-th.cc` -> `rd-go-th.cc`), or the host itself. */
  readonly domainOf: (host: string) => string;
}

/** What a verdict is shown with, on every surface. */
export interface VerdictView extends Names {
  readonly language: Language;
  readonly verdict: Verdict;
  /** The body claimed (with its place), or null. */
  readonly agency: AgencyView | null;
}

/** A verdict with the words that decided, whose places can be shown in the message. */
export interface EvidenceProps extends VerdictView {
  readonly message: MessageView;
  /** Absent where nothing can be said, as in the pages of the extension. */
  readonly fine?: Fine;
  /** What is pointed at in the message itself, so that its chip or reason lights up. */
  readonly pointed?: Point | null;
  /** Pointer or focus came to (or, with null, left) a reason, a link or a number. */
  readonly onPoint: (point: Point | null) => void;
  /** A person chose a reason, a link or a number: scroll to it. */
  readonly onShow: (point: Point) => void;
}

/** The warning above a message. Render it only where `leadOf(verdict)` is not null. */
export interface BannerProps extends EvidenceProps {
  readonly collapsed: boolean;
  /** True when this verdict is shown for the first time; false when it was put back or drawn again. */
  readonly announce: boolean;
  readonly family?: Family;
  /** The primary button: leave the message. */
  readonly onBack: () => void;
  readonly onCollapse: (collapsed: boolean) => void;
  /** A person wants to report the message; there is no way to where this is not given. */
  readonly onReport?: () => void;
}

/** A number with what the list says of it. */
export interface NumberChipProps {
  readonly language: Language;
  readonly phone: Phone;
  readonly listing: Listing;
  /** Whether the number stands in a danger message: a white number is then worded as possibly misused. */
  readonly inDanger: boolean;
  readonly pointed: boolean;
  readonly onPoint: (inside: boolean) => void;
  readonly onShow: () => void;
}

/** The question before a bad link is opened. Focus stands on "back"; Escape is "back". */
export interface LinkDialogProps extends Names {
  readonly language: Language;
  readonly link: Link;
  /** The body claimed by the message, or null; else the one that the host imitates is named. */
  readonly agency: AgencyView | null;
  readonly onBack: () => void;
  /** Open the original address once. */
  readonly onOpen: () => void;
}

/** The mark at a bad link: an octagon and the host that it really leads to. */
export interface LinkMarkProps {
  readonly language: Language;
  readonly link: Link;
  readonly domainOf: Names['domainOf'];
  /** Shows the octagon alone until pointer or focus comes, where there is no room for more. */
  readonly folded: boolean;
  /** The same as a click on the link: opens the dialog. */
  readonly onOpen: () => void;
}
