/** Asking the background, one function for each message; an answer that is none, or none at all, is a problem. */
import { browser } from 'wxt/browser';
import type { Listing, Result } from './model.ts';
import type { ContentProtocol, PageProtocol } from './protocol.ts';
import {
  type FrameStatus,
  isRecord,
  type ListSummary,
  type Parse,
  parseListings,
  parseListSummary,
  parseTabFrames,
  type TabFrames,
} from './protocol-payloads.ts';

/** The background could not be reached, or what it said could not be used. */
export type AskProblem = 'no-answer';
type Asked<T> = Promise<Result<T, AskProblem>>;

/** Asks for the engine to be brought into this frame. */
export function requestEngine(): Asked<null> {
  return ask('engine-needed', null, parseAnything);
}

/** Asks for what shows warnings to be brought into this frame; answered when it has run there. */
export function requestWarning(): Asked<null> {
  return ask('warning-needed', null, parseAnything);
}

/** What the list says of numbers, in their order; null where no list is connected. */
export function lookupNumbers(numbers: readonly string[]): Asked<readonly Listing[] | null> {
  return ask('lookup', numbers, parseListings);
}

export function reportStatus(status: FrameStatus): Asked<null> {
  return ask('page-status', status, parseAnything);
}

export function askListSummary(): Asked<ListSummary | null> {
  return ask('list-summary', null, parseListSummary);
}

export function askTabFrames(tab: number): Asked<TabFrames> {
  return ask('tab-frames', tab, parseTabFrames);
}

export function requestPageCheck(tab: number): Asked<null> {
  return ask('check-page', tab, parseAnything);
}

const parseAnything: Parse<null> = () => ({ ok: true, value: null });

async function ask<T>(type: keyof ContentProtocol | keyof PageProtocol, payload: unknown, parse: Parse<T>): Asked<T> {
  try {
    const answer: unknown = await browser.runtime.sendMessage({ type, payload });
    if (!isRecord(answer) || answer['ok'] !== true) return { ok: false, problem: 'no-answer' };
    const parsed = parse(answer['value']);
    return parsed.ok ? parsed : { ok: false, problem: 'no-answer' };
  } catch {
    // The extension was updated or switched off, or the background is gone: the page goes on without it.
    return { ok: false, problem: 'no-answer' };
  }
}
