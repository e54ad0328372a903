import type { ComponentChildren } from 'preact';
import { Phrase } from '../Phrase.tsx';
import { Logo } from '../shapes.tsx';
import type { Language } from '../warning/props.ts';
import { pageWordsOf } from '../words/page-words-of.ts';
import { wordsOf } from '../words/words-of.ts';

/** The pages of the extension that open in a tab. */
export type PageName = 'check' | 'options' | 'report' | 'welcome' | 'staff' | 'submission' | 'briefing' | 'train';

/**
 * Those that stand in the head of each; a report is opened from its message, pages for staff from the first of them.
 */
const PAGES = ['check', 'staff', 'train', 'options', 'welcome'] as const;

/** Id of the main part, for the link that skips to it. */
const MAIN_ID = 'content';

/** What every page of the extension is given. */
export interface OwnPageProps {
  readonly language: Language;
  /** Of the extension, as in its manifest. */
  readonly version: string;
}

interface PageProps extends OwnPageProps {
  readonly name: PageName;
  readonly title: string;
  readonly lead?: string;
  /** There are no other pages of the extension beside it, as where it was saved as a file. */
  readonly isAlone?: boolean;
  readonly children: ComponentChildren;
}

/** The frame that every page of the extension stands in: brand and ways to the others, one heading, a foot. */
export function Page({ language, version, name, title, lead, isAlone = false, children }: PageProps) {
  const { page } = pageWordsOf(language);
  const { warning, unbroken } = wordsOf(language);
  return (
    <div class={`ruthan page ${name}`} lang={language}>
      <a class="skip" href={`#${MAIN_ID}`}>
        {page.skip}
      </a>
      <header class="page-head">
        <p class="brand">
          <Logo />
          {warning.product}
        </p>
        {!isAlone && <OtherPages language={language} name={name} />}
      </header>
      <main id={MAIN_ID} tabIndex={-1}>
        <div class="page-title">
          <h1>
            <Phrase text={title} keep={unbroken} />
          </h1>
          {lead !== undefined && (
            <p class="lead">
              <Phrase text={lead} keep={unbroken} />
            </p>
          )}
        </div>
        {children}
      </main>
      <footer class="page-foot small">
        <p>{warning.onlyHere}</p>
        <p>
          {warning.product} · {page.version(version)}
        </p>
      </footer>
    </div>
  );
}

function OtherPages({ language, name }: Pick<PageProps, 'language' | 'name'>) {
  const { page } = pageWordsOf(language);
  return (
    <nav aria-label={page.pages}>
      <ul>
        {PAGES.map((each) => (
          <li key={each}>
            <a href={`/${each}.html`} aria-current={each === name ? 'page' : undefined}>
              {page[each]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
