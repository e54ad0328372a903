import type { Anchor, Span } from '../model.ts';
import { TextBuilder } from './text-builder.ts';
import type { TextMap } from './text-map.ts';
import { type Look, lookOf } from './visibility.ts';

/** What a reader must know of a site to read one of its bodies. */
export interface ReadOptions {
  /** Elements that the mailbox put into the body: their text is not the author's. */
  readonly exclude?: string;
  /** Elements whose text is quoted or forwarded. */
  readonly quotes?: string;
  /** Whether an anchor was added by the mailbox or a known relay; its text is read, its address is not a Link. */
  readonly isAdded?: (element: Element, href: string) => boolean;
}

export interface ReadText {
  readonly text: string;
  readonly map: TextMap;
  readonly anchors: readonly Anchor[];
  /** The elements of `anchors`, in the same order. */
  readonly elements: readonly Element[];
  readonly quotes: readonly Span[];
  /** Pictures that may hold words nobody has read. */
  readonly images: number;
}

/** Elements whose inside is no text of the message; `contenteditable` is a draft, which is nobody's claim yet. */
const SKIPPED =
  /^(?:ruthan-warning|script|style|noscript|template|head|title|iframe|object|embed|svg|math|canvas|audio|video|select|textarea)$/;
const DRAFT = '[contenteditable]:not([contenteditable="false"]), [role="textbox"]';
/** Smaller pictures are spacers and tracking pixels. */
const SMALLEST_PICTURE = 16;
/** Text after this many characters is left to the extraction to cut; reading on would only cost time. */
const READ_AT_MOST = 400_000;

interface Walk {
  readonly builder: TextBuilder;
  readonly options: ReadOptions;
  readonly anchors: { readonly element: Element; readonly anchor: Anchor }[];
  readonly quotes: Span[];
  images: number;
}

/**
 * The displayed text of an element: what a person can see, in reading order, with the links and quotes that stand in
 * it. Hidden text, alternative texts, drafts and the mailbox's own additions are left out. Changes nothing.
 */
export function readText(root: Element, options: ReadOptions = {}): ReadText {
  const walk: Walk = { builder: new TextBuilder(), options, anchors: [], quotes: [], images: 0 };
  readElement(root, walk);
  const { text, map } = walk.builder.finish();
  return {
    text,
    map,
    anchors: walk.anchors.map(({ anchor }) => ({ ...anchor, ...trim(text, anchor) })),
    elements: walk.anchors.map(({ element }) => element),
    quotes: walk.quotes.map((span) => trim(text, span)).filter((span) => span.end > span.start),
    images: walk.images,
  };
}

function readElement(element: Element, walk: Walk): void {
  if (isSkipped(element, walk.options)) return;
  const look = lookOf(element);
  if (look.gone || walk.builder.length > READ_AT_MOST) return;
  if (look.hasBackgroundImage || isPicture(element)) walk.images += 1;
  if (element.localName === 'br') {
    walk.builder.addLine();
    return;
  }
  const start = walk.builder.length;
  openElement(element, look.display, walk.builder);
  readChildren(element, look, walk);
  closeElement(element, look.display, walk.builder);
  note(element, { start, end: walk.builder.length }, walk);
}

function isSkipped(element: Element, { exclude }: ReadOptions): boolean {
  return (
    SKIPPED.test(element.localName) || element.matches(DRAFT) || (exclude !== undefined && element.matches(exclude))
  );
}

function readChildren(element: Element, look: Look, walk: Walk): void {
  if (!look.mute) walk.builder.addLabel(labelOf(element));
  for (const child of element.childNodes) {
    if (isElement(child)) readElement(child, walk);
    else if (isText(child) && !look.mute) walk.builder.addText(child, look.preserve);
  }
}

/** Writes down a link or a quote once its text has been read. */
function note(element: Element, span: Span, walk: Walk): void {
  const { exclude: _, quotes, isAdded } = walk.options;
  if (quotes !== undefined && element.matches(quotes)) walk.quotes.push(span);
  const found = linkOf(element);
  if (found === null || isAdded?.(element, found.href) === true) return;
  walk.anchors.push({ element, anchor: { ...found, ...span } });
}

/** The address that an element leads to, as written. */
function linkOf(element: Element): Pick<Anchor, 'via' | 'href'> | null {
  switch (element.localName) {
    case 'a':
    case 'area': {
      const href = element.getAttribute('href') ?? element.getAttribute('xlink:href');
      return href === null || href.trim() === '' ? null : { via: 'anchor', href };
    }
    case 'form': {
      const href = element.getAttribute('action');
      return href === null || href.trim() === '' ? null : { via: 'form', href };
    }
    case 'button':
    case 'input': {
      const href = element.getAttribute('formaction');
      return href === null ? null : { via: 'form', href };
    }
    default:
      return null;
  }
}

/** What a button of a form says; it stands in an attribute. */
function labelOf(element: Element): string {
  if (element.localName !== 'input') return '';
  const type = element.getAttribute('type') ?? 'text';
  return /^(?:submit|button|reset)$/i.test(type) ? (element.getAttribute('value') ?? '').trim() : '';
}

function isPicture(element: Element): boolean {
  const { localName } = element;
  if (localName !== 'img' && localName !== 'svg' && localName !== 'canvas') return false;
  // Gmail draws emoji as pictures; they hold no words.
  if (element.hasAttribute('data-emoji')) return false;
  const size = (name: string): number => Number.parseFloat(element.getAttribute(name) ?? '');
  return !(size('width') < SMALLEST_PICTURE || size('height') < SMALLEST_PICTURE);
}

function openElement(element: Element, display: string, builder: TextBuilder): void {
  if (display === 'table-cell') {
    if (element.previousElementSibling !== null) builder.addGap();
  } else if (!isInline(display)) builder.breakLine(element.localName === 'p' ? 2 : 1);
}

function closeElement(element: Element, display: string, builder: TextBuilder): void {
  if (display !== 'table-cell' && !isInline(display)) builder.breakLine(element.localName === 'p' ? 2 : 1);
}

function isInline(display: string): boolean {
  return display.startsWith('inline') || display === 'contents' || display.startsWith('ruby');
}

/** Node classes differ from document to document, so kinds are told by number. */
function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

function isText(node: Node): node is Text {
  return node.nodeType === 3;
}

/** Without the white space at both ends, which belongs to the layout. */
function trim(text: string, { start, end }: Span): Span {
  const inside = text.slice(start, end);
  const lead = inside.length - inside.trimStart().length;
  if (lead === inside.length) return { start, end: start };
  return { start: start + lead, end: end - (inside.length - inside.trimEnd().length) };
}
