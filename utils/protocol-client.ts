/** Asking the background, one function for each message; an answer that is none, or none at all, is a problem. */
import { browser } from 'wxt/browser';
import { isRecord } from './is-record.ts';
import type { ConnectRequest, ListSummary, RequestNote, UpdateReport } from './list/status.ts';
import type { Listing, Result } from './model.ts';
import type { ContentProtocol, PageProtocol } from './protocol.ts';
import { parseListSummary, parseRequestNotes, parseUpdateReport } from './protocol-list.ts';
import {
  type FrameStatus,
  type OuterHeader,
  type Parse,
  parseListings,
  parseOuterHeader,
  parseShownTab,
  parseTabFrames,
  type ShownTab,
  type TabFrames,
} from './protocol-payloads.ts';
import type { ReaderScript } from './sites/reader-scripts.ts';

/** The background could not be reached, or what it said could not be used. */
export type AskProblem = 'no-answer';
type Asked<T> = Promise<Result<T, AskProblem>>;

/** Asks for the engine to be brought into this frame. */
export function requestEngine(): Asked<null> {
  return ask('engine-needed', null, parseAnything);
}

/** Asks for the probe to be brought into the frames of this tab that it has not reached. */
export function requestProbe(): Asked<null> {
  return ask('probe-needed', null, parseAnything);
}

/** Asks for what reads some sites to be brought into this frame; answered when it has run there. */
export function requestReader(script: ReaderScript): Asked<null> {
  return ask('reader-needed', script, parseAnything);
}

/** Asks for what shows warnings to be brought into this frame; answered when it has run there. */
export function requestWarning(): Asked<null> {
  return ask('warning-needed', null, parseAnything);
}

/** Asks for the check of drafts to be brought into this frame. */
export function requestCompose(): Asked<null> {
  return ask('compose-needed', null, parseAnything);
}

/** What the list says of numbers, in their order; null where no list is connected. */
export function lookupNumbers(numbers: readonly string[]): Asked<readonly Listing[] | null> {
  return ask('lookup', numbers, parseListings);
}

/** Has a warning that is shown counted, by its message's key; whether it is the first of that message. */
export function noteWarning(message: string): Asked<boolean> {
  return ask('warning-shown', message, parseTruth);
}

export function reportStatus(status: FrameStatus): Asked<null> {
  return ask('page-status', status, parseAnything);
}

/** What the page around this frame says of the message in it. */
export function askOuterHeader(): Asked<OuterHeader | null> {
  return ask('header-needed', null, parseOuterHeader);
}

/** Opens the report page for a message of this frame, by its key. */
export function requestReport(message: string): Asked<null> {
  return ask('open-report', message, parseAnything);
}

export function askListSummary(): Asked<ListSummary> {
  return ask('list-summary', null, parseListSummary);
}

/** Answers when the attempt has come to an end, which may take minutes for a first list. */
export function requestListUpdate(): Asked<UpdateReport> {
  return ask('list-update-now', null, parseUpdateReport);
}

export function requestListConnection(request: ConnectRequest): Asked<UpdateReport> {
  return ask('list-connect', request, parseUpdateReport);
}

export function requestListDisconnection(): Asked<null> {
  return ask('list-disconnect', null, parseAnything);
}

export function askListRequests(): Asked<readonly RequestNote[]> {
  return ask('list-requests-log', null, parseRequestNotes);
}

export function askTabFrames(tab: number): Asked<TabFrames> {
  return ask('tab-frames', tab, parseTabFrames);
}

export function requestPageCheck(tab: number): Asked<null> {
  return ask('check-page', tab, parseAnything);
}

/** What was selected when "check the selected text" was chosen; null where nothing was. */
export function takeSelectedText(): Asked<string | null> {
  return ask('selected-text', null, parseText);
}

/** The tab whose QR codes are to be read, where the menu or the shortcut opened this page for it. */
export function takeCodesWish(): Asked<ShownTab | null> {
  return ask('codes-wanted', null, parseShownTab);
}

/** The browser itself cuts what is selected; this only keeps a fault from filling the window. */
const LONGEST_SELECTION = 1_000_000;

const parseText: Parse<string | null> = (raw) =>
  raw === null || (typeof raw === 'string' && raw.length <= LONGEST_SELECTION)
    ? { ok: true, value: raw }
    : { ok: false };

const parseTruth: Parse<boolean> = (raw) => (typeof raw === 'boolean' ? { ok: true, value: raw } : { ok: false });

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
