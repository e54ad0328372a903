import type { Link } from '../model.ts';
import type { DraftCase } from './case.ts';
import type { Finding, FindingCode, Severity } from './finding.ts';
import type { LetterId } from './letters.ts';
import { signatureStart } from './signature.ts';

/** No links to the public: not one, of no kind, whoever's it is. Between bodies they are only noted. */
export function links(of: DraftCase): readonly Finding[] {
  const { draft, entities } = of;
  const signature = draft.signature?.start ?? signatureStart(draft.message.body);
  const rule = ruleFor(of);
  return entities.links.map((link, index): Finding => {
    const found = { place: link.place, link: index };
    if (isLookalike(link)) return { ...found, code: 'lookalike-link', severity: 'stop' };
    if (entities.audience === 'between-bodies') return { ...found, code: 'internal-link', severity: 'advice' };
    const isSigned = link.place.part === 'body' && link.place.start >= signature;
    return { ...found, ...rule, code: codeOf(link, isSigned) };
  });
}

/** What a field of a template will hold is a link to everybody who gets the message. */
export function fields(of: DraftCase): readonly Finding[] {
  const rule = ruleFor(of);
  return of.fields.map(({ start, end }) => ({ ...rule, code: 'link-field', place: { part: 'body', start, end } }));
}

/** How a link weighs. The letters speak of SMS and e-mail to the public; chat apps are not named. */
export function ruleFor({ draft, entities }: DraftCase): { readonly severity: Severity; readonly letter?: LetterId } {
  if (entities.audience === 'between-bodies') return { severity: 'advice' };
  return draft.message.channel === 'chat' ? { severity: 'fix' } : { severity: 'stop', letter: 'no-links-2568' };
}

function isLookalike({ imitates, shownHost, shownOfficial }: Link): boolean {
  return imitates !== undefined || (shownHost !== undefined && shownOfficial === true);
}

function codeOf(link: Link, isSigned: boolean): FindingCode {
  const { kind, via, shown, target } = link;
  if (via === 'qr') return 'qr-code';
  if (kind === 'app' || isOf(STORES, link)) return 'app-link';
  if (kind === 'contact' || isOf(SOCIAL_NETWORKS, link)) return 'contact-link';
  if (via === 'anchor' && (UNSUBSCRIBE.test(shown) || UNSUBSCRIBE_PATH.test(target))) return 'unsubscribe-link';
  if (kind === 'shortener') return 'short-link';
  if (via === 'anchor' && shown.trim() === '') return 'image-link';
  if (isSigned) return 'signature-link';
  return via === 'text' && !/^[a-z]+:\/\//i.test(shown) ? 'bare-host' : 'link';
}

/** Where bodies keep a page of their own beside their site. */
const SOCIAL_NETWORKS: ReadonlySet<string> = new Set(
  'facebook.com fb.com fb.me fb.watch instagram.com tiktok.com youtube.com youtu.be twitter.com x.com threads.net linkedin.com'.split(
    ' ',
  ),
);
const STORES: ReadonlySet<string> = new Set(
  'play.google.com apps.apple.com itunes.apple.com appgallery.huawei.com galaxystore.samsung.com'.split(' '),
);

/** A store is one host of a company's many, a social network all hosts of its domain. */
function isOf(hosts: ReadonlySet<string>, { ascii }: Link): boolean {
  return ascii !== '' && (hosts.has(ascii) || hosts.has(ascii.split('.').slice(-2).join('.')));
}

/** Cancel receiving, cancel membership, do not want to receive; unsubscribe, opt out. */
const UNSUBSCRIBE =
  /ยกเลิกการ(?:รับ|เป็นสมาชิก|สมัคร)|ยกเลิกรับ|ไม่(?:ต้องการ|ประสงค์)(?:จะ)?รับ|unsubscribe|opt[- ]?out|manage (?:your )?(?:preferences|subscription)/i;
const UNSUBSCRIBE_PATH = /[/?&=_-](?:unsubscribe|unsub|opt-?out)\b/i;
