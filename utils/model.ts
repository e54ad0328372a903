/**
 * The words of the product as types. Every part speaks of these and of nothing else:
 *
 *     page or file -> Message -> Entities -> Verdict -> annotation or line of output
 *
 * This file imports nothing. All offsets are UTF-16 offsets into a part of the message as it was given.
 */

declare const brand: unique symbol;
type Brand<T, Name extends string> = T & { readonly [brand]: Name };

/** Id of a gazetteer entry, such as `rd` (กรมสรรพากร, the Revenue Department). Made only by `agencies/gazetteer.ts`. */
export type AgencyId = Brand<string, 'AgencyId'>;

/**
 * What a number is called by, everywhere: E.164 with its plus where there is one (`+6621416747`), else the short code
 * (`1441`) or the string that is dialled (`*138*1#`). Made only by `extract/phones/phones.ts`.
 */
export type PhoneNumber = Brand<string, 'PhoneNumber'>;

export type Channel = 'email' | 'sms' | 'chat';
export type Direction = 'incoming' | 'outgoing';

/** The parts of a message in which evidence can stand. `body` is the displayed text. */
export type Part = 'from_name' | 'from_address' | 'subject' | 'body';

/** A run of characters, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A run of characters in a part of the message, as it was given. */
export interface Place extends Span {
  readonly part: Part;
}

/** How a link stands in a message: an anchor, an address in the text, the target of a form, a decoded QR code. */
export type LinkVia = 'anchor' | 'text' | 'form' | 'qr';

/** A link that the page marks up (not one that has to be found in text). `span` is its shown text in the body. */
export interface Anchor extends Span {
  readonly via: Exclude<LinkVia, 'text'>;
  /** As written in the page; may be relative, wrapped by a mailbox, or nonsense. */
  readonly href: string;
}

/** What a reader could not look at. `sender-authenticity` always stands there in webmail. */
export type Unchecked =
  | 'sender-authenticity'
  | 'images'
  | 'attachments'
  | 'qr'
  | 'cut-off'
  | 'frame'
  | 'encrypted'
  | 'number-list'
  | 'too-long';

/** What a person sees. Made by a site reader, a mail parser or a form; never by the core. */
export interface Message {
  readonly id: string;
  readonly channel: Channel;
  readonly direction: Direction;
  /** The shown name, or the sender id of an SMS. Empty where none is shown. */
  readonly senderName: string;
  readonly senderAddress: string;
  /** Recipients' addresses where the page shows them; they decide whether this is a message to the public. */
  readonly recipients: readonly string[];
  readonly subject: string;
  /** The displayed text; an anchor shows its caption only. */
  readonly body: string;
  readonly anchors: readonly Anchor[];
  /** Runs of the body that are quoted or forwarded, as the page marks them. */
  readonly quotes: readonly Span[];
  readonly unchecked: readonly Unchecked[];
}

export type LinkKind = 'web' | 'shortener' | 'contact' | 'app' | 'other';

/** Anything that leads away. */
export interface Link {
  readonly via: LinkVia;
  readonly kind: LinkKind;
  /** As it stands in the message. */
  readonly shown: string;
  /** The absolute address it leads to: wrappers undone, disguises mended. */
  readonly target: string;
  /** Host of the target in Unicode; empty where the target has none. */
  readonly host: string;
  /** The same in ASCII (punycode). */
  readonly ascii: string;
  /** Whose own domain the host is. */
  readonly officialOf?: AgencyId;
  /** A government host (go.th, mi.th, รัฐบาล.ไทย), whoever's it is. */
  readonly government: boolean;
  /** Whose name or domain the host imitates; `unknown` where it imitates go.th itself. */
  readonly imitates?: AgencyId | 'go.th';
  /** The host that the shown text names, where it names one and it is another than the target's. */
  readonly shownHost?: string;
  /** Whether `shownHost` is a government host or an agency's own. */
  readonly shownOfficial?: boolean;
  readonly place: Place;
}

export type PhoneKind =
  | 'fixed'
  | 'mobile'
  | 'short'
  | 'toll-free'
  | 'premium'
  | 'voip'
  | 'foreign'
  | 'ussd'
  | 'abroad-prefix';

