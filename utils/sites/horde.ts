/**
 * Horde IMP, on whatever origin somebody runs it. Sources: horde/imp HEAD fd9212ca (2024-01-12), templates `mailbox`
 * and `message`, `imp.js`; and a running IMP 6.2.27 of Debian (2026-11-23): its preview, its window of one message and
 * its basic view. HTML parts stand in frames that its script writes, texts in the page. Ids; nothing localised.
 */
import { allIn } from '../page/element.ts';
import { readText } from '../page/read-text.ts';
import { documentIn, frameOf, leaveFrame } from './body-frame.ts';
import { headerText } from './header.ts';
import { type HeaderSelectors, headerBy } from './header-by.ts';
import { isDisplayed } from './is-displayed.ts';
import { probeOf } from './probe-of.ts';
import type { MessageView, Site } from './site.ts';
import { type ViewParts, viewOf } from './view.ts';

const FRAME = 'iframe.htmlMsgData';
/** All parts of the message: preview and basic view, the window of one message, the view for phones. */
const BODIES = ['#messageBody', '#msgData .messageBody', '#imp-message-body'];
const BODY = BODIES.join(', ');

/**
 * "Images have been blocked", "signature verified", a part's kind and size: Horde's own words, in its own page only.
 */
const ADDED = '.mimeStatusMessageTable, .mimeStatusMessage, .mimePartInfo';

const SELECTORS = {
  /** Header and body of one message. */
  card: '#previewMsg, #msgData, #imp-message, body',
  row: '.vpRow.vpRowSelected, .vpRow[class*="elected"]',
} as const;

const HEADER: HeaderSelectors = {
  // The basic view has no name for a line of its header: the sender's is the first with addresses.
  sender: [
    '#msgHeaderFrom td:not(.label)',
    '#msgHeadersColl .from',
    '#msgheaders .msgheader .nowrap',
    '#imp-message-from',
  ],
  recipients:
    '#msgHeaderTo td:not(.label) a, #msgHeaderTo td:not(.label), #msgHeaderCc td:not(.label), #msgheaders .msgheader .nowrap',
  subject: ['#msgHeaders .subject', '#msgHeadersColl .subject', '#msgheaders > p', '#imp-message-subject'],
  // The preview keeps the list of the message before, in a line that it does not display.
  attachments: '#partlist li, :is(#msgAtc, #msgHeaderAtc):not([style*="none"]) #partlist tr, .msgheaderParts',
};

export const hordeProbe = probeOf({
  id: 'horde',
  // The last is a window in which only is written.
  page: '#dimpmain, #impbase, #msgData, #msgheaders + #messageBody, #imp-message-body, #composeContainer #composeMessage',
  body: BODY,
  // The place of a message is always there, and empty until one is shown.
  message: BODIES.map((body) => `${body}:not(:empty)`).join(', '),
  frame: FRAME,
  // `…/dynamic.php?page=message&buid=17`: a message in a window of its own; `basic.php` says the same.
  opened: /[?&]page=message(?:&|$)/,
});

export const horde: Site = {
  probe: hordeProbe,
  placement: 'inflow',
  expects: ['sender', 'body'],
  find: findMessages,
  leave: leaveFrame,
};

/**
 * A message is one, though each of its HTML parts stands in a frame of its own: each of these is read with what the
 * others and the texts in the page say, and the page itself only where it holds links, which must be guarded there.
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
  if (headerText(whole, ADDED) === '' && [...allIn(whole, 'img')].every(isAdded)) return [];
  if (whole.querySelector(FRAME) === null) return [viewIn(whole, whole, { added: ADDED })];
  if (whole.querySelector('a[href]') === null) return [];
  return [viewIn(whole, whole, { added: ADDED, beside: () => saidInFrames(whole).join('\n') })];
}

/** Horde's own signs stand for what a part is. */
function isAdded(image: Element): boolean {
  return image.closest(ADDED) !== null;
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
  // Horde gives a frame another name each time that it shows the message.
  const part = place.matches(FRAME) ? [...page.querySelectorAll(FRAME)].indexOf(place) + 1 : 'page';
  return viewOf({
    id: `horde:${opened}:${part}`,
    body,
    ...parts,
    // The frames in the body are read too.
    header: () => ({ ...headerBy(HEADER, [place], card), frame: false }),
  });
}
