import { State, type StateProps } from '../State.tsx';
import { healthWordsOf } from '../words/health-words.ts';
import { panelWordsOf } from '../words/panel-words.ts';
import { wordsOf } from '../words/words-of.ts';
import type { PanelProps } from './props.ts';

/** In one sentence what is known of the page, announced when it changes. */
export function PanelState({ language, page }: Pick<PanelProps, 'language' | 'page'>) {
  return <State {...said(page, language)} />;
}

function said(page: PanelProps['page'], language: PanelProps['language']): StateProps {
  const { popup } = wordsOf(language);
  switch (page.kind) {
    case 'checking':
      return { text: popup.checking };
    case 'unreadable':
      return { text: popup.unreadable, tone: 'caution' };
    case 'not-checked':
    case 'forbidden':
      return { text: popup.notChecked, hint: panelWordsOf(language).notChecked };
    case 'read': {
      const count = page.messages.filter(({ verdict, quiet }) => verdict.level !== 'none' && !quiet).length;
      if (page.messages.length === 0) return { text: popup.noMessage };
      const text = count === 0 ? popup.nothing : popup.found(count);
      return page.partly ? { text, hint: healthWordsOf(language).partly, tone: 'caution' } : { text };
    }
    default:
      return page satisfies never;
  }
}
