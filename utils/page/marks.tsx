import { LinkMark } from '../../components/warning/LinkMark.tsx';
import type { Language, Names } from '../../components/warning/props.ts';
import { MARK_SIZE, type PlacedMark } from './place-marks.ts';
import type { Shown } from './shown.ts';

/** Marks lie over the page, not in it: the message keeps every byte. */
export const MARK_STYLES = `
.marks{position:absolute;top:0;left:0;width:0;height:0;z-index:1}
.marks>div{position:absolute;width:max-content;line-height:1}
.marks .mark .shape{width:${MARK_SIZE}px;height:${MARK_SIZE}px}
.marks>div:is(:hover,:focus-within){z-index:2}
@media print{.marks{display:none}}
`;

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
      {placed.map(({ link, left, top, folded }) => {
        const found = shown.verdict.links[link];
        return (
          found !== undefined && (
            <div key={link} style={{ left: `${left}px`, top: `${top}px` }}>
              <LinkMark {...{ language, domainOf, folded }} link={found} onOpen={() => onOpen(link)} />
            </div>
          )
        );
      })}
    </div>
  );
}
