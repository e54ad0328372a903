import { allIn, closestOf, holdsNode, isElement, isMatch, member, tagOf } from '../page/element.ts';
import { FURNITURE } from './generic-blocks.ts';
import { addressesInText, addressIn, type Sender, senderIn } from './header.ts';
import { senderOf } from './header-by.ts';
import { nodesIn } from './nodes.ts';

/** What a page says of a message besides its text; parts that it does not say are empty. */
export interface PageHeader extends Sender {
  readonly recipients: readonly string[];
  readonly subject: string;
}

/**
 * จาก, ผู้ส่ง, ส่งโดย, เบอร์ผู้ส่ง (from, sender, sent by, sender's number); ถึง, ผู้รับ (to); เรื่อง, หัวข้อ,
 * หัวเรื่อง (subject).
 */
const LABELS = {
  from: 'from|sender|sent by|sender id|จาก|ผู้ส่ง|ชื่อผู้ส่ง|ส่งโดย|ส่งจาก|เบอร์ผู้ส่ง|หมายเลขผู้ส่ง',
  to: 'to|recipients?|ถึง|ผู้รับ',
  subject: 'subject|title|เรื่อง|หัวข้อ|หัวเรื่อง|ชื่อเรื่อง',
} as const;

/** Elements that can be a label, or a label and its value. */
const LABEL_ELEMENTS = 'th, td, dt, label, span, b, strong, div, p, li';
/** Longer texts are no line of a header, and elements of more parts none either. */
const LONGEST_LINE = 300;
const MOST_NODES = 60;
const BENEATH = /^(?:br|div|li|p)$/;
/** How far up from the text somebody is looked for who is named beside it. */
const HIGHEST = 12;
/** A page with more elements before the text is no header but a table of data. */
const MOST_ELEMENTS = 2000;
/** Elements that can name a sender without saying so. */
const LINKED = 'a[href^="mailto:"], [email], [title*="@"]';
const NAMING = `${LINKED}, span, td, div, b, strong, p, h1, h2, h3, h4`;
/** Called a sender by a class, in English as code is; what holds recipients is rarely called so. */
const CALLED_SENDER = '[class*="sender" i], [class~="from" i]';
/** Headings, and then what is called a subject. */
const HEADINGS = ['h1, h2, h3, [role="heading"]', '[class*="subject" i]'] as const;

/**
 * Where a header can be: only around a body that is known for certain, as all in it is its author's; or also in a block
 * of which nobody knows what it holds.
 */
export type HeaderPlace = 'around' | 'around-or-in';

/** Reads the header rows, the heading and the addresses that stand in `scope` (which holds the message's `body`). */
export function findHeader(scope: Element, body: Element, place: HeaderPlace): PageHeader {
  const lines = linesIn(scope, body, place);
  const from = findValue(lines, LABELS.from);
  const to = findValue(lines, LABELS.to);
  const subject = findValue(lines, LABELS.subject);
  return {
    ...(from === null
      ? senderBeside(scope, { body, to: to?.element ?? null }, place)
      : senderOf(from.element, from.text)),
    recipients: to === null ? [] : recipientsIn(to),
    subject: subject?.text ?? textOf(headingOf(scope, body, place)),
  };
}

/** A short text and its element. */
interface Line {
  readonly element: Element;
  readonly text: string;
}

/** Possible labels, those outside of the body first: in it they are the author's, who may imitate a header. */
function linesIn(scope: Element, body: Element, place: HeaderPlace): readonly Line[] {
  const elements = firstOf(scope, LABEL_ELEMENTS);
  const lines = elements.flatMap((element) => {
    const text = textOf(element);
    return text === '' ? [] : [{ element, text }];
  });
  const isOutside = ({ element }: Line): boolean => scope !== body && !holdsNode(body, element);
  const outside = lines.filter(isOutside);
  return place === 'around' ? outside : [...outside, ...lines.filter((line) => !isOutside(line))];
}

function firstOf(scope: Element, selector: string): readonly Element[] {
  return [...allIn(scope, selector)].slice(0, MOST_ELEMENTS);
}

/** The text of a short element on one line; empty for any other, at the same small cost however large or deep it is. */
function textOf(element: Element | null): string {
  if (element === null) return '';
  let text = '';
  let nodes = 0;
  for (const node of nodesIn(element)) {
    nodes += 1;
    // Parts that lie one beneath the other are no one word.
    const space = isElement(node) && BENEATH.test(tagOf(node)) ? ' ' : '';
    text = `${text}${isElement(node) ? space : (node.nodeValue ?? '')}`.replace(/\s+/g, ' ');
    if (nodes > MOST_NODES || text.length > LONGEST_LINE) return '';
  }
  return text.trim();
}

