import type { Engine } from '../extract/engine.ts';
import { listingsByNumber } from '../listings-by-number.ts';
import type { Channel, Listing, Result } from '../model.ts';
import { checkDraft, type DraftCheck } from '../outgoing/check-draft.ts';
import type { Draft } from '../outgoing/draft.ts';
import type { DraftView } from '../sites/draft.ts';
import { readWindow } from './read-window.ts';

export interface CheckTools {
  readonly engine: Engine;
  readonly ownDomains: readonly string[];
  /** Asks the background; numbers only. */
  readonly lookup: (numbers: readonly string[]) => Promise<Result<readonly Listing[] | null, string>>;
}

/** What was read of a compose window, and what was found in it. */
export interface CheckedWindow {
  readonly draft: Draft;
  readonly check: DraftCheck;
}

/** What the list has said while a window is open, by number; null as long as no list is known to be connected. */
export type Known = ReadonlyMap<string, Listing> | null;

/** What can be said of a window at once, with what the list has said before. */
export type WindowCheck = (view: DraftView, known: Known) => CheckedWindow;

/**
 * Reads the window each time, and checks what has changed since: one press on Send is four events and one draft, and
 * what was typed or set just before the last of them must count.
 */
export function createWindowCheck(channel: Channel, { engine, ownDomains }: CheckTools): WindowCheck {
  let last: { readonly text: string; readonly known: Known; readonly checked: CheckedWindow } | null = null;
  return (view, known) => {
    const draft = readWindow(view, channel);
    const text = JSON.stringify(draft);
    if (last !== null && last.text === text && last.known === known) return last.checked;
    const check = checkDraft(draft, engine, { ownDomains, ...(known === null ? {} : { listings: known }) });
    last = { text, known, checked: { draft, check } };
    return last.checked;
  };
}

/** What the list says of the numbers of a draft; null where nothing is new. */
export async function askList({ check }: CheckedWindow, known: Known, { lookup }: CheckTools): Promise<Known> {
  const numbers = [...new Set(check.entities.phones.map(({ number }) => number))];
  if (numbers.length === 0 || numbers.every((number) => known?.has(number) === true)) return null;
  const answer = await lookup(numbers);
  if (!answer.ok || answer.value === null) return null;
  return new Map([...(known ?? []), ...listingsByNumber(numbers, answer.value)]);
}
