import { Phrase } from '../Phrase.tsx';
import { Shape } from '../shapes.tsx';
import { healthWordsOf } from '../words/health-words.ts';
import { panelWordsOf } from '../words/panel-words.ts';
import { wordsOf } from '../words/words-of.ts';
import type { PanelProps } from './props.ts';

/** In one sentence what is known of the page, announced when it changes. */
export function PanelState({ language, page }: Pick<PanelProps, 'language' | 'page'>) {
  const { text, hint, caution } = said(page, language);
  return (
    <div class="state" role="status">
      {caution && <Shape tone="caution" size={1.3} />}
      <div>
        <p>
          <Phrase text={text} />
        </p>
        {hint !== undefined && (
          <p class="small">
            <Phrase text={hint} />
          </p>
        )}
      </div>
    </div>
  );
}

interface Said {
  readonly text: string;
  readonly hint?: string;
  readonly caution?: boolean;
}

function said(page: PanelProps['page'], language: PanelProps['language']): Said {
  const { popup } = wordsOf(language);
  switch (page.kind) {
    case 'checking':
      return { text: popup.checking };
    case 'unreadable':
      return { text: popup.unreadable, caution: true };
    case 'not-checked':
    case 'forbidden':
      return { text: popup.notChecked, hint: panelWordsOf(language).notChecked };
    case 'read': {
      const count = page.messages.filter(({ verdict, quiet }) => verdict.level !== 'none' && !quiet).length;
      if (page.messages.length === 0) return { text: popup.noMessage };
      const text = count === 0 ? popup.nothing : popup.found(count);
      return page.partly ? { text, hint: healthWordsOf(language).partly, caution: true } : { text };
    }
    default:
      return page satisfies never;
  }
}
