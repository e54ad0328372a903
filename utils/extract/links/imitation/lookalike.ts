import { type HostParts, splitHost } from '../../../domains.ts';
import { type Address, decoded } from '../address.ts';
import { toUnicodeHost } from '../punycode.ts';
import { poses } from './host-pose.ts';
import { RISKY_SUFFIXES } from './host-words.ts';
import { latinised } from './look-alike-letters.ts';
import type { Imitated, OfficialHosts } from './official-hosts.ts';
import { poseInThai } from './thai-pose.ts';

/**
 * Suffixes that only a checked body of that country gets: companies, foundations, schools, foreign governments. Some
 * under .th are not among them, `in.th` for one.
 */
const CHECKED_SUFFIX =
  /^th$|(?:^|\.)(?:(?:go|mi|or|co|ac|net)\.th|gov|mil|edu|int|(?:gov|gob|gouv|govt|gv|go|mil|ac|edu|gc)\.[a-z]{2}|bund\.de|europa\.eu)$/;

/** Sites whose paths hold other people's hosts as a matter of course. */
const QUOTES_HOSTS =
  /(?:^|\.)(?:archive\.org|archive\.(?:today|ph|is)|builtwith\.com|similarweb\.com|virustotal\.com|github\.com|wikipedia\.org|whois\.com|sitecheck\.sucuri\.net)$/;

/**
 * Whether a host, which is nobody's own, poses as go.th or as a body. Takes it in Unicode or ASCII, with the path
 * (which may be empty) that follows it.
 */
export function imitates(host: string, path: string, official: OfficialHosts): Imitated | undefined {
  const lower = host.toLowerCase();
  if (lower === '' || isHonest(lower, official)) return undefined;
  return officialInPath(lower, path, official) ?? hostImitates(lower, official);
}

export type FindImitated = (address: Address) => Imitated | undefined;

/**
 * The same for the addresses of one message, of which many lead to the same host; the user name of an address may be
 * the disguise (`https://rd.go.th@evil.example`).
 */
export function imitationFinder(official: OfficialHosts): FindImitated {
  const judged = new Map<string, Imitated | undefined>();
  return ({ ascii, userinfo, path }) => {
    if (ascii === '' || isHonest(ascii, official)) return undefined;
    const inName = userinfo === '' ? undefined : officialName(userinfo.slice(0, 300).toLowerCase(), official);
    const inAddress = inName ?? officialInPath(ascii, path, official);
    if (inAddress !== undefined) return inAddress;
    if (!judged.has(ascii)) judged.set(ascii, hostImitates(ascii, official));
    return judged.get(ascii);
  };
}

function hostImitates(ascii: string, official: OfficialHosts): Imitated | undefined {
  const parts = splitHost(ascii);
  if (parts.domain === null) return undefined;
  const host = toUnicodeHost(ascii);
  return foreignLetters(host, official) ?? officialWithin(host, official) ?? underOpenSuffix(host, parts, official);
}

function underOpenSuffix(host: string, parts: HostParts, official: OfficialHosts): Imitated | undefined {
  if (CHECKED_SUFFIX.test(parts.suffix)) return undefined;
  return poseInThai(host, official) ?? poses(parts, official) ?? flattened(parts);
}

/**
 * A checked Thai suffix with a hyphen in or behind it (`my.or-th.click`, `docs.or.th-view.in`), or run together under a
 * suffix that lures use.
 */
function flattened({ before, suffix }: HostParts): Imitated | undefined {
  const name = before.join('.');
  if (/(?:^|[.-])(?:(?:or|ac|mi|gov)[.-]th(?:[.-]|$)|co\.th-)/.test(name)) return 'go.th';
  return RISKY_SUFFIXES.has(suffix) && /(?:^|[.-])(?:goth|govth|co-th)$/.test(name) ? 'go.th' : undefined;
}

function isHonest(host: string, official: OfficialHosts): boolean {
  return official.isGovernment(host) || official.isListed(host);
}

/** A host with nothing of a host on either side. */
const HOSTS_IN_WORD = /(?<![a-z0-9.-])(?:[a-z0-9-]{1,63}\.){1,6}[a-z]{2,10}(?![a-z0-9.-])/g;

/** Whose host stands in a word, or whether it is a government host, whatever other hosts stand there. */
function officialName(word: string, official: OfficialHosts): Imitated | undefined {
  for (const [found] of word.matchAll(HOSTS_IN_WORD)) {
    const owner = official.ownerOf(found) ?? (official.isGovernment(found) ? 'go.th' : undefined);
    if (owner !== undefined) return owner;
  }
  return undefined;
}

/** `sso.go.th.claim.example`, `bot.or.th-login.example`: the real host, and more after it. */
function officialWithin(host: string, official: OfficialHosts): Imitated | undefined {
  if (!host.includes('.th')) return undefined;
  const within = /^((?:[a-z0-9-]{1,63}\.){1,5}(?:go|or|co|mi|ac|in)\.th)[.-]/.exec(host)?.[1];
  if (within === undefined) return undefined;
  return official.ownerOf(within) ?? (/\.(?:go|mi)\.th$/.test(within) ? 'go.th' : undefined);
}

/** `rd.gо.th` with a Cyrillic о: another host that reads like the real one. */
function foreignLetters(host: string, official: OfficialHosts): Imitated | undefined {
  if (!/[\u0080-\uffff]/.test(host)) return undefined;
  const plain = latinised(host);
  if (plain === host) return undefined;
  return official.ownerOf(plain) ?? (official.isGovernment(plain) ? 'go.th' : hostImitates(plain, official));
}

/** `evil.example/www.rd.go.th/refund`: the real host as the first step of a path. */
function officialInPath(host: string, path: string, official: OfficialHosts): Imitated | undefined {
  if (path.length < 6 || !path.includes('.') || QUOTES_HOSTS.test(host)) return undefined;
  const step = /^\/([^/]{4,253})/.exec(decoded(path.slice(0, 300)).toLowerCase())?.[1];
  return step === undefined ? undefined : officialName(step, official);
}