/** The value of the first label of these words; of lines that hold each other the innermost, which has only its own. */
function findValue(lines: readonly Line[], words: string): Line | null {
  const alone = new RegExp(`^(?:${words})\\s*[:\uff1a]?$`, 'i');
  const inLine = new RegExp(`^(?:${words})\\s*[:\uff1a]\\s*(\\S.*)$`, 'i');
  let found: (Line & { readonly label: Element }) | null = null;
  for (const { element, text } of lines) {
    if (found !== null && !holdsNode(found.label, element)) return found;
    const rest = inLine.exec(text)?.[1];
    const behind: Line | null = alone.test(text) ? valueBehind(element) : null;
    const value: Line | null = rest === undefined ? behind : { element, text: rest };
    if (value !== null) found = { ...value, label: element };
  }
  return found;
}

/** What stands in the next element, or in the one after the label's own box. */
function valueBehind(label: Element): Line | null {
  const box = member(label, 'parentElement');
  const next = member(label, 'nextElementSibling') ?? (box === null ? null : member(box, 'nextElementSibling'));
  // A row of heads is a table's, whose columns are called so.
  if (next === null || tagOf(next) === 'th') return null;
  const text = textOf(next);
  return text === '' ? null : { element: next, text };
}

function recipientsIn({ element, text }: Line): readonly string[] {
  const inText = addressesInText(text);
  const linked = [...allIn(element, 'a[href^="mailto:"]')].map(addressIn);
  return inText.length > 0 ? inText : [...new Set(linked)].filter((each) => each !== '');
}

/**
 * `กรมสรรพากร <a@b.example>` or `[a@b.example]`, and nothing else: how headers name a sender, and prose hardly ever.
 */
const NAME_AND_ADDRESS = /^[^<>[\]]*[<[][^<>[\]@\s]+@[^<>[\]\s]+[>\]]$/;

/**
 * Who is named without a label: by name and address in the text's own head, or by a link or a title in the smallest
 * part of the page that has one beside the text. An address alone can be the reader's own, in a corner.
 */
function senderBeside(scope: Element, others: Others, place: HeaderPlace): Sender {
  const isInHead = (each: Element): boolean => NAME_AND_ADDRESS.test(textOf(each));
  const inHead = place === 'around' ? null : innermost(others.body, isInHead);
  const element = inHead ?? namedBeside(scope, others);
  return senderOf(element, textOf(element));
}

/** Where people are named who are no sender: in the message's text, and in the line of recipients. */
interface Others {
  readonly body: Element;
  readonly to: Element | null;
}

function namedBeside(scope: Element, others: Others): Element | null {
  const { body } = others;
  let around: Element | null = member(body, 'parentElement');
  for (let level = 0; level < HIGHEST && around !== null && holdsNode(scope, around); level += 1) {
    const named = innermost(around, (each) => isNamedBeside(each, others));
    if (named !== null) return named;
    around = member(around, 'parentElement');
  }
  return null;
}

/**
 * The block itself; or all from it to whoever is named behind it and not before. A header stands before its text, so
 * such a block is a list, however much it says, and a message stands beside it.
 */
export function withHeader(block: Element): Element {
  const named = namedBeside(member(block, 'ownerDocument').body, { body: block, to: null });
  if (named === null || !isBefore(block, named)) return block;
  let whole = block;
  while (!holdsNode(whole, named)) whole = member(whole, 'parentElement') ?? whole;
  return whole;
}

function isBefore(one: Element, other: Element): boolean {
  const { DOCUMENT_POSITION_FOLLOWING: following, DOCUMENT_POSITION_CONTAINS: within } = Node;
  return (one.compareDocumentPosition(other) & (following | within)) === following;
}

/** The first element that names somebody; of those that hold each other the innermost. */
function innermost(scope: Element, names: (element: Element) => boolean): Element | null {
  let found: Element | null = null;
  for (const element of firstOf(scope, NAMING)) {
    if (found !== null && !holdsNode(found, element)) return found;
    if (names(element)) found = element;
  }
  return found;
}

function isNamedBeside(element: Element, { body, to }: Others): boolean {
  if (holdsNode(body, element) || holdsNode(element, body) || closestOf(element, FURNITURE) !== null) return false;
  if (to !== null && holdsNode(to, element)) return false;
  if (isMatch(element, LINKED)) return addressIn(element) !== '';
  const text = textOf(element);
  if (NAME_AND_ADDRESS.test(text)) return true;
  const { senderName, senderAddress } = senderIn(text);
  return isMatch(element, CALLED_SENDER) && senderName !== '' && senderAddress !== '';
}

/** The last heading before the text, or the first one in it; without any, what is called a subject there. */
function headingOf(scope: Element, body: Element, place: HeaderPlace): Element | null {
  for (const selector of HEADINGS) {
    const headings = [...allIn(scope, selector)];
    const before = headings.filter((each) => isBefore(each, body) && textOf(each) !== '');
    const found = before.at(-1) ?? (place === 'around' ? undefined : headings[0]);
    if (found !== undefined) return found;
  }
  return null;
}
