import { generic } from './generic.ts';
import { gmail } from './gmail.ts';
import { roundcube } from './roundcube.ts';
import type { Site, SiteId } from './site.ts';

const SITES: Readonly<Record<SiteId, Site>> = { gmail, roundcube, generic };

/** The reader of a site that was recognised. */
export function siteOf(id: SiteId): Site {
  return SITES[id];
}
