import type { Anchor, Span } from '../model.ts';
import { allIn, isElement, isMatch, nodesInSlot, type Seen, see } from './element.ts';
import type { Frame } from './frame.ts';
import { linkOf } from './link-of.ts';
import { TextBuilder } from './text-builder.ts';
import type { TextMap } from './text-map.ts';
import { hasBackgroundImage, type Look, lookOf, plainLookOf, type TextLook, textLookOf } from './visibility.ts';

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
  /** Whether there are pictures, which may hold words nobody has read. */
  readonly hasImages: boolean;
  /** Open shadow roots whose text is among it. */
  readonly shadows: readonly ShadowRoot[];
  /** Whether something was left out because there is more than anybody reads. */
  readonly cut: boolean;
}

/** Elements whose inside is no text of the message. */
const SKIPPED = new Set(
  'script style noscript template head title iframe object embed math audio video select textarea'.split(' '),
);
/** Smaller pictures are spacers and tracking pixels. */
const SMALLEST_PICTURE = 16;
/** Text after this many characters is left to the extraction to cut; reading on would only cost time. */
const READ_AT_MOST = 400_000;
/** A long newsletter has 3,000 elements. After this many their looks are not asked for any more: that is what costs. */
const MOST_STYLED = 5000;
/** After this many nothing is read any more, and that is said. */
const MOST_ELEMENTS = 30_000;
/** Browsers end nesting in a page's source at 512 levels (Chrome) or earlier; a script can go on. */
const DEEPEST = 600;

/**
 * What is the same for all elements is asked once: a question to the browser costs more than all else that is done
 * here.
 */
interface Walk {
  readonly builder: TextBuilder;
  readonly options: ReadOptions;
  readonly frame: Frame | undefined;
  /** None in a document that is not shown. */
  readonly view: Window | null;
  readonly excluded: Set<Element>;
  readonly quoted: Set<Element>;
  readonly anchors: { readonly element: Element; readonly anchor: Anchor }[];
  readonly quotes: Span[];
  readonly shadows: ShadowRoot[];
  hasImages: boolean;
  elements: number;
  depth: number;
  cut: boolean;
}

/** An element whose nodes are read; how it lets text be seen is asked once, and only where it has any. */
interface Parent {
  readonly seen: Seen;
  readonly look: Look;
  textLook?: TextLook;
}

const NOTHING_READ = { hasImages: false, elements: 0, depth: 0, cut: false };

/**
 * The displayed text of an element: what a person can see, in reading order, with the links and quotes that stand in
 * it. Hidden text, alternative texts and the mailbox's own additions are left out. Changes nothing.
 */
export function readText(root: Element, options: ReadOptions = {}): ReadText {
  const walk: Walk = {
    builder: new TextBuilder(),
    options,
    frame: globalThis.ruthanFrame,
    view: root.ownerDocument.defaultView,
    excluded: new Set(),
    quoted: new Set(),
    anchors: [],
    quotes: [],
    shadows: [],
    ...NOTHING_READ,
  };
  select(root, walk);
  readElement(see(root), walk);
  const { text, map } = walk.builder.finish();
  return {
    text,
    map,
    anchors: walk.anchors.map(({ anchor }) => ({ ...anchor, ...trim(text, anchor) })),
    elements: walk.anchors.map(({ element }) => element),
    quotes: walk.quotes.map((span) => trim(text, span)).filter((span) => span.end > span.start),
    hasImages: walk.hasImages,
    shadows: walk.shadows,
    cut: walk.cut,
  };
}

/** Notes which elements of a tree are not the author's and which are quotes. */
function select(tree: Element | ShadowRoot, { options: { exclude, quotes }, excluded, quoted }: Walk): void {
  for (const element of selectedIn(tree, exclude)) excluded.add(element);
  for (const element of selectedIn(tree, quotes)) quoted.add(element);
}

function selectedIn(tree: Element | ShadowRoot, selector: string | undefined): Iterable<Element> {
  if (selector === undefined) return [];
  if (!isElement(tree)) return tree.querySelectorAll(selector);
  return isMatch(tree, selector) ? [tree, ...allIn(tree, selector)] : allIn(tree, selector);
}

