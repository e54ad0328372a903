import type { Message } from '../../../utils/model.ts';
import { type Finding, SEVERITY_LEVEL } from '../../../utils/outgoing/finding.ts';
import { uncheckedOf } from '../../../utils/outgoing/unchecked.ts';
import { toLink, toPhone, toPlace } from '../scan-output.ts';
import type { CheckedDraft } from './check.ts';

/** One line of output, in the shape of a verdict's with codes of its own. Contract: scan-outgoing.schema.json. */
export function toDraftOutput(checked: CheckedDraft) {
  const { draft, check, level } = checked;
  const { message } = draft;
  const { claim, links, phones } = check.entities;
  const locality = claim !== null && claim.agency === check.agency ? claim.locality : undefined;
  return {
    id: message.id,
    level,
    agency: check.agency,
    ...(locality === undefined ? {} : { place: locality }),
    reasons: check.findings.map((finding) => toReason(finding, message)),
    links: links.map((link) => toLink(link, message)),
    phones: phones.map((phone, index) => toPhone(phone, check.listings[index], message)),
    unchecked: uncheckedOf(draft, check),
  };
}

function toReason({ code, severity, link, phone, place }: Finding, message: Message) {
  return {
    code,
    level: SEVERITY_LEVEL[severity],
    ...(link === undefined ? {} : { link }),
    ...(phone === undefined ? {} : { phone }),
    evidence: place === undefined ? [] : [toPlace(place, message)],
  };
}
