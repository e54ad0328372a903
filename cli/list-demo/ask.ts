import type { Page } from '@playwright/test';
import { isRecord } from '../../utils/is-record.ts';
import type { ListSummary, RequestNote, UpdateReport } from '../../utils/list/status.ts';
import type { Listing } from '../../utils/model.ts';
import { parseListSummary, parseRequestNotes, parseUpdateReport } from '../../utils/protocol-list.ts';
import { type Parse, parseListings } from '../../utils/protocol-payloads.ts';

/** Asks the background what its pages ask, from one of these pages. An answer that is none is a fault. */

export const readSummary = (own: Page): Promise<ListSummary> => ask(own, 'list-summary', null, parseListSummary);

/** The extension's own log of its requests, the newest last. */
export const readRequests = (own: Page): Promise<readonly RequestNote[]> =>
  ask(own, 'list-requests-log', null, parseRequestNotes);

export const updateNow = (own: Page): Promise<UpdateReport> => ask(own, 'list-update-now', null, parseUpdateReport);

export const lookUpNumbers = (own: Page, numbers: readonly string[]): Promise<readonly Listing[] | null> =>
  ask(own, 'lookup', numbers, parseListings);

async function ask<T>(own: Page, type: string, payload: unknown, parse: Parse<T>): Promise<T> {
  const message = JSON.stringify({ type, payload });
  const answer: unknown = await own.evaluate(`chrome.runtime.sendMessage(${message})`);
  const parsed = isRecord(answer) && answer['ok'] === true ? parse(answer['value']) : { ok: false as const };
  if (!parsed.ok) throw new Error(`${type} was answered with ${JSON.stringify(answer)}`);
  return parsed.value;
}
