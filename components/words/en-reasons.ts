import { englishListing } from './en-listing.ts';
import type { Facts, ReasonTexts } from './words.ts';

const body = ({ agency }: Facts) => agency ?? 'a government body';
const imitated = ({ imitated: name }: Facts) => name ?? 'a government body';
const site = ({ host }: Facts) => host ?? 'another site';
const real = (facts: Facts) =>
  facts.imitatedDomain === undefined
    ? 'Sites of Thai government bodies end in .go.th'
    : `The real site of ${imitated(facts)} is ${facts.imitatedDomain}`;
const askFirst = ({ hotline }: Facts) => (hotline === undefined ? 'Ask the body first.' : `Ask at ${hotline} first.`);
const numberOf = ({ number }: Facts) => number ?? 'this number';
/** What one should not do with what leads away. */
const dont = ({ inCode }: Facts) => (inCode === true ? 'Do not scan the QR code' : 'Do not open the link');
const opening = ({ inCode }: Facts) => (inCode === true ? 'scanning' : 'opening');
/** Headline and one line of why for each reason and level, one for one with the Thai ones. */
export const englishReasons: ReasonTexts = {
  'gov-claim-with-link': {
    danger: {
      headline: (facts) => `${dont(facts)}: this message uses the name of ${body(facts)}`,
      why: () =>
        'A link in a government body’s name: treat it as an impersonation (guidance noted by the cabinet on 18 Nov 2025).',
    },
    caution: {
      headline: (facts) =>
        `${facts.inCode === true ? 'A QR code' : 'A link'} in the name of ${body(facts)}: ask the body before ${opening(facts)}`,
      why: () => 'Anyone can pass on a message in a body’s name; a chat does not show who wrote it.',
    },
  },
  'gov-link-official': {
    danger: {
      headline: (facts) => `${dont(facts)}: this message uses the name of ${body(facts)}`,
      why: (facts) =>
        `${facts.inCode === true ? 'The QR code leads to' : 'The link is'} the body’s real site, but a sender’s name can be forged. Don’t ${facts.inCode === true ? 'scan' : 'open'} it; call, or go to the site yourself.`,
    },
  },
  'gov-link-internal': {
    caution: {
      headline: () => 'Mail between bodies with a link that leaves government sites: confirm with the sender first',
      why: (facts) => `The link goes to ${site(facts)}, which is not a government site.`,
    },
    note: {
      headline: () => 'Mail between bodies, with links to government sites',
      why: () => 'It is not a message to the public, but a sender’s name can be forged. If in doubt, ask the sender.',
    },
  },
  'shown-host-differs': {
    danger: {
      headline: (facts) =>
        `Do not open the link: it says ${facts.shownHost ?? 'a government site'} but goes to ${site(facts)}`,
      why: () => 'The address that is shown is not the one the link goes to.',
    },
  },
  'lookalike-host': {
    danger: {
      headline: (facts) => `${dont(facts)}: ${site(facts)} imitates ${imitated(facts)}`,
      why: real,
    },
    caution: {
      headline: (facts) => `${site(facts)} looks like a site of ${imitated(facts)}: make sure before ${opening(facts)}`,
      why: real,
    },
  },
  'black-number': {
    danger: {
      headline: (facts) => `Do not call ${numberOf(facts)}: it is on the black list`,
      why: (facts) => englishListing.black.long(facts.listing ?? {}),
    },
  },
  'gov-claim-with-request': {
    caution: {
      headline: (facts) =>
        `This message uses the name of ${body(facts)} and gives a ${facts.number === undefined ? 'contact' : 'number'} not known to be its own. ${askFirst(facts)}`,
      why: () => 'The real body has numbers that can be verified. Use one of those, not what the message gives.',
    },
  },
  'grey-number': {
    caution: {
      headline: (facts) => `Think before calling ${numberOf(facts)}: it is on the watch list`,
      why: (facts) => englishListing.grey.long(facts.listing ?? {}),
    },
  },
  'abroad-number': {
    caution: {
      headline: (facts) => `Think before calling ${numberOf(facts)}: it comes from abroad`,
      why: () => 'Numbers that start with +697 or +698 are calls from abroad or over the internet.',
    },
  },
  'white-number': {
    note: {
      headline: (facts) => {
        const owner = facts.listing?.agency ?? 'a government body';
        return facts.inDanger === true
          ? `${numberOf(facts)} is a real number of ${owner}, but it may be misused here`
          : `${numberOf(facts)} is a number of ${owner}`;
      },
      why: (facts) =>
        `${facts.listing?.operator === undefined ? 'But a' : `By the list of ${facts.listing.operator}. But a`} caller’s number can be forged: if in doubt, hang up and call back.`,
    },
  },
  'qr-unread': {
    caution: {
      headline: (facts) => `This message uses the name of ${body(facts)} and is only a picture. ${askFirst(facts)}`,
      why: () => 'The picture was not read. Scan no code and call no number in it before you have asked the body.',
    },
    note: {
      headline: (facts) =>
        facts.agency === undefined
          ? 'A QR code that was not read: ask the sender before scanning'
          : `A QR code in the name of ${facts.agency}: ask the body before scanning`,
      why: () => 'A QR code can lead to an impersonating site just as a link can, and this one was not read.',
    },
  },
};
