import type { Site, SiteId } from '../../utils/sites/site.ts';
import { CHATS, GENERIC, HOSTED, WEBMAIL } from '../../utils/sites/sites.ts';

/** All readers: a site without one does not compile. */
const SITES: Readonly<Record<SiteId, Site>> = { ...HOSTED, ...WEBMAIL, ...CHATS, ...GENERIC };

export function siteOf(id: SiteId): Site {
  return SITES[id];
}
