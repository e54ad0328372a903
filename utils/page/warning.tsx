import { render } from 'preact';
import { Banner } from '../../components/warning/Banner.tsx';
import { leadOf } from '../../components/warning/lead.ts';
import type { AgencyView, Family, Language, Names, Point } from '../../components/warning/props.ts';
import { warningStyles } from '../../components/warning/styles.ts';
import type { Place } from '../model.ts';
import { createHost, type Host } from './host.ts';
import { MARK_STYLES, Marks, type PlacedMark, placeMarks } from './marks.tsx';
import { pointedAt } from './pointed.ts';
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

/** The warning of one message: banner and marks, in one closed shadow root before the message. */
export interface Warning {
  readonly update: (shown: Shown) => void;
  /** Puts it back and moves its marks, after the page has changed. */
  readonly keep: () => void;
  readonly remove: () => void;
}

/** What a person has done with a warning, and what is shown in it. */
interface State {
  shown: Shown;
  collapsed: boolean;
  pointed: Point | null;
}

export function createWarning(first: Shown, tools: WarningTools): Warning {
  const state: State = { shown: first, collapsed: false, pointed: null };
  let open: { readonly host: Host; readonly close: () => void } | null = null;

  function draw(): void {
    if (open === null) return;
    const { element, root } = open.host;
    render(<WarningView {...state} tools={tools} placed={placeMarks(state.shown, element)} onChange={change} />, root);
  }

  function change(part: Partial<State>): void {
    Object.assign(state, part);
    draw();
  }

  function update(shown: Shown): void {
    state.shown = shown;
    if (leadOf(shown.verdict) === null) {
      remove();
      return;
    }
    open ??= openHost(state, change);
    draw();
  }

  function keep(): void {
    open?.host.keep();
    draw();
  }

  function remove(): void {
    open?.close();
    open = null;
  }

  update(first);
  return { update, keep, remove };
}

/** Puts our element before the message and listens to what moves it or points into it, until it is closed. */
function openHost(state: State, change: (part: Partial<State>) => void): { host: Host; close: () => void } {
  const { body } = state.shown.view;
  const host = createHost(body.ownerDocument, warningStyles + MARK_STYLES, (element) =>
    state.shown.view.before.before(element),
  );
  const resized = new ResizeObserver(() => change({}));
  resized.observe(host.element);
  resized.observe(body);
  const listening = new AbortController();
  body.addEventListener('mousemove', follow, { signal: listening.signal, passive: true });

  /** The other half of `onPoint`: from the message to the chip. */
  function follow(event: Event): void {
    if (!(event instanceof MouseEvent)) return;
    const pointed = pointedAt(state.shown, event);
    if (pointed?.kind !== state.pointed?.kind || pointed?.index !== state.pointed?.index) change({ pointed });
  }

  function close(): void {
    resized.disconnect();
    listening.abort();
    render(null, host.root);
    host.remove();
  }

  return { host, close };
}

interface WarningViewProps extends State {
  readonly tools: WarningTools;
  readonly placed: readonly PlacedMark[];
  readonly onChange: (part: Partial<State>) => void;
}

function WarningView({ shown, collapsed, pointed, tools, placed, onChange }: WarningViewProps) {
  const { language, domainOf, agencyOf, family, onBack, onLink, onPoint } = tools;
  return (
    <>
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
