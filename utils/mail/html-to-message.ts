import { Parser } from 'htmlparser2';
import type { Anchor, Span } from '../model.ts';
import type { DraftImage } from '../outgoing/draft.ts';
import { parseUrl } from '../parse-url.ts';
import { breaksAround, isCell, isPicture, isQuote, SKIPPED } from './elements.ts';
import { hidingSelectors, isHidden } from './hidden.ts';
import { addImages } from './images.ts';
import { LaidOutText } from './laid-out-text.ts';

/** HTML as a person sees it. */
export interface DisplayedHtml {
  readonly body: string;
  /** Links and forms, by where their shown text stands in `body`. */
  readonly anchors: readonly Anchor[];
  readonly quotes: readonly Span[];
  /** How many pictures there are that may hold words nobody has read. */
  readonly pictures: number;
  /** Everything that is fetched and painted, also what nobody sees. */
  readonly images: readonly DraftImage[];
  /** The rest was not read: more text, links or nesting than any mail has. */
  readonly cut: boolean;
}

type Looked = 'href' | 'xlink:href' | 'action' | 'formaction' | 'type' | 'value' | 'style';
type Attributes = Readonly<Record<string, string>> & { readonly [Name in Looked]?: string };

/** An open element. */
interface Frame {
  readonly name: string;
  readonly hidden: boolean;
  readonly preserve: boolean;
  readonly start: number;
  readonly link: Pick<Anchor, 'via' | 'href'> | null;
  readonly quote: boolean;
}

interface Reading {
  readonly text: LaidOutText;
  readonly frames: Frame[];
  readonly anchors: Anchor[];
  readonly quotes: Span[];
  selectors: ReadonlySet<string>;
  style: string;
  base: string;
  pictures: number;
  readonly images: DraftImage[];
  isFirstCell: boolean;
}

/** More text than this is cut by the analysis too (`LONGEST_PART`), so that reading on would only cost time. */
const MOST_TEXT = 1_200_000;
const MOST_ANCHORS = 100_000;
/** The parser looks through all open elements at each closing tag; real mail nests tables to a depth of about fifty. */
const DEEPEST = 400;
const PIECE = 16_384;
const LONGEST_STYLE_SHEET = 200_000;

/** The displayed text of HTML, with its links, forms and quotes; hidden text is left out. Never throws; linear time. */
export function displayHtml(html: string): DisplayedHtml {
  const reading: Reading = {
    text: new LaidOutText(),
    frames: [],
    anchors: [],
    quotes: [],
    selectors: new Set(),
    style: '',
    base: '',
    pictures: 0,
    images: [],
    isFirstCell: true,
  };
  const parser = new Parser({
    onopentag: (name, attributes) => open(reading, name, attributes),
    ontext: (data) => addText(reading, data),
    onclosetag: () => close(reading),
  });
  let at = 0;
  for (; at < html.length && !isFull(reading); at += PIECE) parser.write(html.slice(at, at + PIECE));
  const cut = at < html.length;
  // At the end the parser closes what is open, which writes down the links and quotes that never closed.
  parser.end();
  return finish(reading, cut);
}

function isFull({ text, anchors, frames }: Reading): boolean {
  return text.length > MOST_TEXT || anchors.length > MOST_ANCHORS || frames.length > DEEPEST;
}

function finish({ text, anchors, quotes, pictures, images }: Reading, cut: boolean): DisplayedHtml {
  const body = text.toString();
  return {
    body,
    anchors: anchors.map((anchor) => ({ ...anchor, ...trim(body, anchor) })).sort((a, b) => a.start - b.start),
    quotes: quotes.map((span) => trim(body, span)).filter((span) => span.end > span.start),
    pictures,
    images,
    cut,
  };
}

