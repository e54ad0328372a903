import type { Engine } from '../extract/engine.ts';
import { checkDraft, type DraftCheck } from './check-draft.ts';
import type { Draft } from './draft.ts';
import { rewrite } from './rewrite.ts';
import { waysOf } from './ways.ts';

/** What is left when two addresses stood in one word is found in the next round; more rounds find nothing new. */
const MOST_ROUNDS = 3;

/**
 * The body of a draft without links, to edit and to copy; null where nothing is to be replaced. The same engine has
 * looked at the proposal: one in which something still leads away is never given.
 */
export function propose(draft: Draft, check: DraftCheck, engine: Engine): string | null {
  const ways = waysOf(check, engine);
  let [text, found] = [draft.message.body, check];
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const next = rewrite(text, found, ways);
    if (next === text) break;
    text = next;
    const message = { ...draft.message, body: text, anchors: [], quotes: [] };
    found = checkDraft({ message, images: [] }, engine);
  }
  return text === draft.message.body || leadsAway(found) ? null : text;
}

function leadsAway({ entities, fields }: DraftCheck): boolean {
  return fields.length > 0 || entities.links.some(({ place }) => place.part === 'body');
}
