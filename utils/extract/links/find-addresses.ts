import type { Found } from './cursor.ts';
import { findAfterScheme } from './find-after-scheme.ts';
import { findBareHost } from './find-bare-host.ts';

/**
 * Addresses in running text. One cheap pass looks for what every address must hold, a dot, a double slash, or a word
 * or comma that stands for a dot; only there is the text around it looked at. Each look takes bounded time or moves
 * the pass behind what it read, so the whole is linear in the text.
 */
const TRIGGER = /[.。]|\/ ?\/|\\ ?\\|,(?=[a-z])|จุด|ดอ[ทต]|[Dd][Oo][Tt](?=[\s\])}>])/g;

/** Reads canonical text. `isName` tells names in Thai letters that are somebody's, for the left edge of Thai hosts. */
export function findAddresses(text: string, isName: (label: string) => boolean): Found[] {
  const trigger = new RegExp(TRIGGER);
  const found: Found[] = [];
  let floor = 0;
  for (let match = trigger.exec(text); match !== null; match = trigger.exec(text)) {
    const cursor = { text, at: match.index, length: match[0].length, floor, isName };
    const isSlashes = match[0].length > 1 && /[/\\]/.test(match[0]);
    const outcome = isSlashes ? findAfterScheme(cursor) : findBareHost(cursor);
    if (outcome.found !== null) found.push(outcome.found);
    if (outcome.found !== null) floor = outcome.found.end;
    trigger.lastIndex = Math.max(trigger.lastIndex, outcome.next);
  }
  return found;
}
