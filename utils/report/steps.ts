import type { Channel } from '../model.ts';
import type { ChannelId } from './channels.ts';

/** One thing to do about a message: report it there, ask the body whose name is used, or call one's bank. */
export type Step = ChannelId | 'officer' | 'body' | 'bank';

export interface Situation {
  readonly channel: Channel;
  readonly hasLink: boolean;
  /** It uses the name of a body. */
  readonly hasClaim: boolean;
  /** One's own organisation wants to be told. */
  readonly hasOfficer: boolean;
  /** Money is sent, or a password, a card or an identity number is given. */
  readonly lost: boolean;
}

/**
 * What to do, in order. Lost money is a matter of minutes: 1441 and the bank come before everything. Otherwise: one's
 * own organisation, the operator that carried the SMS, the body whose name is used, who takes a fake page down, the
 * police.
 */
export function stepsFor({ channel, hasLink, hasClaim, hasOfficer, lost }: Situation): readonly Step[] {
  return [
    ...(lost ? (['aoc1441', 'bank'] as const) : []),
    ...(hasOfficer ? (['officer'] as const) : []),
    ...(channel === 'sms' ? (['true9777', 'ais1185', 'nbtc1200'] as const) : []),
    ...(hasClaim ? (['body'] as const) : []),
    ...(hasLink ? (['occ1212', 'thaicert'] as const) : []),
    'thaipoliceonline',
    ...(lost ? [] : (['aoc1441'] as const)),
  ];
}
