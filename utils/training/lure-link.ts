import type { Chance } from '../chance.ts';
import type { AgencyId } from '../model.ts';
import type { Bilingual, Difficulty } from './scenario.ts';
import { HOST_WORDS } from './templates.ts';

/** Where a made message leads. */
export interface LureLink {
  readonly host: string;
  /** The link as the text shows it, without its path. */
  readonly link: Bilingual;
}

/**
 * A link in a body's name, under `.example`: plain, from the second difficulty on with a host that imitates the body's
 * own, in the third written so that it is no address to a filter.
 */
export function lureLink(agency: AgencyId, difficulty: Difficulty, chance: Chance): LureLink {
  const code = agency.replace(/[^a-z0-9]/g, '');
  const host = `${code}-${difficulty === 1 ? '' : 'go-th-'}${chance.pick(HOST_WORDS)}.example`;
  return { host, link: chance.pick(difficulty === 3 ? DISGUISED : PLAIN)(host) };
}

type Shown = (host: string) => Bilingual;

/** As an address is written by those who hide nothing. */
const PLAIN: readonly [Shown, ...Shown[]] = [(host) => same(host), (host) => same(`https://${host}`)];

/** As it is written to be read by people and missed by filters: จุด is the word for a full stop. */
const DISGUISED: readonly [Shown, ...Shown[]] = [
  (host) => ({ th: host.replace('.', ' จุด '), en: host.replace('.', ' dot ') }),
  (host) => same(host.replace('.', '[.]')),
  (host) => same(`hxxps://${host.replace('.', '[.]')}`),
];

function same(words: string): Bilingual {
  return { th: words, en: words };
}
