import { pageWordsOf } from '../words/page-words-of.ts';
import type { PopupProps } from './props.ts';

/** Ways to the pages of the extension that open in a tab. */
export function OwnPages({ language }: Pick<PopupProps, 'language'>) {
  const { page } = pageWordsOf(language);
  return (
    <nav class="own-pages" aria-label={page.pages}>
      <a href="/check.html" target="_blank" rel="noopener">
        {page.check}
      </a>
      <a href="/staff.html" target="_blank" rel="noopener">
        {page.staff}
      </a>
      <a href="/train.html" target="_blank" rel="noopener">
        {page.train}
      </a>
      <a href="/options.html" target="_blank" rel="noopener">
        {page.options}
      </a>
    </nav>
  );
}
