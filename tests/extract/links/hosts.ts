import { loadGazetteer } from '../../../utils/agencies/gazetteer.ts';
import { buildOfficialHosts } from '../../../utils/extract/links/imitation/official-hosts.ts';

/** The hosts of the shipped gazetteer, for the tests beside this file. */
export const HOSTS = buildOfficialHosts(loadGazetteer());