export interface Phone {
  readonly number: PhoneNumber;
  readonly kind: PhoneKind;
  /** As it stands in the message; the numbers of a range share theirs. */
  readonly shown: string;
  readonly label?: 'fax';
  readonly extensions: readonly string[];
  readonly place: Place;
}

/** What a message asks one to do without a link. */
export type RequestKind = 'call' | 'add-contact' | 'transfer' | 'send-data' | 'scan';

export interface Request {
  readonly kind: RequestKind;
  /** The words that ask. */
  readonly place: Place;
  /** Index into `phones` of the number to call or to pay to. */
  readonly phone?: number;
}

/** Where the words stand that make a claim. */
export type ClaimSource =
  | 'sender-name'
  | 'sender-address'
  | 'sms-id'
  | 'subject'
  | 'opening'
  | 'body'
  | 'signature'
  | 'link-host'
  | 'topic';

/** "This message says it is from this agency", with the words that say so. A mention is not a claim. */
export interface Claim {
  readonly agency: AgencyId;
  /** The place of a local form: บ้านใหม่ of อบต.บ้านใหม่. */
  readonly locality?: string;
  readonly source: ClaimSource;
  /** The name, and the words that make a sender of it. */
  readonly evidence: readonly Place[];
}

/** To whom the message goes, by its sender's and recipients' addresses. */
export type Audience = 'public' | 'between-bodies';

export interface Entities {
  readonly links: readonly Link[];
  readonly phones: readonly Phone[];
  /** Looked for when they are asked for: where there is a link, no rule does. */
  readonly requests: () => readonly Request[];
  /** Whether the words ask to scan a picture, be there one or not. */
  readonly asksToScan: () => boolean;
  /** The strongest claim, or none. */
  readonly claim: Claim | null;
  readonly audience: Audience;
  /** The sender's address and every link are on domains of the body claimed (which does not prove that it wrote). */
  readonly allOfficial: boolean;
  /** The message tells of a scam and makes no claim: what it quotes is not its own. */
  readonly warnsOfScam: () => boolean;
  /** What the extraction itself left out, such as the rest of an overlong body. */
  readonly unchecked: readonly Unchecked[];
}

export type ListingStatus = 'black' | 'grey' | 'white' | 'unlisted' | 'no-list';

/** What the number list says of a number. */
export interface Listing {
  readonly status: ListingStatus;
  readonly operator?: string;
  /** Id of the body, white list. */
  readonly agency?: string;
  /** What the list calls it, in the person's language. */
  readonly agencyName?: string;
  /** Code of the reason, black and grey lists. */
  readonly reason?: string;
  /** The list's own words for it, in the person's language. */
  readonly reasonText?: string;
  /** YYYY-MM */
  readonly since?: string;
  /** Full days since the list was released. */
  readonly ageDays?: number;
  /** The signed time of the list has run out: it still warns. */
  readonly stale?: boolean;
  /** How to contest an entry, as the operator has signed it. */
  readonly contest?: string;
  /** Why a listed number is `unlisted` here: on the white list and another at once, or its white entry is too old. */
  readonly withheld?: 'contradiction' | 'lapsed';
}

export type Level = 'danger' | 'caution' | 'none';
export type ReasonLevel = 'danger' | 'caution' | 'note';

export type ReasonCode =
  | 'gov-claim-with-link'
  | 'gov-link-official'
  | 'gov-link-internal'
  | 'shown-host-differs'
  | 'lookalike-host'
  | 'black-number'
  | 'gov-claim-with-request'
  | 'grey-number'
  | 'abroad-number'
  | 'white-number'
  | 'qr-unread';

export interface Reason {
  readonly code: ReasonCode;
  readonly level: ReasonLevel;
  /** Index into the verdict's links. */
  readonly link?: number;
  /** Index into the verdict's phones. */
  readonly phone?: number;
  readonly evidence: readonly Place[];
}

/** Never "safe": `none` means that nothing was found in what could be read. */
export interface Verdict {
  readonly level: Level;
  readonly agency: AgencyId | null;
  readonly locality?: string;
  readonly reasons: readonly Reason[];
  readonly links: readonly Link[];
  readonly phones: readonly Phone[];
  /** One for each of `phones`. */
  readonly listings: readonly Listing[];
  readonly unchecked: readonly Unchecked[];
}

/** An expected failure is a value with a stable code; thrown errors are bugs. */
export type Result<T, Problem> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: Problem };
