/** Parsers of what travels between the parts: from `unknown` to a type, by hand, with every size bounded. */
import { isRecord } from './is-record.ts';
import type { Level, Listing, ListingStatus, Message } from './model.ts';
import { MESSAGE_KEY } from './report/target.ts';
import { READER_SCRIPTS, type ReaderScript } from './sites/reader-scripts.ts';

export type Parse<T> = (raw: unknown) => { readonly ok: true; readonly value: T } | { readonly ok: false };

/** What one frame shows, in numbers: no text, no names, no addresses. */
export interface FrameStatus {
  readonly messages: number;
  readonly danger: number;
  readonly caution: number;
  /** A mailbox is here that could not be read. */
  readonly unreadable: boolean;
}

/** The header of a message whose body stands in a frame of its own. Passes from frame to frame, in memory only. */
export type OuterHeader = Pick<Message, 'direction' | 'senderName' | 'senderAddress' | 'recipients' | 'subject'>;

/** Frames of a tab by number, with what they reported last. */
export type TabFrames = Readonly<Record<string, FrameStatus>>;

/** A tab, and the window that shows it. */
export interface ShownTab {
  readonly tab: number;
  readonly window: number;
}

const REFUSED = { ok: false } as const;
/** More numbers than anybody reads in the messages of one page. */
const MOST_NUMBERS = 2000;
/** E.164 and dialled strings: digits, at most 15 and a few signs. */
const NUMBER = /^\+?[0-9*#]{2,24}$/;
const ORIGIN = /^https?:\/\/[^/*\s]+\/\*$/;
const LONGEST_ORIGIN = 300;
const MOST_MESSAGES = 100_000;

export const parseNothing: Parse<null> = (raw) => (raw === null || raw === undefined ? accept(null) : REFUSED);

export const parseReaderScript: Parse<ReaderScript> = (raw) => {
  const script = READER_SCRIPTS.find((each) => each === raw);
  return script === undefined ? REFUSED : accept(script);
};

export const parseTab: Parse<number> = (raw) => (isCount(raw, Number.MAX_SAFE_INTEGER) ? accept(raw) : REFUSED);

export const parseShownTab: Parse<ShownTab | null> = (raw) => {
  if (raw === null) return accept(null);
  if (!isRecord(raw)) return REFUSED;
  const { tab, window } = raw;
  const most = Number.MAX_SAFE_INTEGER;
  return isCount(tab, most) && isCount(window, most) ? accept({ tab, window }) : REFUSED;
};

export const parseNumbers: Parse<readonly string[]> = (raw) => {
  if (!Array.isArray(raw) || raw.length > MOST_NUMBERS) return REFUSED;
  const numbers: readonly unknown[] = raw;
  const parsed = numbers.filter((each) => typeof each === 'string' && NUMBER.test(each));
  return parsed.length === numbers.length ? accept(parsed.map(String)) : REFUSED;
};

/** Whether a match pattern is of one origin, all of it: `https://mail.example/*`. */
export function isOneOrigin(pattern: string): boolean {
  return pattern.length <= LONGEST_ORIGIN && ORIGIN.test(pattern);
}

/** More origins than anybody adds; a longer list is a fault. */
const MOST_ORIGINS = 1000;

export const parseOrigins: Parse<readonly string[]> = (raw) => {
  if (!Array.isArray(raw) || raw.length > MOST_ORIGINS) return REFUSED;
  const origins: readonly unknown[] = raw;
  const parsed = origins.filter((each) => typeof each === 'string' && isOneOrigin(each));
  return parsed.length === origins.length ? accept(parsed.map(String)) : REFUSED;
};

/** See `report/message-key.ts`. */
export const parseMessageKey: Parse<string> = (raw) =>
  typeof raw === 'string' && MESSAGE_KEY.test(raw) ? accept(raw) : REFUSED;

/** Place of a frame among the frames of its page; a page of more holds no mail. */
export const parseFrameIndex: Parse<number> = (raw) => (isCount(raw, 1000) ? accept(raw) : REFUSED);

/** Longer fields than these are no header. */
const LONGEST_FIELD = 5000;
const MOST_RECIPIENTS = 500;

export const parseOuterHeader: Parse<OuterHeader | null> = (raw) => {
  if (raw === null) return accept(null);
  if (!isRecord(raw)) return REFUSED;
  const { direction, senderName, senderAddress, recipients, subject } = raw;
  if (direction !== 'incoming' && direction !== 'outgoing') return REFUSED;
  if (!isField(senderName) || !isField(senderAddress) || !isField(subject)) return REFUSED;
  const lines: readonly unknown[] = Array.isArray(recipients) ? recipients : [null];
  if (lines.length > MOST_RECIPIENTS || !lines.every(isField)) return REFUSED;
  return accept({ direction, senderName, senderAddress, recipients: lines.filter(isField), subject });
};

function isField(raw: unknown): raw is string {
  return typeof raw === 'string' && raw.length <= LONGEST_FIELD;
}

export const parseFrameStatus: Parse<FrameStatus> = (raw) => {
  if (!isRecord(raw)) return REFUSED;
  const { messages, danger, caution, unreadable } = raw;
  if (!isCount(messages, MOST_MESSAGES) || !isCount(danger, MOST_MESSAGES) || !isCount(caution, MOST_MESSAGES))
    return REFUSED;
  return typeof unreadable === 'boolean' ? accept({ messages, danger, caution, unreadable }) : REFUSED;
};

export const parseTabFrames: Parse<TabFrames> = (raw) => {
  if (!isRecord(raw)) return REFUSED;
  const frames: Record<string, FrameStatus> = {};
  for (const [frame, status] of Object.entries(raw)) {
    const parsed = parseFrameStatus(status);
    if (!/^\d{1,16}$/.test(frame) || !parsed.ok) return REFUSED;
    frames[frame] = parsed.value;
  }
  return accept(frames);
};

export const parseListings: Parse<readonly Listing[] | null> = (raw) => {
  if (raw === null) return accept(null);
  if (!Array.isArray(raw) || raw.length > MOST_NUMBERS) return REFUSED;
  const listings: readonly unknown[] = raw;
  const good = listings.filter(isListing);
  return good.length === listings.length ? accept(good) : REFUSED;
};

/** Listings are shown, never acted on; only the fields that are known are looked at. */
export function isListing(raw: unknown): raw is Listing {
  if (!isRecord(raw) || !STATUSES.has(raw['status']) || !WITHHELD.has(raw['withheld'])) return false;
  const { ageDays, stale } = raw;
  if (ageDays !== undefined && !isCount(ageDays, Number.MAX_SAFE_INTEGER)) return false;
  return (
    (stale === undefined || typeof stale === 'boolean') && LISTING_TEXTS.every((field) => isTextOrNone(raw[field]))
  );
}

const LISTING_TEXTS = ['operator', 'agency', 'agencyName', 'reason', 'reasonText', 'since', 'contest'] as const;
const WITHHELD: ReadonlySet<unknown> = new Set<Listing['withheld']>([undefined, 'contradiction', 'lapsed']);

function isTextOrNone(raw: unknown): boolean {
  return raw === undefined || typeof raw === 'string';
}

const STATUSES: ReadonlySet<unknown> = new Set<ListingStatus>(['black', 'grey', 'white', 'unlisted', 'no-list']);
const LEVELS: ReadonlySet<unknown> = new Set<Level>(['danger', 'caution', 'none']);

export function isLevel(raw: unknown): raw is Level {
  return LEVELS.has(raw);
}

function isCount(raw: unknown, most: number): raw is number {
  return typeof raw === 'number' && Number.isInteger(raw) && raw >= 0 && raw <= most;
}

function accept<T>(value: T): { readonly ok: true; readonly value: T } {
  return { ok: true, value };
}
