import { isRealSuffix } from '../../domains.ts';

const ABSOLUTE = /^[a-z][a-z0-9+.-]*:/i;
const HOST_FIRST = /^((?:[^\s/?#:@.]{1,63}\.){1,8}[^\s/?#:@.]{2,63})(?::\d{1,5})?(?:[/?#]|$)/;
const CONTROLS = /[\t\n\r]/g;

/**
 * The absolute address of an anchor, or `null` where it leads nowhere: empty, a fragment, or relative to a page that
 * a message does not have. `rd-go-th.cc/a` without a scheme is mended as mail programs do.
 */
export function readHref(href: string): string | null {
  // Browsers drop these anywhere in an address.
  const trimmed = href.replace(CONTROLS, '').trim();
  if (trimmed === '' || trimmed.startsWith('#')) return null;
  if (/^[/\\]{2}[^/\\]/.test(trimmed)) return `https:${trimmed}`;
  const host = HOST_FIRST.exec(trimmed)?.[1];
  if (host !== undefined && isRealSuffix(host) && !/\.html?$/i.test(host)) return `https://${trimmed}`;
  return ABSOLUTE.test(trimmed) ? trimmed : null;
}
