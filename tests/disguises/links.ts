import type { Chance } from '../../utils/chance.ts';
import type { Link } from '../../utils/model.ts';
import { partText } from '../../utils/part-text.ts';
import { FULL_WIDTH, swapped, withNothing } from './letters.ts';
import { rewritten } from './rewrite.ts';
import type { Transformation } from './transformations.ts';
import type { Undisguised } from './undisguised.ts';

/** Disguises of addresses that stand in the text, and wrappers around the targets of anchors. */

/** An address as it is written: `https://`, `www.rd.go.th:8080`, `/refund?x=1`. */
interface Written {
  readonly scheme: string;
  readonly host: string;
  readonly tail: string;
  readonly link: Link;
}

type Rewrite = (written: Written, chance: Chance) => string | null;

function onLinks(name: string, rewrite: Rewrite): Transformation {
  return {
    name: `link ${name}`,
    apply: ({ message, links }: Undisguised, chance) => {
      const edits = links.flatMap((link) => {
        const written = readWritten(partText(message, link.place.part).slice(link.place.start, link.place.end), link);
        const text = written && rewrite(written, chance);
        return text === null ? [] : [{ place: link.place, text }];
      });
      return edits.length === 0 ? null : rewritten(message, edits);
    },
  };
}

/** `null` for what is disguised already: a second disguise over the first may make nonsense of it. */
function readWritten(shown: string, link: Link): Written | null {
  const [, scheme, host, tail] = /^([a-z]+:\/\/)?([^\s/?#:@[\]()]+)((?:[/?#:].*)?)$/iu.exec(shown) ?? [];
  if (host === undefined || !host.includes('.') || !/^[\w.\-\u0e01-\u0e4e\u0370-\u052f]+$/.test(host)) return null;
  return { scheme: scheme ?? '', host, tail: tail ?? '', link };
}

function dots(mark: string): Rewrite {
  return ({ scheme, host, tail }) => scheme + host.replaceAll('.', mark) + tail;
}

function lastDot(mark: string): Rewrite {
  return ({ scheme, host, tail }) => scheme + host.replace(/\.(?=[^.]*$)/, mark) + tail;
}

function schemes(change: (scheme: string) => string): Rewrite {
  return ({ scheme, host, tail }) => (/^https?:/i.test(scheme) ? change(scheme) + host + tail : null);
}

/** Only where the address is a web page with a host of its own; a LINE id behind `line://` has none. */
function isWeb({ scheme }: Written): boolean {
  return scheme === '' || /^https?:/i.test(scheme);
}

/** Nobody's `www.line.me` or `www.203.0.113.9` leads anywhere. */
function mayHaveWww(written: Written): boolean {
  return isWeb(written) && written.link.kind === 'web' && !/^www\.|^[\d.]+$/i.test(written.host);
}

function punycode({ scheme, host, tail, link }: Written): string | null {
  return host.toLowerCase() === link.ascii || link.ascii === '' ? null : scheme + link.ascii + tail;
}

function bare({ scheme, host, tail }: Written): string | null {
  // A number, or a name that is a word with an unusual ending, is an address only by its scheme.
  return scheme === '' || !/^[\w.-]+\.(?:com|net|org|cc|co|th|xyz|top|icu|vip|site|online|shop|info)$/i.test(host)
    ? null
    : host + tail;
}

/** `s i m - i d . w i k i`; with a scheme it is another disguise, and Thai letters are joined anyway. */
function spelledOut({ scheme, host, tail }: Written): string | null {
  return scheme === '' && tail === '' && /^[\w.-]+$/.test(host) ? [...host].join(' ') : null;
}

export const LINK_TRANSFORMATIONS: readonly Transformation[] = [
  onLinks(
    'hxxp',
    schemes((scheme) => scheme.replace(/tt/i, 'xx')),
  ),
  onLinks(
    'h**p',
    schemes((scheme) => scheme.replace(/tt/i, '**')),
  ),
  onLinks(
    'broken scheme',
    schemes((scheme) => (scheme.length > 7 ? 'htps://' : 'http;//')),
  ),
  onLinks(
    'scheme letter by letter',
    schemes((scheme) => `${[...scheme].join(' ')} `),
  ),
  onLinks(
    'backslashes',
    schemes((scheme) => scheme.replace('//', '\\\\')),
  ),
  onLinks('without scheme', bare),
  onLinks('[.]', dots('[.]')),
  onLinks('(.) at the last dot', lastDot('(.)')),
  onLinks('(จุด)', dots('(จุด)')), // "point"
  onLinks('[dot]', dots('[dot]')),
  onLinks(' ดอท ', dots(' ดอท ')), // "dot" in Thai letters
  onLinks('จุด without spaces', lastDot('จุด')),
  onLinks(' dot ', dots(' dot ')),
  onLinks('spaces around the dots', dots(' . ')),
  onLinks('a space after the last dot', lastDot('. ')),
  onLinks('a space before the last dot', lastDot(' .')),
  onLinks('a comma for the last dot', lastDot(',')),
  onLinks('a line end after a dot', lastDot('.\n')),
  onLinks('a line end before a dot', lastDot('\n.')),
  onLinks('a bullet for the last dot', lastDot('●')),
  onLinks('a bracketed bullet', lastDot('[•]')),
  onLinks('two dots for the last', lastDot('..')),
  onLinks('one bracket at the last dot', lastDot('[.')),
  onLinks(' ด็อท ', dots(' ด็อท ')), // "dot" in Thai letters, with its short vowel
  onLinks('letter by letter', spelledOut),
  onLinks('full-width dots', dots('．')),
  onLinks('ideographic dots', dots('。')),
  onLinks('one-dot leaders', dots('․')),
  onLinks('full-width letters', ({ scheme, host, tail }, chance) => scheme + swapped(host, FULL_WIDTH, chance) + tail),
  onLinks('nothing between letters', ({ scheme, host, tail }, chance) => scheme + withNothing(host, chance) + tail),
  onLinks(
    'glued to Thai on the left',
    ({ scheme, host, tail }) => (/^[\u0e01-\u0e4e]/.test(host) && scheme === '' ? null : `คลิก${scheme}${host}${tail}`), // "click"
  ),
  onLinks('glued to Thai on the right', ({ scheme, host, tail }) => `${scheme}${host}${tail}ด่วน`), // "urgent"
  onLinks('upper case', ({ scheme, host, tail }) => scheme.toUpperCase() + host.toUpperCase() + tail),
  onLinks('www.', (written) => (mayHaveWww(written) ? `${written.scheme}www.${written.host}${written.tail}` : null)),
  onLinks('user-info', (written) => (isWeb(written) ? `https://user:1234@${written.host}${written.tail}` : null)),
  {
    ...onLinks('user-info that poses as a host', (written) =>
      isWeb(written) ? `https://www.gov.go.th@${written.host}${written.tail}` : null,
    ),
    lies: true,
  },
  onLinks('a port', (written) =>
    isWeb(written) && !written.tail.startsWith(':') ? `${written.scheme}${written.host}:8443${written.tail}` : null,
  ),
  onLinks('a path as of an article', (written) =>
    isWeb(written) ? `${written.scheme}${written.host}/news/content/20418` : null,
  ),
  onLinks('punycode', punycode),
  onLinks('in angle brackets', ({ scheme, host, tail }) => `<${scheme}${host}${tail}>`),
  onLinks('in quotation marks', ({ scheme, host, tail }) => `“${scheme}${host}${tail}”`),
  onLinks(
    'hxxp, [.] and nothing',
    ({ scheme, host, tail }, chance) =>
      scheme.replace(/tt/i, 'xx') + withNothing(host, chance).replaceAll('.', '[.]') + tail,
  ),
  onLinks(
    'full-width, glued on both sides',
    ({ scheme, host, tail }, chance) =>
      /^[\u0e01-\u0e4e]/.test(host) && scheme === ''
        ? null
        : `ที่${scheme}${swapped(host, FULL_WIDTH, chance, 0.5)}${tail}ได้`, // "at … one can"
  ),
  onAnchors(
    'Safe Links',
    (href) => `https://apc01.safelinks.protection.outlook.com/?url=${encodeURIComponent(href)}&data=05%7C02&reserved=0`,
  ),
  onAnchors(
    'Google redirect',
    (href) => `https://www.google.com/url?q=${encodeURIComponent(href)}&sa=D&source=editors`,
  ),
  onAnchors('Facebook redirect', (href) => `https://l.facebook.com/l.php?u=${encodeURIComponent(href)}&h=AT0`),
];

function onAnchors(name: string, wrap: (href: string) => string): Transformation {
  return {
    name: `anchor ${name}`,
    apply: ({ message }) =>
      message.anchors.some(({ href }) => /^https?:/.test(href))
        ? {
            ...message,
            anchors: message.anchors.map((anchor) =>
              /^https?:/.test(anchor.href) ? { ...anchor, href: wrap(anchor.href) } : anchor,
            ),
          }
        : null,
  };
}
