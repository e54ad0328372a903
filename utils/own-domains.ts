import { registrableDomain } from './domains.ts';
import type { Result } from './model.ts';

/** `shared`: anybody can have an address there (gmail.com), or register a name under it (go.th). */
export type DomainProblem = 'no-domain' | 'shared';

/** Mail within one of these is not mail within an organisation. The large providers that people in Thailand use. */
const SHARED: ReadonlySet<string> = new Set([
  'gmail.com',
  'googlemail.com',
  'hotmail.com',
  'outlook.com',
  'outlook.co.th',
  'live.com',
  'msn.com',
  'yahoo.com',
  'yahoo.co.th',
  'ymail.com',
  'icloud.com',
  'me.com',
  'proton.me',
  'protonmail.com',
  'aol.com',
  'gmx.com',
  'mail.com',
  'zoho.com',
  'yandex.com',
]);

const HOST = /^(?:[\p{L}\p{M}\p{N}](?:[\p{L}\p{M}\p{N}-]*[\p{L}\p{M}\p{N}])?\.)+[\p{L}\p{M}][\p{L}\p{M}\p{N}-]*$/u;
const LONGEST = 253;

/** The domain in what a person has typed: a domain, an e-mail address, or the address of a page. Lower case. */
export function parseDomain(typed: string): Result<string, DomainProblem> {
  const host = typed
    .trim()
    .toLowerCase()
    .replace(/^[a-z]+:\/\//, '')
    .replace(/[/?#].*$/s, '')
    .replace(/^.*@/s, '')
    .replace(/^www\.|\.$/g, '');
  if (host.length > LONGEST || !HOST.test(host)) return { ok: false, problem: 'no-domain' };
  return SHARED.has(host) || registrableDomain(host) === null
    ? { ok: false, problem: 'shared' }
    : { ok: true, value: host };
}
