import type { Gazetteer } from '../agencies/gazetteer.ts';
import { BANGKOK } from './places.ts';
import type { SubmittingBody } from './submission.ts';

/** The official name of a body as a submission gives it; empty as long as none is chosen. */
export function officialName(body: SubmittingBody, gazetteer: Gazetteer): string {
  if (body.kind === 'known') return agencyOf(gazetteer, body.id)?.th ?? '';
  const { form, place, district, province } = body;
  if (form.trim() === '' && place.trim() === '') return '';
  const inBangkok = province === BANGKOK;
  const parts = [
    `${form.trim()}${place.trim()}`,
    district === '' ? '' : `${inBangkok ? 'เขต' : 'อำเภอ'}${district}`,
    province === '' ? '' : inBangkok ? BANGKOK : `จังหวัด${province}`,
  ];
  return parts.filter((part) => part !== '').join(' ');
}

/** A body that was chosen, by its id as text. */
function agencyOf(gazetteer: Gazetteer, id: string) {
  return [...gazetteer.agencies.values()].find((agency) => agency.id === id);
}

/** A body to choose from. */
export interface BodyChoice {
  readonly id: string;
  readonly name: string;
}

const MOST_CHOICES = 8;

/**
 * Bodies whose name holds what was typed, those that begin with it first. Programmes, topics and forms of local names
 * are no bodies that hand in numbers.
 */
export function searchBodies(gazetteer: Gazetteer, typed: string): readonly BodyChoice[] {
  const wanted = folded(typed);
  if (wanted === '') return [];
  const found = [...gazetteer.agencies.values()].flatMap(({ id, kind, strength, th, short, en }) => {
    if (kind === 'local-form' || kind === 'programme' || strength === 'topic') return [];
    const places = [th, short, en].map((name) => folded(name).indexOf(wanted)).filter((at) => at >= 0);
    return places.length === 0 ? [] : [{ id, name: th, at: Math.min(...places) }];
  });
  return found
    .sort((a, b) => a.at - b.at || a.name.length - b.name.length)
    .slice(0, MOST_CHOICES)
    .map(({ id, name }) => ({ id, name }));
}

function folded(text: string): string {
  return text.normalize('NFC').toLowerCase().replace(/\s+/g, '');
}

/** Words with which names of local bodies begin: องค์การบริหารส่วนตำบล, เทศบาลเมือง and the like. */
export function localForms(gazetteer: Gazetteer): readonly string[] {
  return [...gazetteer.agencies.values()].flatMap(({ kind, th }) => (kind === 'local-form' ? [th] : []));
}
