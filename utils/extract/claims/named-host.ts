import { registrableDomain } from '../../domains.ts';
import type { Link } from '../../model.ts';
import type { View } from './view.ts';

/**
 * Whether the text names the link's host as its own: "KwaiExpress … kwai.express", "JS Traffic Today …
 * jstraffic.today". Companies do; a lure names a body and leads to a host that was bought for it. Names of bodies do
 * not count, and neither do hosts that pose as one.
 */
export function isNamedIn(view: View, link: Link): boolean {
  if (link.kind !== 'web' || link.imitates !== undefined || link.officialOf !== undefined || link.government)
    return false;
  const domain = registrableDomain(link.ascii) ?? '';
  return isLabel(view.text, domain) || isWritten(view, domain);
}

/** "Booking.com: …": who calls itself as its site is called. */
function isLabel(text: string, domain: string): boolean {
  return domain !== '' && text.slice(0, domain.length + 1).toLowerCase() === `${domain}:`;
}

/** Whether the words of the text, none of them in a body's name, begin with the name of the site. */
function isWritten({ text, names }: View, domain: string): boolean {
  const [label = ''] = domain.replaceAll('-', '').split('.');
  if (label.length < SHORTEST_NAMED) return false;
  let [run, end] = ['', -1];
  for (const { index, 0: word } of text.slice(0, REACH).matchAll(WORDS)) {
    const isName = names.some((name) => name.start < index + word.length && index < name.end);
    const continues = index === end + 1 && text.charAt(end) === ' ' && run.length < label.length;
    const begins = /^\d*[A-Z]/.test(word) && !isName && !IN_ADDRESS.test(text.charAt(index - 1));
    run = continues ? run + word.toLowerCase() : begins ? word.toLowerCase() : '';
    end = index + word.length;
    if (run.startsWith(label) && !/[.@/-]/.test(text.charAt(end))) return true;
  }
  return false;
}

/** Who names itself does so early; to read all of a long text for each of its links would take quadratic time. */
const REACH = 5000;

/** Shorter labels are words by chance. */
const SHORTEST_NAMED = 4;
const WORDS = /[a-z0-9]+/gi;
/** After one of these a word is part of an address. */
const IN_ADDRESS = /[.@/:_-]/;
