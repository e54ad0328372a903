import type { DraftView } from './draft.ts';
import { draftsBy } from './draft-by.ts';
import { DRAFTS } from './draft-selectors.ts';
import type { SiteId } from './site.ts';

/** The compose windows of a site that are open in a document; empty for a site whose windows are not known. */
export function findDrafts(id: SiteId, document: Document): readonly DraftView[] {
  const selectors = DRAFTS[id];
  return selectors === undefined ? [] : draftsBy(selectors, document);
}
