import { render } from 'preact';
import { HEADLINE_ID } from '../../components/warning/Headline.tsx';
import type { Host } from './host.ts';
import { placeMarks } from './place-marks.ts';
import { floatFor } from './placing.ts';
import { hasMoved, insetOf, type OpenHost, openHost } from './warning-host.ts';
import type { Person } from './warning-person.ts';
import { type Saying, type WarningState, type WarningTools, WarningView } from './warning-view.tsx';

/** Where a warning is drawn: our element in the page, put back and moved as the page changes. */
export interface Stage {
  /** Draws what the state says, into a new element where there is none or the page has drawn the message anew. */
  readonly show: () => void;
  /** Puts it back and moves its marks, after the page has changed. */
  readonly keep: () => void;
  readonly close: () => void;
  /** Puts the keyboard on the headline; false where nothing is drawn. */
  readonly focus: () => boolean;
  /** Whether it should stand in the page and the page does not let it. */
  readonly isLost: () => boolean;
}

export interface StageTools {
  readonly state: WarningState;
  readonly tools: WarningTools;
  readonly person: Person;
  readonly saying: Saying;
  readonly isQuiet: () => boolean;
}

/** How often the message itself may be drawn anew with a warning before it, until the warning floats instead. */
const MOVED_AT_MOST = 8;

export function createStage({ state, tools, person, saying, isQuiet }: StageTools): Stage {
  let placement = tools.placement();
  let open: OpenHost | null = null;
  let drawn = '';
  let moves = 0;
  let isLost = false;

  /** What stands where, as it should be now. */
  function layOut({ host: { element } }: OpenHost) {
    const { shown, collapsed } = state;
    const { textSize, language } = person.settings();
    const isFolded = collapsed || isQuiet() || shown.verdict.level !== 'danger';
    const at = placement === 'overlay' ? floatFor(shown, element, { isFolded, textSize }) : insetOf(shown, element);
    const { domainOf } = tools.namesIn(language);
    return { at, placed: isQuiet() ? [] : placeMarks(shown, element, { domainOf, textSize }) };
  }

  function draw(): void {
    if (open === null) return;
    const layout = layOut(open);
    drawn = JSON.stringify(layout);
    const view = { ...state, ...layout, ...saying, ...person.settings(), tools };
    render(<WarningView {...view} onChange={change} />, open.host.root);
  }

  function change(part: Partial<WarningState>): void {
    Object.assign(state, part);
    draw();
  }

  /**
   * Most scrolling takes the message and our element along; only a pane between the two moves a mark. Where the page
   * has taken our element away, most often with its message, there is nothing to move until it is put back.
   */
  function follow(): void {
    if (open?.host.element.isConnected && JSON.stringify(layOut(open)) !== drawn) draw();
  }

  function show(): void {
    if (open !== null && hasMoved(open.shown, state.shown)) move();
    open ??= openHost(state, placement, { change, follow });
    draw();
  }

  /** The page has drawn the message anew, perhaps because of us: then the warning floats, where it disturbs nobody. */
  function move(): void {
    moves += 1;
    if (moves > MOVED_AT_MOST) placement = 'overlay';
    state.announce = false;
    close();
  }

  function keep(): void {
    if (open !== null && !open.host.keep()) giveWay();
    open?.followSoon();
  }

  /** The page takes our element away again and again. */
  function giveWay(): void {
    isLost = placement === 'overlay';
    if (isLost) return;
    placement = 'overlay';
    close();
    show();
  }

  function close(): void {
    open?.close();
    open = null;
  }

  return { show, keep, close, focus: () => open !== null && focusHeadline(open.host), isLost: () => isLost };
}

function focusHeadline({ root, element }: Host): boolean {
  const headline = root.getElementById(HEADLINE_ID);
  if (headline === null) return false;
  element.ownerDocument.defaultView?.focus();
  headline.focus({ preventScroll: true });
  headline.scrollIntoView({ block: 'center' });
  return true;
}
