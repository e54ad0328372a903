import { addressIn, headerText } from './header.ts';

/** What a page says of a message besides its text; parts that it does not say are empty. */
export interface PageHeader {
  readonly senderName: string;
  readonly senderAddress: string;
  readonly recipients: readonly string[];
  readonly subject: string;
}

/** จาก, ผู้ส่ง (from, sender); ถึง, ผู้รับ (to, recipient); เรื่อง, หัวข้อ, หัวเรื่อง (subject). */
const LABELS = {
  from: /^(?:from|sender|จาก|ผู้ส่ง)\s*[::]?$/i,
  to: /^(?:to|recipients?|ถึง|ผู้รับ)\s*[::]?$/i,
  subject: /^(?:subject|เรื่อง|หัวข้อ|หัวเรื่อง)\s*[::]?$/i,
} as const;

/** Cells and terms that can be a label; the value is the element after it. */
const LABEL_ELEMENTS = 'th, td, dt, label, span, b, strong';
/** A page with more of them is no header but a table of data. */
const MOST_LABELS = 400;

/** Reads the header rows, the heading and the `mailto:` that stand in `scope` (which holds the message's `body`). */
export function findHeader(scope: Element, body: Element): PageHeader {
  const labels = [...scope.querySelectorAll(LABEL_ELEMENTS)].slice(0, MOST_LABELS);
  const from = findValue(labels, LABELS.from);
  const to = findValue(labels, LABELS.to);
  // A `mailto:` in the text is somebody to write to, not the sender.
  const mailto = [...scope.querySelectorAll('a[href^="mailto:"]')].find(
    (each) => scope === body || !body.contains(each),
  );
  const sender = from ?? mailto ?? null;
  const recipients = to === null ? [] : [addressIn(to)].filter((each) => each !== '');
  const address = sender === null ? '' : addressIn(sender.querySelector('a[href^="mailto:"]') ?? sender);
  return {
    senderName: nameOf(headerText(sender), address),
    senderAddress: address,
    recipients,
    subject: headerText(findValue(labels, LABELS.subject) ?? headingOf(scope, body)),
  };
}

function findValue(labels: readonly Element[], pattern: RegExp): Element | null {
  const label = labels.find((each) => pattern.test((each.textContent ?? '').trim()));
  return label?.nextElementSibling ?? null;
}

/** The last heading before the text, or the first one in it. */
function headingOf(scope: Element, body: Element): Element | null {
  const headings = [...scope.querySelectorAll('h1, h2, h3')];
  const before = headings.filter((each) => (each.compareDocumentPosition(body) & 4) !== 0 && !body.contains(each));
  return before.at(-1) ?? headings[0] ?? null;
}

/** `กรมสรรพากร <a@b.example>` gives the name alone. */
function nameOf(text: string, address: string): string {
  if (address === '') return text;
  return text
    .replace(/<?\s*[^\s<>]+@[^\s<>]+\s*>?/, '')
    .replace(/^["']|["']$/g, '')
    .trim();
}
