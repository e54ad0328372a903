import type { ListingStatus, Place, Span } from '../model.ts';
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
      for (const status of LISTED_AS) {
        set(
          HIGHLIGHTS[status],
          messages.flatMap((shown) => rangesOf(shown, numberSpans(shown, status))),
        );
      }
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

const LISTED_AS: readonly ListingStatus[] = ['black', 'grey', 'white', 'unlisted', 'no-list'];

function numberSpans({ verdict: { phones, listings } }: Shown, status: ListingStatus): readonly Span[] {
  const wanted = phones.filter(({ place }, index) => {
    return place.part === 'body' && (listings[index]?.status ?? 'no-list') === status;
  });
  return wanted.map(({ place }) => place);
}

/** Addresses that stand in the text; anchors have a mark of their own. */
function addressSpans({ verdict }: Shown): readonly Span[] {
  const bad = badLinks(verdict);
  const inText = verdict.links.filter(
    (link, index) => bad.has(index) && link.via === 'text' && link.place.part === 'body',
  );
  return inText.map(({ place }) => place);
}
