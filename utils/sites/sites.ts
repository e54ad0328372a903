import { generic } from './generic.ts';
import { gmail } from './gmail.ts';
import { googleMessages } from './google-messages.ts';
import { horde } from './horde.ts';
import { icloud } from './icloud.ts';
import { messenger } from './messenger.ts';
import { outlook } from './outlook.ts';
import { proton } from './proton.ts';
import { roundcube } from './roundcube.ts';
import type { SiteReaders } from './site.ts';
import { snappymail } from './snappymail.ts';
import { sogo } from './sogo.ts';
import { telegramA } from './telegram-a.ts';
import { telegramK } from './telegram-k.ts';
import { whatsapp } from './whatsapp.ts';
import { yahoo } from './yahoo.ts';
import { zimbra } from './zimbra.ts';
import { zimbraModern } from './zimbra-modern.ts';
import { zoho } from './zoho.ts';

/** The readers, by the script that carries them into a frame (reader-scripts.ts). */
export const HOSTED = { gmail, outlook, 'google-messages': googleMessages, proton } satisfies SiteReaders;

export const WEBMAIL = { roundcube, sogo, zimbra, horde, snappymail } satisfies SiteReaders;

export const CHATS = {
  'telegram-a': telegramA,
  'telegram-k': telegramK,
  whatsapp,
  messenger,
} satisfies SiteReaders;

/** The generic reader, and the sites that are read by it with hints. */
export const GENERIC = { yahoo, icloud, zoho, 'zimbra-modern': zimbraModern, generic } satisfies SiteReaders;
