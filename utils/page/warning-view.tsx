import { Banner } from '../../components/warning/Banner.tsx';
import type { AgencyView, Language, Names, Point } from '../../components/warning/props.ts';
import { QuietLine } from '../../components/warning/QuietLine.tsx';
import type { Dismissal } from '../dismissals/dismissal.ts';
import type { Standing } from '../dismissals/dismissing.ts';
import type { Place } from '../model.ts';
import type { Settings } from '../settings.ts';
import type { Placement } from '../sites/site.ts';
import { Marks } from './marks.tsx';
import type { PlacedMark } from './place-marks.ts';
import type { Float } from './placing.ts';
import { placesOf, scrollToPoint } from './point-at.ts';
import type { Shown } from './shown.ts';

/** How bodies and hosts are named, and whose name a message uses. */
export interface Naming extends Names {
  readonly agencyFor: (shown: Shown) => AgencyView | null;
}

/** What a warning needs from the rest of the engine. */
export interface WarningTools {
  readonly namesIn: (language: Language) => Naming;
  /** Where the site's page lets warnings stand. */
  readonly placement: () => Placement;
  readonly onBack: () => void;
  /** A mark was pressed: the same as a click on the link. */
  readonly onLink: (shown: Shown, link: number) => void;
  readonly onPoint: (shown: Shown, places: readonly Place[]) => void;
  /** The person wants to report the message. */
  readonly onReport: (shown: Shown) => void;
  /** A message is warned of no longer, or again: the person has said so. */
  readonly onQuiet: () => void;
}

/** What a person has done with a warning, and what is shown in it. */
export interface WarningState {
  shown: Shown;
  collapsed: boolean;
  pointed: Point | null;
  standing: Standing;
  /** The warning of a message that is fine is looked at again. */
  isReopened: boolean;
  /** Read out; not when the page has only drawn the same message anew. */
  announce: boolean;
}

/** What a person can say of a message. */
export interface Saying {
  readonly onFine: (scope: Dismissal['scope']) => void;
  readonly onTakeBack: () => void;
}

interface WarningViewProps extends WarningState, Saying, Pick<Settings, 'language' | 'textSize' | 'family'> {
  readonly tools: WarningTools;
  readonly placed: readonly PlacedMark[];
  /** Where it floats, null while it cannot be seen; or how far the message's own text stands in, in pixels. */
  readonly at: Float | number | null;
  readonly onChange: (part: Partial<WarningState>) => void;
}

/** Banner and marks, or one quiet line where the person has said that the message is fine. */
export function WarningView(props: WarningViewProps) {
  const { shown, standing, isReopened, tools, placed, at, language, textSize, onChange, onTakeBack } = props;
  const [dismissal] = standing.dismissals;
  const { domainOf } = tools.namesIn(language);
  return (
    <div style={{ fontSize: `${textSize}%` }}>
      <div {...placeOf(at)}>
        {dismissal === undefined || isReopened ? (
          <FullWarning {...props} />
        ) : (
          <QuietLine
            language={language}
            dismissal={dismissal}
            onShow={() => onChange({ isReopened: true })}
            onTakeBack={onTakeBack}
          />
        )}
      </div>
      <Marks {...{ shown, placed, language, domainOf }} onOpen={(link) => tools.onLink(shown, link)} />
    </div>
  );
}

function FullWarning(props: WarningViewProps) {
  const { shown, collapsed, pointed, announce, tools, language, family, standing, onChange, onFine, onTakeBack } =
    props;
  const { agencyFor, ...names } = tools.namesIn(language);
  const [said] = standing.dismissals;
  return (
    <Banner
      {...{ ...names, language, collapsed, pointed, announce }}
      {...(family === undefined ? {} : { family })}
      fine={{ ...standing, onFine, onTakeBack, ...(said === undefined ? {} : { said }) }}
      agency={agencyFor(shown)}
      verdict={shown.verdict}
      message={shown.read.message}
      onBack={tools.onBack}
      onCollapse={(next) => onChange({ collapsed: next })}
      onPoint={(point) => tools.onPoint(shown, point === null ? [] : placesOf(shown, point))}
      onShow={(point) => scrollToPoint(shown, point)}
      onReport={() => tools.onReport(shown)}
    />
  );
}

function placeOf(at: Float | number | null) {
  if (at === null) return { style: { display: 'none' } };
  if (typeof at === 'number') return { style: { margin: `${at}px ${at}px 0` } };
  const { left, top, width, isAbove } = at;
  const moved = isAbove ? { transform: 'translateY(-100%)' } : {};
  return { class: 'float', style: { left: `${left}px`, top: `${top}px`, width: `${width}px`, ...moved } };
}
