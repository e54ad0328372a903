import type { Link, Span } from '../model.ts';
import type { DraftCheck } from './check-draft.ts';
import { REWRITES, type Ways } from './rewrite-words.ts';

/** A run of the text that says how to reach the link, and what is said instead. */
export interface Replacement extends Span {
  readonly text: string;
}

/**
 * The text with every link replaced by a way that needs none:
 *
 *     กดลิงก์ https://rd.go.th/x เพื่อตรวจสอบสิทธิ   ->   เปิดแอปทางรัฐ หรือพิมพ์ชื่อกรมสรรพากรเองในช่องค้นหา หรือโทร 1161 เพื่อตรวจสอบสิทธิ
 *
 * Everything else stays as the writer wrote it: this is a proposal to edit, not a translation.
 */
export function rewrite(body: string, check: DraftCheck, ways: Ways): string {
  const pieces: string[] = [];
  let done = 0;
  for (const { start, end, text } of replacements(body, check, ways)) {
    pieces.push(body.slice(done, start), text);
    done = end;
  }
  return tidy(pieces.join('') + body.slice(done));
}

/** In order, none overlapping. A way is told once, and so is the number: what a later link adds is only its absence. */
export function replacements(body: string, { entities }: DraftCheck, ways: Ways): readonly Replacement[] {
  const words = REWRITES[/[\u0e01-\u0e4e]/.test(body) ? 'th' : 'en'];
  const found: Replacement[] = [];
  const told = new Set<'way' | 'contact'>();
  let done = 0;
  for (const { kind, place } of inOrder(entities.links)) {
    if (place.start < done) continue;
    const start = Math.max(done, leadInStart(body, place.start));
    const way = kind === 'contact' ? 'contact' : 'way';
    const said = { ...ways, number: told.size === 0 ? ways.number : '' };
    const text = kind === 'contact' ? words.contact(said) : words[isNounWanted(body, start) ? 'noun' : 'order'](said);
    found.push(
      told.has(way)
        ? dropped(body, done, { start, end: place.end })
        : { start, end: place.end, text: spaced(body, start, text) },
    );
    told.add(way);
    done = place.end;
  }
  return found;
}

/** What is left out goes with the "or" or "and" before it. */
function dropped(body: string, from: number, { start, end }: Span): Replacement {
  const joint = /(?:หรือ|และ|\bor|\band)?\s*$/i.exec(body.slice(from, start))?.[0] ?? '';
  return { start: start - joint.length, end, text: '' };
}

function inOrder(links: readonly Link[]): readonly Link[] {
  return links
    .filter(({ place }) => place.part === 'body')
    .toSorted((a, b) => a.place.start - b.place.start || b.place.end - a.place.end);
}

/** Press, click, tap, open, enter, follow, add; the link, the site, LINE, the page; this, below; at, is. */
const POLITE = '(?:กรุณา|โปรด|ให้|สามารถ|เพียง|please\\s+)?\\s*';
const VERB =
  'กดที่|กด|คลิกที่|คลิก|แตะที่|แตะ|เปิด|เข้าไปที่|เข้าที่|เข้า|ตาม|แอด|เพิ่มเพื่อน|ทัก|(?:click|tap|press)(?: on)?|open|follow|visit|go to|add';
const NOUN =
  'ลิงก์|ลิงค์|ลิ้งค์|ลิ้งก์|URL|เว็บไซต์|เว็บ|LINE ?OA|LINE|ไลน์|เพจ|Facebook|here|(?:the|this)(?: following)? (?:link|site|website|page)';
const AFTER = '(?:นี้|ด้านล่าง|ข้างล่าง|ต่อไปนี้|below)?\\s*(?:ได้ที่|ที่นี่|ได้|ที่|คือ)?[\\s:：→>-]*';
const LEAD_IN = new RegExp(`${POLITE}(?:(?:${VERB})\\s*(?:${NOUN})?|(?:${NOUN}))\\s*${AFTER}$`, 'i');
/** No lead-in is longer. */
const LOOK_BACK = 60;

/** Where the words begin that are nothing without the link that follows them. */
function leadInStart(body: string, start: number): number {
  const line = Math.max(body.lastIndexOf('\n', start - 1), 0);
  const before = body.slice(Math.max(line, start - LOOK_BACK), start);
  return start - (LEAD_IN.exec(before)?.[0].length ?? 0);
}

/** After "at", "through", "on" a place is named and no order given. */
function isNounWanted(body: string, start: number): boolean {
  return /(?:ที่|ทาง|ผ่าน|ใน|จาก|\b(?:at|on|through|via|from|in))\s*$/i.test(
    body.slice(Math.max(0, start - LOOK_BACK), start),
  );
}

/** A gap keeps the proposal apart from what stands before it, unless that leads on to it (at, through, or, and). */
function spaced(body: string, start: number, text: string): string {
  const before = body.slice(Math.max(0, start - LOOK_BACK), start);
  return /(?:^|[\s([{]|ที่|ทาง|ผ่าน|ใน|จาก|หรือ|และ)$/.test(before) ? text : ` ${text}`;
}

/** Gaps and empty brackets that a link has left behind. */
function tidy(text: string): string {
  return text
    .replace(/[ \t]*[([{]\s*[)\]}]/g, '')
    .replace(/[ \t]{2,}/g, ' ')
    .replace(/[ \t]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
