import type { Language } from '../warning/props.ts';
import { formatCount } from '../words/format.ts';
import { staffWordsOf } from '../words/staff/staff-words-of.ts';

interface TurningProps {
  readonly language: Language;
  /** Counted from 0. */
  readonly page: number;
  readonly pages: number;
  readonly onPage: (page: number) => void;
}

/** The way through a list that is too long for one page; nothing where one page holds all. */
export function Turning({ language, page, pages, onPage }: TurningProps) {
  const words = staffWordsOf(language).many;
  if (pages < 2) return null;
  return (
    <div class="buttons turning">
      <button type="button" class="button second" disabled={page === 0} onClick={() => onPage(page - 1)}>
        {words.previous}
      </button>
      <p class="tabular" role="status">
        {words.page(formatCount(page + 1, language), formatCount(pages, language))}
      </p>
      <button type="button" class="button second" disabled={page + 1 >= pages} onClick={() => onPage(page + 1)}>
        {words.next}
      </button>
    </div>
  );
}
