/**
 * Any other page: one that a person asked to check, or a site that they added. Nothing is known of it, so it is read
 * by what pages have in common: articles, headings, rows that say "From", `mailto:` and the largest block of text.
 */
import { readText } from '../page/read-text.ts';
import { isAddedByRelay } from './added-anchors.ts';
import { findHeader, type PageHeader } from './generic-header.ts';
import { uncheckedIn } from './header.ts';
import type { MessageView, ReadMessage, Site, SiteProbe } from './site.ts';

const SELECTORS = {
  /** Marked up as one message or article each; the deepest are taken. */
  article: 'article, [role="article"], [role="document"], [data-message-id]',
  /** Where the main text is, on pages that say so. */
  main: 'main, [role="main"]',
  /** The page's own furniture. */
  furniture:
    'nav, [role="navigation"], [role="toolbar"], [role="menu"], [role="menubar"], [role="search"], [role="banner"]',
  quotes: 'blockquote',
  draft: '[contenteditable]:not([contenteditable="false"]), [role="textbox"]',
} as const;

/** Shorter texts are labels and buttons. */
const SHORTEST_MESSAGE = 20;
/** A page of more articles is a list of teasers; the rest is left alone. */
const MOST_ARTICLES = 40;
/** How much of its parent's text a block must hold to be "the text" of it. */
const MAIN_SHARE = 0.7;

export const genericProbe: SiteProbe = {
  id: 'generic',
  hosts: [],
  // Only once the page has been parsed: until then a known mailbox may still be recognised.
  recognise: (document) => document.readyState !== 'loading' && document.body !== null,
  hasMessage: (document) => document.readyState !== 'loading' && (document.body?.childElementCount ?? 0) > 0,
  isUnreadable: () => false,
};

export const generic: Site = {
  probe: genericProbe,
  placement: 'inflow',
  find: findMessages,
  leave: ({ history }) => history.back(),
};

function findMessages(document: Document): readonly MessageView[] {
  if (document.body === null) return [];
  const blocks = findArticles(document);
  const block = blocks.length === 0 ? findMainBlock(document.querySelector(SELECTORS.main) ?? document.body) : null;
  return [...blocks, ...(block === null ? [] : [block])].map((body, index) => {
    const id = `generic:${body.getAttribute('data-message-id') ?? index}`;
    const furniture = furnitureOf(body);
    return {
      id,
      body,
      before: placeFor(body),
      ...(furniture === undefined ? {} : { added: furniture }),
      read: () => readMessage(id, body, blocks.length),
    };
  });
}

function findArticles(document: Document): readonly Element[] {
  const all = [...document.querySelectorAll(SELECTORS.article)];
  const deepest = all.filter((element) => element.querySelector(SELECTORS.article) === null && hasText(element));
  return deepest.filter((element) => element.closest(SELECTORS.draft) === null).slice(0, MOST_ARTICLES);
}

/** The smallest element that still holds most of the text. */
function findMainBlock(root: Element): Element | null {
  if (!hasText(root)) return null;
  const whole = textLength(root);
  for (const child of root.children) {
    if (child.matches(SELECTORS.draft) || isInlineTag(child)) continue;
    if (textLength(child) >= whole * MAIN_SHARE) return findMainBlock(child) ?? child;
  }
  return root;
}

function hasText(element: Element): boolean {
  return textLength(element) >= SHORTEST_MESSAGE;
}

function textLength(element: Element): number {
  if (/^(?:script|style|noscript|template|ruthan-warning)$/.test(element.localName)) return 0;
  const own = (element.textContent ?? '').replace(/\s+/g, '').length;
  const code = [...element.querySelectorAll('script, style, noscript, template')];
  return own - code.reduce((sum, each) => sum + (each.textContent ?? '').replace(/\s+/g, '').length, 0);
}

function isInlineTag(element: Element): boolean {
  return /^(?:a|b|em|font|i|p|pre|span|strong|tbody|td|th|tr|u)$/.test(element.localName);
}

/** The nearest element, from the block upwards, before which a warning can lie across the page. */
function placeFor(block: Element): Element {
  const { body } = block.ownerDocument;
  if (block === body) return body.firstElementChild ?? body;
  let place = block;
  while (place.parentElement !== null && place.parentElement !== body && !stacks(place.parentElement)) {
    place = place.parentElement;
  }
  return place;
}

/** Whether children of an element lie one beneath the other. */
function stacks(parent: Element): boolean {
  const style = parent.ownerDocument.defaultView?.getComputedStyle(parent);
  if (style === undefined) return true;
  if (/flex$/.test(style.display)) return style.flexDirection.startsWith('column');
  return !/grid|table|inline/.test(style.display) && !/^(?:ol|ul|tr|tbody|table)$/.test(parent.localName);
}

/** Only a whole page has furniture. Inside a smaller block the same roles may be an author's, who wants to hide there. */
function furnitureOf(body: Element): string | undefined {
  return body.matches(`body, ${SELECTORS.main}`) ? SELECTORS.furniture : undefined;
}

function readMessage(id: string, body: Element, articles: number): ReadMessage {
  const furniture = furnitureOf(body);
  const { text, map, anchors, elements, quotes, images } = readText(body, {
    ...(furniture === undefined ? {} : { exclude: furniture }),
    quotes: SELECTORS.quotes,
    isAdded: isAddedByRelay,
  });
  // Of several articles each has its own header; a page with one text may have it anywhere.
  const header: PageHeader = findHeader(articles > 1 ? body : body.ownerDocument.body, body);
  const unchecked = uncheckedIn({ images, attachments: false });
  const message = {
    id,
    channel: 'email',
    direction: 'incoming',
    ...header,
    body: text,
    anchors,
    quotes,
    unchecked,
  } as const;
  return { message, map, elements };
}
