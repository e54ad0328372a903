/**
 * Where the messages of a page stand that nobody knows: parts that it marks up as articles, things in a row that are
 * called messages, or the block that holds most of the text. Anybody can write `<article>` into a mail, so parts only
 * count where together they are the text of the page; what is read too much is a smaller harm than what is not read.
 */
import { allIn, member, tagOf } from '../page/element.ts';
import { measureText, type TextLengths } from './generic-text.ts';

const SELECTORS = {
  /** Marked up as one message or article each; the deepest are taken. */
  article: 'article, [role="article"], [role="document"], [data-message-id]',
  /** Called a message by a class, an id or an attribute, in English as code is; several in a row are a conversation. */
  called:
    '[class*="message" i], [class*="msg" i], [class*="bubble" i], [class*="sms" i], [id^="message" i], [id^="msg" i], [id^="sms" i]',
  /** Where the main text is, on pages that say so. */
  main: 'main, [role="main"]',
  /** Rows of a list of messages, which are nobody's text. */
  lists: '[role="listbox"], [role="grid"], [role="tree"], [role="treegrid"]',
} as const;

/** The page's own furniture. */
export const FURNITURE =
  'nav, [role="navigation"], [role="toolbar"], [role="menu"], [role="menubar"], [role="search"], [role="banner"]';

/** Parts of a page that belong to its whole, and only there. */
export const WHOLE = `body, ${SELECTORS.main}`;

/** What somebody writes just now. */
export const DRAFT = '[contenteditable]:not([contenteditable="false"]), [role="textbox"]';

const LEFT_OUT = `${FURNITURE}, ${DRAFT}, ${SELECTORS.lists}`;
/** Shorter texts are labels and buttons. */
const SHORTEST_MESSAGE = 20;
/** An SMS or a line of a chat can be as short as "ค่ะ", but a row of them has one that is not. */
const SHORTEST_LINE = 2;
/** A page of more parts is a list of teasers; it is read as one. */
const MOST_PARTS = 60;
/** How much of the text a block, or all parts together, must hold to be "the text". */
const MAIN_SHARE = 0.7;

/** The blocks to be read, each one message; empty where there is no text. */
export function findBlocks(document: Document): readonly Element[] {
  const root = document.querySelector(SELECTORS.main) ?? document.body;
  const lengths = measureText(root, LEFT_OUT);
  if (lengths === null) return [root];
  if (lengths.of(root) < SHORTEST_MESSAGE) return [];
  const parts = [findArticles(root, lengths), findRow(root, lengths)].find((each) => areTheText(each, root, lengths));
  return parts ?? [findMainBlock(root, lengths)];
}

function areTheText(parts: readonly Element[], root: Element, lengths: TextLengths): boolean {
  const sum = parts.reduce((total, part) => total + lengths.of(part), 0);
  return parts.length > 0 && parts.length <= MOST_PARTS && sum >= lengths.of(root) * MAIN_SHARE;
}

function findArticles(root: Element, lengths: TextLengths): readonly Element[] {
  return [...allIn(root, SELECTORS.article)].filter(
    (element) => lengths.of(element) >= SHORTEST_MESSAGE && allIn(element, SELECTORS.article).length === 0,
  );
}

/** The outermost things that are called messages and stand in a row, two or more of one make. */
function findRow(root: Element, lengths: TextLengths): readonly Element[] {
  const rows = new Map<Element, Element[]>();
  for (const element of allIn(root, SELECTORS.called)) {
    const parent = member(element, 'parentElement');
    if (parent === null || lengths.of(element) < SHORTEST_LINE) continue;
    const row = rows.get(parent);
    if (row === undefined) rows.set(parent, [element]);
    else if (row[0] !== undefined && tagOf(row[0]) === tagOf(element)) row.push(element);
  }
  const conversations = [...rows.values()].filter(
    (row) => row.length > 1 && row.some((element) => lengths.of(element) >= SHORTEST_MESSAGE),
  );
  return conversations[0] ?? [];
}

/** The smallest element that still holds most of the text. A table alone may be the header of a message of one line. */
function findMainBlock(root: Element, lengths: TextLengths): Element {
  const whole = lengths.of(root);
  let block = root;
  for (;;) {
    const inner = [...member(block, 'children')].find(
      (child) => !isPartOfText(child) && lengths.of(child) >= whole * MAIN_SHARE,
    );
    if (inner === undefined) return block;
    block = inner;
  }
}

function isPartOfText(element: Element): boolean {
  return /^(?:a|b|dl|em|font|i|p|pre|span|strong|table|tbody|td|th|tr|u)$/.test(tagOf(element));
}
