import type { GuardedScreen } from '../../../components/train/screens/props.ts';
import { googleMessages } from '../../sites/google-messages.ts';
import { roundcube } from '../../sites/roundcube.ts';
import type { Site } from '../../sites/site.ts';
import { whatsapp } from '../../sites/whatsapp.ts';

/** Whose pages the simulated screens are built like, so that their readers can read them. */
const SITES: Readonly<Record<GuardedScreen['channel'], Site>> = {
  email: roundcube,
  sms: googleMessages,
  chat: whatsapp,
};

/** The reader of a screen, which is left as the screen says and not by an address of the mailbox's. */
export function siteOfScreen({ channel, onLeave }: Pick<GuardedScreen, 'channel' | 'onLeave'>): Site {
  return { ...SITES[channel], leave: onLeave };
}
