import type { Place, Span } from '../model.ts';
import { badLinks } from './bad-links.ts';
import { HIGHLIGHTS } from './highlight-css.ts';
import type { Shown } from './shown.ts';
import { rangeOf } from './text-map.ts';

/**
 * Paints numbers and bare addresses in the message without touching it. The page can see and clear the registry, so
 * nothing that protects depends on it.
 */
export interface Painter {
  readonly paint: (messages: readonly Shown[]) => void;
  /** Shows places of one message, or with none takes the mark away. */
  readonly point: (shown: Shown, places: readonly Place[]) => void;
  readonly clear: () => void;
}

export function createPainter(): Painter {
  const registry: HighlightRegistry | undefined = globalThis.CSS?.highlights;
  const canPaint = registry !== undefined && typeof Highlight === 'function';

  function set(name: string, ranges: readonly Range[]): void {
    if (!canPaint) return;
    if (ranges.length === 0) registry.delete(name);
    else registry.set(name, new Highlight(...ranges));
  }

  return {
    paint(messages) {
      const numbers = messages.flatMap((shown) => rangesOf(shown, numberSpans(shown, false)));
      const badNumbers = messages.flatMap((shown) => rangesOf(shown, numberSpans(shown, true)));
      set(HIGHLIGHTS.number, numbers);
      set(HIGHLIGHTS.numberBad, badNumbers);
      set(
        HIGHLIGHTS.link,
        messages.flatMap((shown) => rangesOf(shown, addressSpans(shown))),
      );
    },
    point(shown, places) {
      set(
        HIGHLIGHTS.pointed,
        rangesOf(
          shown,
          places.filter(({ part }) => part === 'body'),
        ),
      );
    },
    clear() {
      for (const name of Object.values(HIGHLIGHTS)) set(name, []);
    },
  };
}

function rangesOf({ read }: Shown, spans: readonly Span[]): readonly Range[] {
  return spans.map((span) => rangeOf(read.map, span)).filter((range) => range !== null);
}

function numberSpans({ verdict }: Shown, bad: boolean): readonly Span[] {
  const { phones, listings } = verdict;
  const isBad = (index: number): boolean => /^(?:black|grey)$/.test(listings[index]?.status ?? '');
  return phones.filter(({ place }, index) => place.part === 'body' && isBad(index) === bad).map(({ place }) => place);
}

/** Addresses that stand in the text; anchors have a mark of their own. */
function addressSpans({ verdict }: Shown): readonly Span[] {
  const bad = badLinks(verdict);
  const inText = verdict.links.filter(
    (link, index) => bad.has(index) && link.via === 'text' && link.place.part === 'body',
  );
  return inText.map(({ place }) => place);
}
