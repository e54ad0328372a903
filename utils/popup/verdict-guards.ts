/**
 * Whether something is a Verdict. It comes from a frame of ours, but that frame runs in the process of a hostile page.
 * Only the shape is checked: everything in it is shown as text and nothing of it is run, fetched or stored.
 */
import type { PageMessage } from '../../components/popup/props.ts';
import type { AgencyView } from '../../components/warning/props.ts';
import { isRecord } from '../is-record.ts';
import type { Unchecked, Verdict } from '../model.ts';
import { isLevel, isListing } from '../protocol-payloads.ts';
import { isReasonCode } from '../reason-codes.ts';
import { MESSAGE_KEY } from '../report/target.ts';

type Check = (value: unknown) => boolean;

const text: Check = (value) => typeof value === 'string';
const truth: Check = (value) => typeof value === 'boolean';
const count: Check = (value) => typeof value === 'number' && Number.isInteger(value) && value >= 0;
const oneOf =
  (...values: readonly string[]): Check =>
  (value) =>
    typeof value === 'string' && values.includes(value);
const optional =
  (check: Check): Check =>
  (value) =>
    value === undefined || check(value);
const orNull =
  (check: Check): Check =>
  (value) =>
    value === null || check(value);
const listOf =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.length <= 5000 && value.every(check);
const shape =
  (fields: Readonly<Record<string, Check>>): Check =>
  (value) =>
    isRecord(value) && Object.entries(fields).every(([name, check]) => check(value[name]));

const PLACE = shape({ start: count, end: count, part: oneOf('from_name', 'from_address', 'subject', 'body') });

const LINK = shape({
  via: oneOf('anchor', 'text', 'form', 'qr'),
  kind: oneOf('web', 'shortener', 'contact', 'app', 'other'),
  shown: text,
  target: text,
  host: text,
  ascii: text,
  officialOf: optional(text),
  government: truth,
  imitates: optional(text),
  shownHost: optional(text),
  shownOfficial: optional(truth),
  place: PLACE,
});

const PHONE = shape({
  number: text,
  kind: oneOf('fixed', 'mobile', 'short', 'toll-free', 'premium', 'voip', 'foreign', 'ussd', 'abroad-prefix'),
  shown: text,
  label: optional(oneOf('fax')),
  extensions: listOf(text),
  place: PLACE,
});

const REASON = shape({
  code: isReasonCode,
  level: oneOf('danger', 'caution', 'note'),
  link: optional(count),
  phone: optional(count),
  evidence: listOf(PLACE),
});

export const UNCHECKED_CODES: readonly Unchecked[] = [
  'sender-authenticity',
  'images',
  'attachments',
  'qr',
  'cut-off',
  'frame',
  'encrypted',
  'number-list',
  'too-long',
];

const UNCHECKED = oneOf(...UNCHECKED_CODES);

const VERDICT = shape({
  level: isLevel,
  agency: orNull(text),
  locality: optional(text),
  reasons: listOf(REASON),
  links: listOf(LINK),
  phones: listOf(PHONE),
  listings: listOf(isListing),
  unchecked: listOf(UNCHECKED),
});

const AGENCY = shape({ id: text, name: text, officialName: text, domain: optional(text), hotline: optional(text) });

export function isVerdict(raw: unknown): raw is Verdict {
  return VERDICT(raw);
}

function isAgencyView(raw: unknown): raw is AgencyView | null {
  return raw === null || AGENCY(raw);
}

/** What a frame tells of one message. */
export interface Finding extends PageMessage {
  /** By which its report is asked for. */
  readonly key: string;
}

/** The answer of one frame; null for anything else. */
export function parseFindings(raw: unknown): readonly Finding[] | null {
  if (!isRecord(raw) || raw['ok'] !== true || !Array.isArray(raw['value'])) return null;
  const found = raw['value'].map(parseMessage);
  const good = found.filter((each) => each !== null);
  return good.length === found.length ? good : null;
}

function parseMessage(raw: unknown): Finding | null {
  if (!isRecord(raw)) return null;
  const { id, key, verdict, agency, quiet } = raw;
  if (typeof id !== 'string' || typeof key !== 'string' || !MESSAGE_KEY.test(key)) return null;
  return isVerdict(verdict) && isAgencyView(agency) ? { id, key, verdict, agency, quiet: quiet === true } : null;
}
