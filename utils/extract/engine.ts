import type { Gazetteer } from '../agencies/gazetteer.ts';
import type { OfficialHosts } from './links/imitation/official-hosts.ts';

/** The tables that every analysis reads; made once in a frame, a worker or a process. */
export interface Engine {
  readonly gazetteer: Gazetteer;
  readonly hosts: OfficialHosts;
}
