import { Banner } from '../../components/warning/Banner.tsx';
import type { AgencyView, Family, Language, Names, Point } from '../../components/warning/props.ts';
import type { Place } from '../model.ts';
import type { Placement } from '../sites/site.ts';
import { member } from './element.ts';
import { Marks } from './marks.tsx';
import type { PlacedMark } from './place-marks.ts';
import type { Float } from './placing.ts';
import { elementOfLink, type Shown } from './shown.ts';
import { rangeOf } from './text-map.ts';

/** What a warning needs from the rest of the engine. */
export interface WarningTools extends Names {
  readonly language: Language;
  readonly family?: Family;
  readonly agencyFor: (shown: Shown) => AgencyView | null;
  /** Where the site's page lets warnings stand. */
  readonly placement: () => Placement;
  readonly onBack: () => void;
  /** A mark was pressed: the same as a click on the link. */
  readonly onLink: (shown: Shown, link: number) => void;
  readonly onPoint: (shown: Shown, places: readonly Place[]) => void;
  /** The person wants to report the message. */
  readonly onReport: (shown: Shown) => void;
}

/** What a person has done with a warning, and what is shown in it. */
export interface WarningState {
  shown: Shown;
  collapsed: boolean;
  pointed: Point | null;
}

interface WarningViewProps extends WarningState {
  readonly tools: WarningTools;
  readonly placed: readonly PlacedMark[];
  /** Where it floats, null while it cannot be seen; or how far the message's own text stands in, in pixels. */
  readonly at: Float | number | null;
  readonly onChange: (part: Partial<WarningState>) => void;
}

/** Banner and marks. */
export function WarningView({ shown, collapsed, pointed, tools, placed, at, onChange }: WarningViewProps) {
  const { language, domainOf, agencyOf, family, onBack, onLink, onPoint } = tools;
  return (
    <>
      <div {...placeOf(at)}>
        <Banner
          {...{ language, domainOf, agencyOf, agency: tools.agencyFor(shown), collapsed, pointed, onBack }}
          {...(family === undefined ? {} : { family })}
          verdict={shown.verdict}
          message={shown.read.message}
          announce
          onCollapse={(next) => onChange({ collapsed: next })}
          onPoint={(point) => onPoint(shown, point === null ? [] : placesOf(shown, point))}
          onShow={(point) => scrollTo(shown, point)}
          onReport={() => tools.onReport(shown)}
        />
      </div>
      <Marks {...{ shown, placed, language, domainOf }} onOpen={(link) => onLink(shown, link)} />
    </>
  );
}

function placeOf(at: Float | number | null) {
  if (at === null) return { style: { display: 'none' } };
  if (typeof at === 'number') return { style: { margin: `${at}px ${at}px 0` } };
  const { left, top, width, isAbove } = at;
  const moved = isAbove ? { transform: 'translateY(-100%)' } : {};
  return { class: 'float', style: { left: `${left}px`, top: `${top}px`, width: `${width}px`, ...moved } };
}

function placesOf({ verdict }: Shown, { kind, index }: Point): readonly Place[] {
  switch (kind) {
    case 'reason':
      return verdict.reasons[index]?.evidence ?? [];
    case 'link':
      return verdict.links.slice(index, index + 1).map(({ place }) => place);
    case 'phone':
      return verdict.phones.slice(index, index + 1).map(({ place }) => place);
  }
}

/** Scrolls to what a point speaks of; a picture link has no text to scroll to, but an element. */
function scrollTo(shown: Shown, point: Point): void {
  const [first] = placesOf(shown, point).filter(({ part }) => part === 'body');
  const inText = first === undefined ? null : (rangeOf(shown.read.map, first)?.startContainer.parentElement ?? null);
  const element = inText ?? (point.kind === 'link' ? elementOfLink(shown, point.index) : null);
  if (element !== null) member(element, 'scrollIntoView').call(element, { block: 'center' });
}
