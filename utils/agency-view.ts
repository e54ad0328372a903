import type { AgencyView, Language, Names } from '../components/warning/props.ts';
import type { Agency, Gazetteer } from './agencies/gazetteer.ts';
import { registrableDomain } from './domains.ts';
import { withArticle } from './english-article.ts';
import type { Verdict } from './model.ts';

/** How bodies and hosts are named to a person, in one language. */
export function createNames(gazetteer: Gazetteer, language: Language): Names {
  return {
    agencyOf: (id) => {
      const agency = gazetteer.agencies.get(id);
      return agency === undefined ? null : viewOf(agency, language);
    },
    domainOf,
  };
}

/** The registrable domain of a host, or the host itself. */
export function domainOf(host: string): string {
  return registrableDomain(host) ?? host;
}

/** The body that a verdict says is claimed, with the place of a local one: อบต. + บ้านใหม่. */
export function claimedAgency(
  { agency, locality }: Verdict,
  gazetteer: Gazetteer,
  language: Language,
): AgencyView | null {
  const found = agency === null ? undefined : gazetteer.agencies.get(agency);
  return found === undefined ? null : viewOf(found, language, locality);
}

function viewOf(agency: Agency, language: Language, locality = ''): AgencyView {
  const { id, th, short, en, unverified } = agency;
  // Only what a good source supports is shown as somewhere to turn to.
  const domain = agency.domains.find((each) => !unverified.has(each));
  const hotline = [...agency.hotlines, ...agency.phones].find((each) => !unverified.has(each));
  const inEnglish = withArticle(en) + (locality === '' ? '' : ` ${locality}`);
  return {
    id,
    name: language === 'th' ? short + locality : inEnglish,
    officialName: language === 'th' ? th + locality : inEnglish,
    ...(domain === undefined ? {} : { domain }),
    ...(hotline === undefined ? {} : { hotline }),
  };
}