function readElement(seen: Seen, walk: Walk): void {
  const { element, tag } = seen;
  if (isSkipped(seen, walk) || isTooMuch(walk)) return;
  const codes = walk.frame?.codes?.get(element);
  // A newsletter has hundreds: after the first, one without a code has nothing to read, so its look is not asked for.
  if (tag === 'img' && walk.hasImages && codes === undefined) return;
  const look = walk.elements > MOST_STYLED ? plainLookOf(seen) : lookOf(seen, walk.view);
  if (look.gone) return;
  walk.hasImages ||= isPicture(seen) || hasBackgroundImage(seen, look);
  const { builder } = walk;
  for (const href of codes ?? [])
    walk.anchors.push({ element, anchor: { via: 'qr', href, start: builder.length, end: builder.length } });
  if (tag === 'br') builder.addLine();
  else if (tag !== 'svg' && tag !== 'canvas') readInside(seen, look, walk);
}

function readInside(seen: Seen, look: Look, walk: Walk): void {
  const { tag } = seen;
  const start = walk.builder.length;
  openElement(seen, look, walk.builder);
  if (tag === 'input' && !textLookOf(seen, look).mute) walk.builder.addLabel(labelOf(seen.own));
  walk.depth += 1;
  readChildren({ seen, look }, walk);
  walk.depth -= 1;
  if (look.display !== 'table-cell' && !isInline(look.display)) walk.builder.breakLine(tag === 'p' ? 2 : 1);
  note(seen, { start, end: walk.builder.length }, walk);
}

/** Counts an element, and says whether it is one too many. */
function isTooMuch(walk: Walk): boolean {
  walk.elements += 1;
  const tooMuch = walk.elements > MOST_ELEMENTS || walk.depth > DEEPEST || walk.builder.length > READ_AT_MOST;
  if (tooMuch) walk.cut = true;
  return tooMuch;
}

function isSkipped({ element, tag }: Seen, { frame, excluded }: Walk): boolean {
  return SKIPPED.has(tag) || frame?.own.has(element) === true || excluded.has(element);
}

/** Reads what is displayed in an element: what its slot was given, its open shadow root, or its own nodes. */
function readChildren(parent: Parent, walk: Walk): void {
  const given = nodesInSlot(parent.seen);
  if (given.length > 0) {
    for (const node of given) readNode(node, parent, walk);
    return;
  }
  const { own } = parent.seen;
  const { shadowRoot } = own;
  if (shadowRoot !== null) enter(shadowRoot, walk);
  let next: Node | null = (shadowRoot ?? own).firstChild;
  while (next !== null && walk.elements <= MOST_ELEMENTS) next = readNode(next, parent, walk);
}

/** Reads one node, and gives the next one. */
function readNode(node: Node, parent: Parent, walk: Walk): Node | null {
  if (isElement(node)) {
    const child = see(node);
    readElement(child, walk);
    return child.own.nextSibling;
  }
  if (isText(node)) readTextNode(node, parent, walk.builder);
  return node.nextSibling;
}

function readTextNode(node: Text, parent: Parent, builder: TextBuilder): void {
  const { data } = node;
  // Blanks alone hide nothing.
  if (/\S/.test(data)) parent.textLook ??= textLookOf(parent.seen, parent.look);
  if (parent.textLook?.mute !== true) builder.addText(node, data, parent.textLook?.preserve === true);
}

function enter(shadow: ShadowRoot, walk: Walk): void {
  walk.shadows.push(shadow);
  select(shadow, walk);
}

/** Writes down a link or a quote once its text has been read. */
function note({ element, own, tag }: Seen, span: Span, walk: Walk): void {
  if (walk.quoted.has(element)) walk.quotes.push(span);
  const found = linkOf(own, tag);
  if (found === null || walk.options.isAdded?.(element, found.href) === true) return;
  walk.anchors.push({ element, anchor: { ...found, ...span } });
}

/** What a button of a form says; it stands in an attribute. */
function labelOf(own: Element): string {
  const type = own.getAttribute('type') ?? 'text';
  return /^(?:submit|button|reset)$/i.test(type) ? (own.getAttribute('value') ?? '').trim() : '';
}

function isPicture({ own, tag }: Seen): boolean {
  if (tag !== 'img' && tag !== 'svg' && tag !== 'canvas') return false;
  // Gmail draws emoji as pictures; they hold no words.
  if (own.hasAttribute('data-emoji')) return false;
  const size = (name: string): number => Number.parseFloat(own.getAttribute(name) ?? '');
  return !(size('width') < SMALLEST_PICTURE || size('height') < SMALLEST_PICTURE);
}

function openElement({ own, tag }: Seen, { display }: Look, builder: TextBuilder): void {
  if (display === 'table-cell') {
    if (own.previousElementSibling !== null) builder.addGap();
  } else if (!isInline(display)) builder.breakLine(tag === 'p' ? 2 : 1);
}

function isInline(display: string): boolean {
  return display.startsWith('inline') || display === 'contents' || display.startsWith('ruby');
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
