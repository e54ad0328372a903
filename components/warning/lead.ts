import type { Link, Reason, ReasonCode, ReasonLevel, Verdict } from '../../utils/model.ts';

/** The reason that a warning opens with. */
export interface Lead {
  readonly reason: Reason;
  /** Its index in the verdict's reasons. */
  readonly index: number;
  /** Decides shape and colour: octagon, triangle, circle. */
  readonly tone: ReasonLevel;
}

const LEVELS: readonly ReasonLevel[] = ['danger', 'caution', 'note'];

/** Within a level: first whose name is used, then where the link leads, then the numbers. */
const ORDER: readonly ReasonCode[] = [
  'gov-claim-with-link',
  'gov-link-official',
  'shown-host-differs',
  'lookalike-host',
  'black-number',
  'gov-claim-with-request',
  'qr-unread',
  'gov-link-internal',
  'grey-number',
  'abroad-number',
  'white-number',
];

/** The leading reason of a verdict: danger first, then a fixed order; null where there is nothing to show. */
export function leadOf(verdict: Pick<Verdict, 'reasons'>): Lead | null {
  const [index] = rankReasons(verdict);
  const reason = index === undefined ? undefined : verdict.reasons[index];
  return reason === undefined || index === undefined ? null : { reason, index, tone: reason.level };
}

/** Indices of a verdict's reasons, most serious first. */
export function rankReasons({ reasons }: Pick<Verdict, 'reasons'>): readonly number[] {
  const rank = ({ level, code }: Reason) => LEVELS.indexOf(level) * ORDER.length + ORDER.indexOf(code);
  return reasons
    .map((reason, index) => ({ rank: rank(reason), index }))
    .sort((a, b) => a.rank - b.rank || a.index - b.index)
    .map(({ index }) => index);
}

/** The link that a warning names: the reason's own, else the one that most looks like a trick, else the first. */
export function leadLink(verdict: Pick<Verdict, 'links'>, reason: Reason): Link | null {
  const own = reason.link === undefined ? undefined : verdict.links[reason.link];
  if (own !== undefined) return own;
  const tricky = verdict.links.find((link) => link.imitates !== undefined || link.shownOfficial === true);
  const foreign = verdict.links.find((link) => link.officialOf === undefined && !link.government);
  return tricky ?? foreign ?? verdict.links[0] ?? null;
}
