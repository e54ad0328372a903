import { LinkMark } from '../../components/warning/LinkMark.tsx';
import type { Language, Names } from '../../components/warning/props.ts';
import { badLinks } from './bad-links.ts';
import { elementOfLink, type Shown } from './shown.ts';

/** A mark and where it goes, in pixels from the corner of our own element. */
export interface PlacedMark {
  readonly link: number;
  readonly left: number;
  readonly top: number;
}

/** A message with more links than this is marked by its banner; a mark at each would be noise. */
const MOST_MARKS = 60;
/** Side of the octagon in pixels. Its middle hangs on the corner of the link, so that it covers next to no letter. */
const MARK_SIZE = 16;

/**
 * Marks lie over the page, not in it: the message keeps every byte. Only the octagon is there until pointer or focus
 * comes, then the host that the link really leads to unfolds beside it.
 */
export const MARK_STYLES = `
:host{position:relative !important;margin-block-end:12px !important}
.marks{position:absolute;top:0;left:0;width:0;height:0;z-index:1;font-size:1rem}
.marks>div{position:absolute;width:max-content;max-width:min(24rem,80vw);line-height:1}
.marks .ruthan.mark:not(:hover,:focus-visible){padding:0;border-color:transparent;background:none}
.marks .ruthan.mark:not(:hover,:focus-visible) .host{display:none}
.marks .mark .shape{width:${MARK_SIZE}px;height:${MARK_SIZE}px}
.marks>div:is(:hover,:focus-within){z-index:2}
@media print{.marks{display:none}}
`;

/** Where the marks of a message go now; links that are not displayed have none. */
export function placeMarks(shown: Shown, host: Element): readonly PlacedMark[] {
  const origin = host.getBoundingClientRect();
  const links = [...badLinks(shown.verdict)].slice(0, MOST_MARKS);
  return links.flatMap((link) => {
    const [box] = elementOfLink(shown, link)?.getClientRects() ?? [];
    if (box === undefined || (box.width === 0 && box.height === 0)) return [];
    // Never further left than the page begins, where nobody could scroll to it.
    const left = Math.max(box.left - MARK_SIZE, -window.scrollX) - origin.left;
    return [{ link, left: Math.round(left), top: Math.round(box.top - MARK_SIZE * 0.6 - origin.top) }];
  });
}

interface MarksProps {
  readonly shown: Shown;
  readonly placed: readonly PlacedMark[];
  readonly language: Language;
  readonly domainOf: Names['domainOf'];
  readonly onOpen: (link: number) => void;
}

export function Marks({ shown, placed, language, domainOf, onOpen }: MarksProps) {
  return (
    <div class="marks">
      {placed.map(({ link, left, top }) => {
        const found = shown.verdict.links[link];
        return (
          found !== undefined && (
            <div key={link} style={{ left: `${left}px`, top: `${top}px` }}>
              <LinkMark language={language} link={found} domainOf={domainOf} onOpen={() => onOpen(link)} />
            </div>
          )
        );
      })}
    </div>
  );
}
