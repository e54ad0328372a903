/**
 * All messages between the parts of the extension. A message is `{type, payload}`; the answer is a Result. Text of a
 * message never goes to the background: numbers only. Findings go from a frame to the popup, and one message
 * with its text to the report that a person has opened of it, in memory, when asked.
 *
 * Who may ask what is two maps, not one: a content script runs beside a hostile page and gets less than our own pages.
 */
import type { ConnectRequest, ListSummary, RequestNote, UpdateReport } from './list/status.ts';
import type { Listing, Result } from './model.ts';
import { parseConnectRequest } from './protocol-list.ts';
import {
  type FrameStatus,
  type OuterHeader,
  type Parse,
  parseFrameIndex,
  parseFrameStatus,
  parseMessageKey,
  parseNothing,
  parseNumbers,
  parseOrigins,
  parseReaderScript,
  parseTab,
  type ShownTab,
  type TabFrames,
} from './protocol-payloads.ts';
import type { Evidence } from './report/evidence.ts';
import type { ReaderScript } from './sites/reader-scripts.ts';

/** What a content script may ask the background. */
export interface ContentProtocol {
  /** A message was seen in this frame: bring the engine into it. */
  readonly 'engine-needed': (payload: null, from: FrameAddress) => Promise<null>;
  /** Frames of this page were reached by no script of ours: bring the probe into those. */
  readonly 'probe-needed': (payload: null, from: FrameAddress) => Promise<null>;
  /** The engine of this frame needs what reads the site that the page turned out to be: bring it. */
  readonly 'reader-needed': (script: ReaderScript, from: FrameAddress) => Promise<null>;
  /** A message in this frame needs a warning, or a click a question: bring what shows them into it. */
  readonly 'warning-needed': (payload: null, from: FrameAddress) => Promise<null>;
  /** Somebody writes in this frame, and drafts are to be checked: bring the check into it. */
  readonly 'compose-needed': (payload: null, from: FrameAddress) => Promise<null>;
  /** What the number list says, in the order of the numbers; null where no list is connected. */
  readonly lookup: (numbers: readonly string[], from: FrameAddress) => Promise<readonly Listing[] | null>;
  /**
   * A warning of a message is shown, by the message's key: it is counted, and answered with whether that is for the
   * first time since the browser was started.
   */
  readonly 'warning-shown': (message: string, from: FrameAddress) => Promise<boolean>;
  /** How many messages are open in this frame, and how bad they are. */
  readonly 'page-status': (status: FrameStatus, from: FrameAddress) => Promise<null>;
  /** What the page around this frame says of the message in it; null where nothing is said. */
  readonly 'header-needed': (payload: null, from: FrameAddress) => Promise<OuterHeader | null>;
  /** A person wants to report a message of this frame: open the page for it. The message stays where it is. */
  readonly 'open-report': (message: string, from: FrameAddress) => Promise<null>;
}

/** What the popup and our other pages may ask the background. */
export interface PageProtocol {
  readonly lookup: (numbers: readonly string[]) => Promise<readonly Listing[] | null>;
  readonly 'list-summary': (payload: null) => Promise<ListSummary>;
  /** Ask the list's host now; answered when that has come to an end, well or badly. */
  readonly 'list-update-now': (payload: null) => Promise<UpdateReport>;
  /** Trust a root that the person has confirmed, and take its list; what was there stays until the new one is. */
  readonly 'list-connect': (request: ConnectRequest) => Promise<UpdateReport>;
  /** Forget address, root and list. */
  readonly 'list-disconnect': (payload: null) => Promise<null>;
  /** The last requests of the extension, the newest last. */
  readonly 'list-requests-log': (payload: null) => Promise<readonly RequestNote[]>;
  /** The frames of a tab that have reported. */
  readonly 'tab-frames': (tab: number) => Promise<TabFrames>;
  /**
   * What was selected when "check the selected text" was chosen, once; null where that was not what opened the page.
   */
  readonly 'selected-text': (payload: null) => Promise<string | null>;
  /** The tab whose QR codes the menu or the shortcut asked for, once; null where that was not what opened the page. */
  readonly 'codes-wanted': (payload: null) => Promise<ShownTab | null>;
  /** Look at the page in this tab once; needs `activeTab`. */
  readonly 'check-page': (tab: number) => Promise<null>;
}

