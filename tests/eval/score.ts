import type { Agency } from '../../utils/agencies/gazetteer.ts';
import type { Level, Verdict } from '../../utils/model.ts';
import type { Labelled } from './labelled.ts';

/** A labelled message with what the engine said of it. */
export interface Scored {
  readonly labelled: Labelled;
  readonly verdict: Verdict;
  /** The level is the labelled one, or one that the label rules accept as well. */
  readonly right: boolean;
  /** Null where no body is labelled or nothing was found. */
  readonly agencyRight: boolean | null;
}

type Agencies = ReadonlyMap<string, Agency>;

export function score(labelled: Labelled, verdict: Verdict, agencies: Agencies): Scored {
  return {
    labelled,
    verdict,
    right: isRight(labelled, verdict.level),
    agencyRight:
      labelled.agencies.length === 0 || verdict.level === 'none' ? null : isAgency(labelled, verdict, agencies),
  };
}

/** A look-alike host without a claim is labelled caution; danger is accepted there too. */
function isRight({ expect, tags }: Labelled, level: Level): boolean {
  return level === expect || (expect === 'caution' && level === 'danger' && tags.includes('goth_lookalike'));
}

function isAgency({ agencies: wanted }: Labelled, { agency }: Verdict, agencies: Agencies): boolean {
  if (agency === null) return false;
  const parent = agencies.get(agency)?.parent;
  return wanted.includes(agency) || (parent != null && wanted.includes(parent));
}

export interface Share {
  readonly name: string;
  readonly hits: number;
  readonly of: number;
}

/** The shares that the targets speak of. */
export function sharesOf(all: readonly Scored[]): Share[] {
  const labelled = (level: Level) => all.filter((each) => each.labelled.expect === level);
  const none = labelled('none');
  const hard = none.filter((each) => each.labelled.tags.includes('hard'));
  const withAgency = all.filter((each) => each.agencyRight !== null);
  return [
    share('danger found', labelled('danger'), (each) => each.right),
    share('caution found', labelled('caution'), (each) => each.right),
    share('agency right', withAgency, (each) => each.agencyRight === true),
    share('false danger', none, (each) => each.verdict.level === 'danger'),
    share('false danger, hard', hard, (each) => each.verdict.level === 'danger'),
    share('any false warning', none, (each) => each.verdict.level !== 'none'),
    share('any false warning, hard', hard, (each) => each.verdict.level !== 'none'),
  ];
}

function share(name: string, all: readonly Scored[], is: (each: Scored) => boolean): Share {
  return { name, hits: all.filter(is).length, of: all.length };
}

/** The 95 % interval of a share after Wilson, which holds for few cases and for shares near 0 and 1. */
export function interval({ hits, of }: Share): readonly [number, number] {
  if (of === 0) return [0, 1];
  const z = 1.96;
  const p = hits / of;
  const centre = p + (z * z) / (2 * of);
  const spread = z * Math.sqrt((p * (1 - p) + (z * z) / (4 * of)) / of);
  const scale = 1 + (z * z) / of;
  return [Math.max(0, (centre - spread) / scale), Math.min(1, (centre + spread) / scale)];
}
