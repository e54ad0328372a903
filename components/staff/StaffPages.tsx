import type { Language } from '../warning/props.ts';
import { staffWordsOf } from '../words/staff/staff-words-of.ts';

const PAGES = ['staff', 'submission', 'briefing'] as const;
export type StaffPageName = (typeof PAGES)[number];

interface StaffPagesProps {
  readonly language: Language;
  readonly current: StaffPageName;
}

/** The way between the three pages for staff. */
export function StaffPages({ language, current }: StaffPagesProps) {
  const { pages } = staffWordsOf(language);
  return (
    <nav class="staff-pages" aria-label={pages.title}>
      <ul>
        {PAGES.map((each) => (
          <li key={each}>
            <a href={`/${each}.html`} aria-current={each === current ? 'page' : undefined}>
              {pages[each]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

export const staffPagesCss = `
.staff-pages{margin-bottom:2em}
.page .staff-pages ul{display:flex;flex-wrap:wrap;gap:.5em;margin:0}
.staff-pages li{max-width:100%}
.page .staff-pages a{max-width:100%;overflow-wrap:anywhere;padding:0 1em;border:1px solid var(--edge);color:var(--ink)}
.page .staff-pages a[aria-current]{border-color:var(--accent);background:var(--accent-tint);color:var(--accent);text-decoration:none}
@media print{.staff-pages{display:none}}
`;