/** What the background and our own pages may ask the engine in a frame. `Found` is told in memory only, when asked. */
export interface FrameProtocol<Found> {
  /**
   * Whether an engine runs in the frame at all. Asked at every change of address, so that the answer must cost nothing.
   */
  readonly here: (payload: null) => true;
  /** The verdicts of the messages that are open in the frame. */
  readonly findings: (payload: null) => Found;
  /** Put the keyboard on the worst warning; false where there is none. */
  readonly 'focus-warning': (payload: null) => boolean;
  /** The person has taken these origins back: stop where one of them is the frame's own. */
  readonly 'site-removed': (origins: readonly string[]) => null;
  /** The header that stands around one of the page's frames, by its place among them. */
  readonly 'header-around': (frame: number) => OuterHeader | null;
  /** Read a mailbox that has changed as any other page is read. */
  readonly 'read-anyway': (payload: null) => null;
  /** One message with its verdict, for its report; null where it is no longer open. */
  readonly evidence: (message: string) => Evidence | null;
}

export type ProtocolProblem = 'unknown-message' | 'bad-payload' | 'wrong-sender' | 'failed';
export type Answer = Result<unknown, ProtocolProblem>;

/** Where a message came from, as the browser says (never as the message says). */
export interface Sender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly tab?: { readonly id?: number | undefined } | undefined;
  readonly frameId?: number | undefined;
}

/** The frame that a content script runs in. */
export interface FrameAddress {
  readonly tab: number;
  readonly frame: number;
}

export interface Receiver {
  readonly content: ContentProtocol;
  readonly pages: PageProtocol;
  /** The extension's own id and the start of its pages' addresses. */
  readonly self: { readonly id: string; readonly base: string };
}

/** Answers what is asked of a frame, or null where it is not for it: wrong sender, type or payload. */
export function createFrameReceiver<Found>(
  handlers: FrameProtocol<Found>,
  self: Receiver['self'],
): (raw: unknown, sender: Sender) => Answer | null {
  const endpoints = new Map<string, (payload: unknown) => Answer | null>([
    ['here', frameEndpoint(parseNothing, handlers.here)],
    ['findings', frameEndpoint(parseNothing, handlers.findings)],
    ['focus-warning', frameEndpoint(parseNothing, handlers['focus-warning'])],
    ['site-removed', frameEndpoint(parseOrigins, handlers['site-removed'])],
    ['header-around', frameEndpoint(parseFrameIndex, handlers['header-around'])],
    ['read-anyway', frameEndpoint(parseNothing, handlers['read-anyway'])],
    ['evidence', frameEndpoint(parseMessageKey, handlers.evidence)],
  ]);
  return (raw, sender) => {
    const message = parseEnvelope(raw);
    if (message === null || sender.id !== self.id || isContentScript(sender, self.base)) return null;
    return endpoints.get(message.type)?.(message.payload) ?? null;
  };
}

/** A background may have no address; whatever else has one that is not ours runs in a page. */
function isContentScript(sender: Sender, base: string): boolean {
  return sender.url !== undefined && !isOwnPage(sender, base);
}

function frameEndpoint<Payload>(parse: Parse<Payload>, handle: (payload: Payload) => unknown) {
  return (raw: unknown): Answer | null => {
    const payload = parse(raw);
    return payload.ok ? { ok: true, value: handle(payload.value) } : null;
  };
}

type Endpoint<From> = (payload: unknown, from: From) => Promise<Answer>;

