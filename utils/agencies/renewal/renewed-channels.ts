import { isRecord } from '../../is-record.ts';
import { isText } from '../source/shapes.ts';

/** Where a channel for reports is reached now; a way that is left out is as it ships. */
export interface RenewedChannel {
  /** Short codes only: nobody gets one for a week's fraud. */
  readonly phone?: string;
  readonly mms?: string;
  readonly host?: string;
  readonly email?: string;
  /** Where that is written. */
  readonly source: string;
}

/** By id (`ChannelId` of report/channels.ts); an id that nobody knows is passed over. */
export type RenewedChannels = Readonly<Record<string, RenewedChannel>>;

const SHORT_CODE = /^[1-9]\d{2,3}$/;
const HOST = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.){1,8}[a-z]{2,20}$/;
const WAYS: Readonly<Record<keyof RenewedChannel, (value: string) => boolean>> = {
  phone: (value) => SHORT_CODE.test(value),
  mms: (value) => SHORT_CODE.test(value),
  host: (value) => HOST.test(value),
  email: (value) => /^[a-z0-9._-]{1,64}$/.test(value.slice(0, value.indexOf('@'))) && HOST.test(domainOf(value)),
  source: isText,
};
const MOST_CHANNELS = 50;

/** What stands behind the `@` of an address. */
export function domainOf(email: string): string {
  return email.slice(email.indexOf('@') + 1);
}

export function areChannels(raw: unknown): raw is RenewedChannels {
  return isRecord(raw) && Object.keys(raw).length <= MOST_CHANNELS && Object.values(raw).every(isChannel);
}

function isChannel(raw: unknown): boolean {
  if (!isRecord(raw) || !isText(raw['source'])) return false;
  return Object.entries(raw).every(([field, value]) => isWay(field) && isText(value) && WAYS[field](value));
}

function isWay(field: string): field is keyof RenewedChannel {
  return Object.hasOwn(WAYS, field);
}
