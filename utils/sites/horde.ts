/**
 * Horde IMP, on whatever origin somebody runs it. Sources: horde/imp HEAD fd9212ca (2024-01-12), templates `mailbox` and
 * `message`, `imp.js`. HTML parts stand in frames that its script writes, texts in the page. Ids; nothing localised.
 */
import { readText } from '../page/read-text.ts';
import { documentIn, frameOf, leaveFrame } from './body-frame.ts';
import { headerText } from './header.ts';
import { type HeaderSelectors, headerBy } from './header-by.ts';
import { isDisplayed } from './is-displayed.ts';
import { probeOf } from './probe-of.ts';
import type { MessageView, Site } from './site.ts';
import { type ViewParts, viewOf } from './view.ts';

const FRAME = 'iframe.htmlMsgData';
/** All parts of the message: preview and window of its own; the last in the view for phones. */
const BODY = '#messageBody, #imp-message-body';

/** "Images have been blocked", "signature verified": Horde's own words, in its own page only. */
const ADDED = '.mimeStatusMessageTable, .mimePartInfo';

const SELECTORS = {
  /** Header and body of one message. */
  card: '#previewMsg, #msgData, #imp-message, body',
  row: '.vpRow.vpRowSelected, .vpRow[class*="elected"]',
} as const;

const HEADER: HeaderSelectors = {
  sender: ['#msgHeaderFrom td:not(.label)', '#msgHeadersColl .from', '#imp-message-from'],
  recipients: '#msgHeaderTo td:not(.label) a, #msgHeaderTo td:not(.label), #msgHeaderCc td:not(.label)',
  subject: ['#msgHeaders .subject', '#msgHeadersColl .subject', '#imp-message-subject'],
  attachments: '#partlist li',
};

export const hordeProbe = probeOf({
  id: 'horde',
  page: '#impbase, #msgData, #imp-message-body',
  body: BODY,
  // The place of a message is always there, and empty until one is shown.
  message: '#messageBody:not(:empty), #imp-message-body:not(:empty)',
  frame: FRAME,
  // `…/dynamic.php?page=message&buid=17`: a message in a window of its own.
  opened: /[?&]page=message&/,
});

export const horde: Site = {
  probe: hordeProbe,
  placement: 'inflow',
  expects: ['sender', 'body'],
  find: findMessages,
  leave: leaveFrame,
};

/**
 * A message is one, though each of its HTML parts stands in a frame of its own: each of these is read with what the others
 * and the texts in the page say, and the page itself only where it holds links, which must be guarded there.
 */
function findMessages(document: Document): readonly MessageView[] {
  const frame = frameOf(document, FRAME);
  if (frame !== null) {
    const whole = frame.closest(BODY);
    const beside = (): string =>
      whole === null ? '' : [saidIn(whole, ADDED), ...saidInFrames(whole, frame)].join('\n');
    return [viewIn(document.body, frame, { beside })];
  }
  const whole = document.querySelector(BODY);
  // The preview stays in the page, not displayed, while no message is open.
  if (whole === null || !isDisplayed(whole)) return [];
  if (headerText(whole, ADDED) === '' && whole.querySelector('img') === null) return [];
  if (whole.querySelector(FRAME) === null) return [viewIn(whole, whole, { added: ADDED })];
  if (whole.querySelector('a[href]') === null) return [];
  return [viewIn(whole, whole, { added: ADDED, beside: () => saidInFrames(whole).join('\n') })];
}

/** What the frames of a message say, but one that is read itself. */
function saidInFrames(whole: Element, but?: Element): readonly string[] {
  const frames = [...whole.querySelectorAll(FRAME)].filter((frame) => frame !== but);
  return frames.map((frame) => documentIn(frame)?.body ?? null).map((body) => (body === null ? '' : saidIn(body)));
}

/** Text, and the addresses that its links lead to. */
function saidIn(part: Element, added?: string): string {
  const { text, anchors } = readText(part, added === undefined ? {} : { exclude: added });
  return [text, ...anchors.map(({ href }) => href)].join('\n');
}

/** `place` is the body in Horde's own page, or the frame that holds it. */
function viewIn(body: Element, place: Element, parts: Pick<ViewParts, 'added' | 'beside'>): MessageView {
  const page = place.ownerDocument;
  const card = place.closest(SELECTORS.card) ?? page.documentElement;
  const opened = new URL(page.URL).searchParams.get('buid') ?? page.querySelector(SELECTORS.row)?.id ?? '';
  return viewOf({
    id: `horde:${opened}:${place.id}`,
    body,
    ...parts,
    // The frames in the body are read too.
    header: () => ({ ...headerBy(HEADER, [place], card), frame: false }),
  });
}
