import { Banner } from '../../components/warning/Banner.tsx';
import type { AgencyView, Family, Language, Names, Point } from '../../components/warning/props.ts';
import type { Place } from '../model.ts';
import { Marks } from './marks.tsx';
import type { PlacedMark } from './place-marks.ts';
import { elementOfLink, type Shown } from './shown.ts';
import { rangeOf } from './text-map.ts';

/** What a warning needs from the rest of the engine. */
export interface WarningTools extends Names {
  readonly language: Language;
  readonly family?: Family;
  readonly agencyFor: (shown: Shown) => AgencyView | null;
  readonly onBack: () => void;
  /** A mark was pressed: the same as a click on the link. */
  readonly onLink: (shown: Shown, link: number) => void;
  readonly onPoint: (shown: Shown, places: readonly Place[]) => void;
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
  /** How far the message's own text stands in from our element's edge, in pixels. */
  readonly inset: number;
  readonly onChange: (part: Partial<WarningState>) => void;
}

/** Banner and marks. */
export function WarningView({ shown, collapsed, pointed, tools, placed, inset, onChange }: WarningViewProps) {
  const { language, domainOf, agencyOf, family, onBack, onLink, onPoint } = tools;
  return (
    <>
      <div style={{ margin: `${inset}px ${inset}px 0` }}>
        <Banner
          {...{ language, domainOf, agencyOf, agency: tools.agencyFor(shown), collapsed, pointed, onBack }}
          {...(family === undefined ? {} : { family })}
          verdict={shown.verdict}
          message={shown.read.message}
          announce
          onCollapse={(next) => onChange({ collapsed: next })}
          onPoint={(point) => onPoint(shown, point === null ? [] : placesOf(shown, point))}
          onShow={(point) => scrollTo(shown, point)}
        />
      </div>
      <Marks {...{ shown, placed, language, domainOf }} onOpen={(link) => onLink(shown, link)} />
    </>
  );
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
  element?.scrollIntoView({ block: 'center' });
}
