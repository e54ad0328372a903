import { generic } from './generic.ts';
import { gmail } from './gmail.ts';
import { googleMessages } from './google-messages.ts';
import { horde } from './horde.ts';
import { icloud } from './icloud.ts';
import { messenger } from './messenger.ts';
import { outlook } from './outlook.ts';
import { proton } from './proton.ts';
import { roundcube } from './roundcube.ts';
import type { Site, SiteId } from './site.ts';
import { snappymail } from './snappymail.ts';
import { sogo } from './sogo.ts';
import { telegramA } from './telegram-a.ts';
import { telegramK } from './telegram-k.ts';
import { whatsapp } from './whatsapp.ts';
import { yahoo } from './yahoo.ts';
import { zimbra } from './zimbra.ts';
import { zimbraModern } from './zimbra-modern.ts';
import { zoho } from './zoho.ts';

const SITES: Readonly<Record<SiteId, Site>> = {
  gmail,
  outlook,
  'google-messages': googleMessages,
  roundcube,
  sogo,
  proton,
  yahoo,
  icloud,
  zoho,
  zimbra,
  'zimbra-modern': zimbraModern,
  horde,
  snappymail,
  'telegram-a': telegramA,
  'telegram-k': telegramK,
  whatsapp,
  messenger,
  generic,
};

/** The reader of a site that was recognised. */
export function siteOf(id: SiteId): Site {
  return SITES[id];
}