/** Answers messages: sender first, then type, then payload; a fault of a handler is an answer too, not a silence. */
export function createReceiver({ content, pages, self }: Receiver): (raw: unknown, sender: Sender) => Promise<Answer> {
  const contentEndpoints = mapOf<keyof ContentProtocol, FrameAddress>({
    'engine-needed': endpoint(parseNothing, content['engine-needed']),
    'probe-needed': endpoint(parseNothing, content['probe-needed']),
    'reader-needed': endpoint(parseReaderScript, content['reader-needed']),
    'warning-needed': endpoint(parseNothing, content['warning-needed']),
    'compose-needed': endpoint(parseNothing, content['compose-needed']),
    lookup: endpoint(parseNumbers, content.lookup),
    'warning-shown': endpoint(parseMessageKey, content['warning-shown']),
    'page-status': endpoint(parseFrameStatus, content['page-status']),
    'header-needed': endpoint(parseNothing, content['header-needed']),
    'open-report': endpoint(parseMessageKey, content['open-report']),
  });
  const pageEndpoints = mapOf<keyof PageProtocol, null>({
    lookup: endpoint(parseNumbers, pages.lookup),
    'list-summary': endpoint(parseNothing, pages['list-summary']),
    'list-update-now': endpoint(parseNothing, pages['list-update-now']),
    'list-connect': endpoint(parseConnectRequest, pages['list-connect']),
    'list-disconnect': endpoint(parseNothing, pages['list-disconnect']),
    'list-requests-log': endpoint(parseNothing, pages['list-requests-log']),
    'tab-frames': endpoint(parseTab, pages['tab-frames']),
    'check-page': endpoint(parseTab, pages['check-page']),
    'selected-text': endpoint(parseNothing, pages['selected-text']),
    'codes-wanted': endpoint(parseNothing, pages['codes-wanted']),
  });

  return async function receive(raw, sender) {
    if (sender.id !== self.id) return { ok: false, problem: 'wrong-sender' };
    const message = parseEnvelope(raw);
    if (message === null) return { ok: false, problem: 'unknown-message' };
    if (isOwnPage(sender, self.base)) return answer(pageEndpoints, message, null);
    const from = addressOf(sender);
    return from === null ? { ok: false, problem: 'wrong-sender' } : answer(contentEndpoints, message, from);
  };
}

interface Envelope {
  readonly type: string;
  readonly payload: unknown;
}

/** A message as it travels; null for anything else. */
export function parseEnvelope(raw: unknown): Envelope | null {
  if (typeof raw !== 'object' || raw === null || !('type' in raw) || typeof raw.type !== 'string') return null;
  return { type: raw.type, payload: 'payload' in raw ? raw.payload : null };
}

/** Pages of ours in a tab have a `tab` too, so only the address tells them from content scripts. */
export function isOwnPage(sender: Sender, base: string): boolean {
  return sender.url?.startsWith(base) === true;
}

function addressOf({ tab, frameId }: Sender): FrameAddress | null {
  return tab?.id === undefined || frameId === undefined ? null : { tab: tab.id, frame: frameId };
}

async function answer<From>(
  endpoints: ReadonlyMap<string, Endpoint<From>>,
  message: Envelope,
  from: From,
): Promise<Answer> {
  const found = endpoints.get(message.type);
  return found === undefined ? { ok: false, problem: 'unknown-message' } : found(message.payload, from);
}

function endpoint<Payload, From>(
  parse: Parse<Payload>,
  handle: (payload: Payload, from: From) => Promise<unknown>,
): Endpoint<From> {
  return async (raw, from) => {
    const payload = parse(raw);
    if (!payload.ok) return { ok: false, problem: 'bad-payload' };
    try {
      return { ok: true, value: await handle(payload.value, from) };
    } catch {
      return { ok: false, problem: 'failed' };
    }
  };
}

/** A map, not an object, so that `constructor` and the like are no message types. */
function mapOf<Type extends string, From>(
  endpoints: Readonly<Record<Type, Endpoint<From>>>,
): ReadonlyMap<string, Endpoint<From>> {
  return new Map(Object.entries<Endpoint<From>>(endpoints));
}
