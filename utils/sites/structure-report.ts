/**
 * How a page is built, without what stands in it: for the developers, when a mailbox can no longer be read. A person
 * saves it as a file and may look at it before they send it. It holds tags, names of attributes, roles, test ids and
 * counts; of texts only how long they are; of ids and classes only what a program would call something. No text, no
 * name, no address.
 */
import { member, tagOf } from '../page/element.ts';
import { hostOf, recogniseSite } from './probes.ts';
import type { SiteId } from './site.ts';

export interface StructureReport {
  readonly site: SiteId | 'unknown';
  /** Host of a known mailbox; empty elsewhere, where it would name an office. */
  readonly host: string;
  /** The page's own address with everything taken out that is not one of its fixed words. */
  readonly path: string;
  readonly elements: number;
  /** One element a line, indented by its depth. */
  readonly lines: readonly string[];
}

const MOST_LINES = 4000;
const DEEPEST = 60;
/** Attributes whose values are words of the page's program. All others are told by their names. */
const TOLD =
  /^(?:role|type|dir|contenteditable|hidden|sandbox|data-test-?id|data-e2e-[a-z-]+|data-app-section|aria-level|aria-expanded)$/;
const NAMED = /^(?:id|class|name)$/;

export function structureReport(view: Window & typeof globalThis): StructureReport {
  const { document, location } = view;
  const host = hostOf(view);
  const site = recogniseSite(document, host);
  const lines: string[] = [];
  outline(document.documentElement, 0, lines);
  return {
    site: site?.id ?? 'unknown',
    host: site?.hosts.includes(host) === true ? host : '',
    path: scrubPath(`${location.pathname}${location.search}${location.hash}`),
    elements: document.getElementsByTagName('*').length,
    lines,
  };
}

function outline(element: Element, depth: number, lines: string[]): void {
  if (lines.length >= MOST_LINES || depth > DEEPEST) return;
  lines.push(`${' '.repeat(depth)}${tagOf(element)}${attributesOf(element)}${textOf(element)}`);
  if (/^(?:script|style|svg|template)$/.test(tagOf(element))) return;
  const shadow = member(element, 'shadowRoot');
  if (shadow !== null) lines.push(`${' '.repeat(depth + 1)}#shadow`);
  for (const child of shadow?.children ?? member(element, 'children')) outline(child, depth + 1, lines);
}

function attributesOf(element: Element): string {
  const shown = [...member(element, 'attributes')].map(({ name, value }) => {
    if (NAMED.test(name)) return `${name}=${value.split(/\s+/).slice(0, 12).map(scrubName).join('.')}`;
    return TOLD.test(name) ? `${name}=${scrubName(value)}` : scrubName(name);
  });
  return shown.length === 0 ? '' : `[${shown.join(' ')}]`;
}

/** Only how much text of its own an element has. */
function textOf(element: Element): string {
  const length = [...member(element, 'childNodes')]
    .filter(({ nodeType }) => nodeType === 3)
    .reduce((sum, { nodeValue }) => sum + (nodeValue ?? '').trim().length, 0);
  return length === 0 ? '' : ` "${length}"`;
}

/** Longer names were made by a program for one message or one person. */
const LONGEST_NAME = 40;

/**
 * What a programmer would call something: Latin letters and signs of names. Digits become `0`, and anything else, such
 * as an address, a name or a sentence, becomes `?`.
 */
function scrubName(name: string): string {
  if (name.length > LONGEST_NAME || !/^[\w:.-]*$/.test(name)) return '?';
  const digits = name.match(/\d/g)?.length ?? 0;
  return digits > 4 ? '?' : name.replace(/\d/g, '0');
}

/** `/mail/u/0/#inbox/FMfcgzQ…` becomes `/mail/u/0/#inbox/?`; values of a query go, its names stay. */
function scrubPath(path: string): string {
  return path
    .split(/([/?&#])/)
    .map((part) => (/^[/?&#]$/.test(part) ? part : scrubSegment(part)))
    .join('');
}

function scrubSegment(part: string): string {
  const [name = '', ...values] = part.split('=');
  const told = /^[a-z_-]{0,16}$/.test(name) ? name : '?';
  return values.length === 0 ? told : `${told}=?`;
}
