import { type Gazetteer, ownerOf } from '../agencies/gazetteer.ts';
import { isGovernmentHost } from '../agencies/government-hosts.ts';
import { domainOf } from '../agencies/renewal/renewed-channels.ts';

/** Where a message can be reported. Their names and what each is for stand in the words of each language. */
export type ChannelId = 'aoc1441' | 'true9777' | 'ais1185' | 'nbtc1200' | 'occ1212' | 'thaicert' | 'thaipoliceonline';

/** A way to reach a channel. A host is typed by the person; it is never made a link in what is handed on. */
export interface ReportChannel {
  readonly id: ChannelId;
  /** E.164, or a short code. */
  readonly phone?: string;
  /** Takes pictures, not calls. */
  readonly mms?: string;
  readonly host?: string;
  readonly email?: string;
  /** Where it is written that this way exists, and when that was looked up. */
  readonly source: string;
}

/**
 * Only ways that a source of medium weight or better supports, looked up on 21 November 2026. Left out for want of one:
 * 7726 (no Thai source at all), NT 1888 and "1111 press 87" (general knowledge), LINE accounts of any of them.
 */
export const CHANNELS: Readonly<Record<ChannelId, ReportChannel>> = {
  aoc1441: {
    id: 'aoc1441',
    phone: '1441',
    source: 'mdes.go.th/mission/153; mgronline 9670000017268 (by telephone only, no LINE and no Facebook)',
  },
  true9777: {
    id: 'true9777',
    mms: '9777',
    source: 'true.th/en/true-cyber-safe/package-9777 (takes the picture of an SMS with its number, words and link)',
  },
  ais1185: {
    id: 'ais1185',
    phone: '1185',
    source: 'ais12callonline.com, how to block call-centre numbers; adslthailand.com/post/10844',
  },
  nbtc1200: { id: 'nbtc1200', phone: '1200', source: "the banks' list of fraud lines; NBTC call centre" },
  occ1212: {
    id: 'occ1212',
    phone: '1212',
    host: '1212.etda.or.th',
    source: '1212etda.com/Information/Question (asks for the name and address of a web site)',
  },
  thaicert: {
    id: 'thaicert',
    phone: '+6621143531',
    email: 'thaicert@ncsa.or.th',
    host: 'thaicert.or.th',
    source: 'thaicert.or.th/support-coordination',
  },
  thaipoliceonline: {
    // Its telephone is 1441, which is a step of its own in every list.
    id: 'thaipoliceonline',
    host: 'thaipoliceonline.go.th',
    source: 'ccid4.ccib.go.th; gcc.go.th, 6 July 2024 (the former .com address is superseded)',
  },
};

/** The channels as a renewed gazetteer has them, where its ways lead to the government or to a body that is known. */
export function channelsOf(gazetteer: Gazetteer): Readonly<Record<ChannelId, ReportChannel>> {
  const channels: Record<ChannelId, ReportChannel> = { ...CHANNELS };
  for (const shipped of Object.values(CHANNELS)) {
    const renewed = gazetteer.channels[shipped.id];
    if (renewed === undefined) continue;
    const isKnown = (host: string): boolean => isGovernmentHost(host) || ownerOf(gazetteer, host) !== undefined;
    const { host, email, ...ways } = renewed;
    channels[shipped.id] = {
      ...shipped,
      ...ways,
      ...(host !== undefined && isKnown(host) ? { host } : {}),
      ...(email !== undefined && isKnown(domainOf(email)) ? { email } : {}),
    };
  }
  return channels;
}