function open(reading: Reading, name: string, attributes: Attributes): void {
  const { text, frames } = reading;
  const parent = frames.at(-1);
  const gone = parent?.hidden === true || isHidden(attributes, reading.selectors);
  const hidden = gone || SKIPPED.has(name);
  if (!hidden) layOut(reading, name, attributes);
  if (!gone && isPicture(name, attributes)) reading.pictures++;
  addImages(reading.images, name, attributes, gone);
  if (name === 'base') reading.base ||= attributes.href ?? '';
  if (name === 'a') closeOpenAnchor(reading);
  frames.push({
    name,
    hidden,
    preserve: preservesSpace(name, attributes, parent?.preserve === true),
    start: text.length,
    link: hidden ? null : linkOf(name, attributes, reading.base),
    quote: !hidden && isQuote(name, attributes),
  });
}

/** What an element does to the text before its own. */
function layOut(reading: Reading, name: string, attributes: Attributes): void {
  const { text } = reading;
  if (name === 'br') text.addLine();
  else if (isCell(name)) {
    if (!reading.isFirstCell) text.addGap();
    reading.isFirstCell = false;
  } else if (breaksAround(name) > 0) text.breakLine(breaksAround(name));
  if (name === 'tr' || name === 'table') reading.isFirstCell = true;
  if (name === 'input' && /^(?:submit|button|reset)$/i.test(attributes.type ?? '')) {
    text.addText(attributes.value ?? '', false);
  }
}

function addText(reading: Reading, data: string): void {
  const frame = reading.frames.at(-1);
  if (frame?.name === 'style' && reading.style.length < LONGEST_STYLE_SHEET) reading.style += data;
  if (frame?.hidden !== true) reading.text.addText(data, frame?.preserve === true);
}

function close(reading: Reading): void {
  const frame = reading.frames.pop();
  if (frame === undefined) return;
  const { text } = reading;
  if (frame.name === 'style') {
    reading.selectors = new Set([...reading.selectors, ...hidingSelectors(reading.style)]);
    reading.style = '';
  }
  if (!frame.hidden && !isCell(frame.name) && breaksAround(frame.name) > 0) text.breakLine(breaksAround(frame.name));
  const span = { start: frame.start, end: text.length };
  if (frame.link !== null) reading.anchors.push({ ...frame.link, ...span });
  if (frame.quote) reading.quotes.push(span);
}

/** A link inside a link ends the outer one, as in browsers; the parser lets both stand. */
function closeOpenAnchor(reading: Reading): void {
  const index = reading.frames.findLastIndex((frame) => frame.name === 'a' && frame.link !== null);
  const outer = reading.frames[index];
  if (outer === undefined || outer.link === null) return;
  reading.anchors.push({ ...outer.link, start: outer.start, end: reading.text.length });
  reading.frames[index] = { ...outer, link: null };
}

function preservesSpace(name: string, attributes: Attributes, inherited: boolean): boolean {
  if (name === 'pre' || name === 'xmp' || name === 'listing') return true;
  const [, value] = /white-space\s*:\s*([a-z-]{1,20})/i.exec((attributes.style ?? '').slice(0, 4000)) ?? [];
  return value === undefined ? inherited : /^(?:pre|pre-wrap|pre-line|break-spaces)$/i.test(value);
}

/** The address that an element leads to. */
function linkOf(name: string, attributes: Attributes, base: string): Pick<Anchor, 'via' | 'href'> | null {
  if (name === 'a' || name === 'area') return target('anchor', attributes.href ?? attributes['xlink:href'], base);
  if (name === 'form') return target('form', attributes.action, base);
  return name === 'button' || name === 'input' ? target('form', attributes.formaction, base) : null;
}

function target(via: Anchor['via'], href: string | undefined, base: string): Pick<Anchor, 'via' | 'href'> | null {
  if (href === undefined || href.trim() === '') return null;
  const isRelative = base !== '' && !/^\s*(?:[a-z][a-z0-9+.-]*:|#)/i.test(href);
  return { via, href: (isRelative ? parseUrl(href, base)?.href : undefined) ?? href };
}

/** The span without white space at its ends. */
function trim(text: string, { start, end }: Span): Span {
  let from = start;
  let to = end;
  while (from < to && /\s/.test(text.charAt(from))) from++;
  while (to > from && /\s/.test(text.charAt(to - 1))) to--;
  return { start: from, end: to };
}
