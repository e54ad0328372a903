import type { ComponentChildren } from 'preact';
import { fragmentOf, type Route } from '../../utils/training/route.ts';
import { Page } from '../shell/Page.tsx';
import { trainWordsOf } from '../words/train/train-words-of.ts';
import type { TrainProps } from './props.ts';

const PARTS = ['library', 'quiz', 'print', 'editor'] as const;

/** The frame of every part that does not fill the window: ways to the others, and to the other language. */
export function TrainPage(props: TrainProps & { readonly children: ComponentChildren }) {
  const { language, version, isAlone, route, onLanguage, children } = props;
  const { title, intro, parts, otherLanguage } = trainWordsOf(language);
  const other = language === 'th' ? 'en' : 'th';
  const current = partOf(route);
  return (
    <Page name="train" language={language} version={version} isAlone={isAlone} title={title} lead={intro}>
      <div class="train-bar">
        <nav aria-label={parts.title}>
          <ul>
            {PARTS.map((part) => (
              <li key={part}>
                <a href={fragmentOf(startOf(part))} aria-current={part === current ? 'page' : undefined}>
                  {parts[part]}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <button type="button" class="button second" lang={other} onClick={() => onLanguage(other)}>
          {otherLanguage}
        </button>
      </div>
      {children}
    </Page>
  );
}

type PartName = (typeof PARTS)[number];

function startOf(part: PartName): Route {
  return part === 'editor' ? { view: part, id: null } : { view: part };
}

/** A scenario on a screen belongs to the library. */
function partOf({ view }: Route): PartName {
  return PARTS.find((part) => part === view) ?? 'library';
}
