import { render } from 'preact';
import { DraftPanel } from '../../components/compose/DraftPanel.tsx';
import type { DraftPanelProps, DraftReport } from '../../components/compose/props.ts';
import { StopQuestion } from '../../components/compose/StopQuestion.tsx';
import { composeStyles } from '../../components/compose/styles.ts';
import { createHost } from '../page/host.ts';
import { oncePerFrame } from '../page/once-per-frame.ts';
import type { DraftView } from '../sites/draft.ts';
import { type PanelSpot, spotFor } from './place-panel.ts';

export interface PanelTools extends Pick<DraftPanelProps, 'language' | 'onCopy'> {
  /** Makes the text without links; null where none can be made. */
  readonly propose: () => string | null;
}

export interface Panel {
  readonly show: (report: DraftReport) => void;
  /** Nothing is written yet. */
  readonly hide: () => void;
  readonly remove: () => void;
}

/**
 * Our element beside a compose window: at the end of the page, never in the window, and over the corner of its editor.
 */
export function createPanel(view: DraftView, { language, onCopy, propose }: PanelTools): Panel {
  const page = view.root.ownerDocument;
  const host = createHost(page, composeStyles, (element) => page.documentElement.append(element));
  const listening = new AbortController();
  const { signal } = listening;
  let shown: DraftReport | null = null;
  let isOpen = false;
  let proposal: string | null | undefined;

  function draw(): void {
    host.keep();
    const spot = shown === null ? null : spotFor(view);
    render(shown === null || spot === null ? null : drawn(shown, spot), host.root);
  }

  function drawn(report: DraftReport, { right, bottom, room }: PanelSpot) {
    // The element has no size of its own: the corner is told from the upper left of the window.
    const style = `right:${-right}px;bottom:${-bottom}px;--room:${room}px`;
    return (
      <div style={style} class="spot">
        <DraftPanel
          {...{ language, report, isOpen, proposal, onCopy }}
          onToggle={() => change(() => (isOpen = !isOpen))}
          onPropose={() => change(() => (proposal = propose()))}
        />
      </div>
    );
  }

  function change(act: () => unknown): void {
    act();
    draw();
  }

  const follow = oncePerFrame(draw, signal);
  const resized = new ResizeObserver(follow);
  resized.observe(view.root);
  page.addEventListener('scroll', follow, { capture: true, passive: true, signal });
  page.defaultView?.addEventListener('resize', follow, { passive: true, signal });

  return {
    show: (report) =>
      change(() => {
        // What was proposed belongs to the draft as it was.
        if (report !== shown) proposal = undefined;
        shown = report;
      }),
    hide: () => change(() => (shown = null)),
    remove() {
      listening.abort();
      resized.disconnect();
      render(null, host.root);
      host.remove();
    },
  };
}

/** Asks before a draft is sent as it is; what is answered closes the question. */
export function askAtSend(
  page: Document,
  question: Pick<DraftPanelProps, 'language' | 'report'>,
  onSend: (reason: string) => void,
): () => void {
  const before = page.activeElement;
  const host = createHost(page, composeStyles, (element) => page.documentElement.append(element));
  function close(): void {
    render(null, host.root);
    host.remove();
    if (before instanceof HTMLElement) before.focus({ preventScroll: true });
  }
  function send(reason: string): void {
    close();
    onSend(reason);
  }
  render(<StopQuestion {...question} onBack={close} onSend={send} />, host.root);
  return close;
}
