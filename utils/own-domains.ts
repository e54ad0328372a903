import { registrableDomain } from './domains.ts';
import { FREE_MAIL } from './free-mail.ts';
import type { Result } from './model.ts';

/** `shared`: anybody can have an address there (gmail.com), or register a name under it (go.th). */
export type DomainProblem = 'no-domain' | 'shared';

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
  return FREE_MAIL.has(host) || registrableDomain(host) === null
    ? { ok: false, problem: 'shared' }
    : { ok: true, value: host };
}
