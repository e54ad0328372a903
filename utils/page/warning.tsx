import { render } from 'preact';
import { Banner } from '../../components/warning/Banner.tsx';
import { leadOf } from '../../components/warning/lead.ts';
import type { AgencyView, Family, Language, Names, Point } from '../../components/warning/props.ts';
import { warningStyles } from '../../components/warning/styles.ts';
import type { Place } from '../model.ts';
import { createHost, type Host } from './host.ts';
import { MARK_STYLES, Marks, placeMarks } from './marks.tsx';
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

export function createWarning(first: Shown, tools: WarningTools): Warning {
  const { ownerDocument } = first.view.body;
  const resized = new ResizeObserver(draw);
  let shown = first;
  let collapsed = false;
  let host: Host | null = null;

  function update(next: Shown): void {
    shown = next;
    if (leadOf(shown.verdict) === null) {
      remove();
      return;
    }
    host ??= open();
    draw();
  }

  function open(): Host {
    const made = createHost(ownerDocument, warningStyles + MARK_STYLES, (element) => shown.view.before.before(element));
    resized.observe(made.element);
    resized.observe(shown.view.body);
    return made;
  }

  function remove(): void {
    resized.disconnect();
    if (host === null) return;
    render(null, host.root);
    host.remove();
    host = null;
  }

  function draw(): void {
    if (host === null) return;
    const { language, domainOf } = tools;
    const common = { language, domainOf, agencyOf: tools.agencyOf, agency: tools.agencyFor(shown) };
    render(
      <>
        <Banner
          {...common}
          {...(tools.family === undefined ? {} : { family: tools.family })}
          verdict={shown.verdict}
          message={shown.read.message}
          collapsed={collapsed}
          announce
          onBack={tools.onBack}
          onCollapse={collapse}
          onPoint={(point) => tools.onPoint(shown, point === null ? [] : placesOf(shown, point))}
          onShow={(point) => scrollTo(shown, point)}
        />
        <Marks
          shown={shown}
          placed={placeMarks(shown, host.element)}
          language={language}
          domainOf={domainOf}
          onOpen={(link) => tools.onLink(shown, link)}
        />
      </>,
      host.root,
    );
  }

  function collapse(next: boolean): void {
    collapsed = next;
    draw();
  }

  function keep(): void {
    host?.keep();
    draw();
  }

  update(first);
  return { update, keep, remove };
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
