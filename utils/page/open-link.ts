import { parseUrl } from '../parse-url.ts';
import { attributeOf, member } from './element.ts';
import type { Attempt } from './guard.ts';

/**
 * Opens what was asked about, once, at its original address (a mailbox's wrapper stays around it). `again` lets the
 * guard pass one click of ours, for elements that only the page's own script knows how to follow.
 */
export function openOriginal({ element, link }: Attempt, again: (act: () => void) => void): void {
  const href = attributeOf(element, 'href') ?? attributeOf(element, 'xlink:href');
  // A picture with a QR code has no address of its own.
  const written = link.via === 'qr' ? link.target : href;
  const address = written === null ? null : absolute(written, member(element, 'baseURI'));
  if (address !== null) {
    window.open(address, '_blank', 'noopener,noreferrer');
    return;
  }
  again(() => {
    if (element instanceof HTMLFormElement) HTMLFormElement.prototype.submit.call(element);
    else if (element instanceof HTMLElement) HTMLElement.prototype.click.call(element);
  });
}

/** Addresses that a new tab can show; everything else is left to the page, under its own policy. */
function absolute(href: string, base: string): string | null {
  const url = parseUrl(href, base);
  return url?.protocol === 'http:' || url?.protocol === 'https:' ? url.href : null;
}
