import { Logo } from '../shapes.tsx';
import { pageWordsOf } from '../words/page-words-of.ts';
import { panelWordsOf } from '../words/panel-words.ts';
import { warnedWordsOf } from '../words/warned-words.ts';
import { wordsOf } from '../words/words-of.ts';
import { CheckBox } from './CheckBox.tsx';
import { Codes } from './Codes.tsx';
import { ListLine } from './ListLine.tsx';
import { OwnPages } from './OwnPages.tsx';
import { PageSummary } from './PageSummary.tsx';
import type { PopupProps } from './props.ts';
import { SiteButtons } from './SiteButtons.tsx';

/** The toolbar's window: what was found on this page, the site's switch, a box to check things in, and the list. */
export function Popup(props: PopupProps) {
  const { language } = props;
  const { popup, warning } = wordsOf(language);
  return (
    <main class="ruthan popup" lang={language}>
      <h1 class="brand">
        <Logo />
        {warning.product}
      </h1>
      <section aria-labelledby="page-title">
        <h2 id="page-title" class="label">
          {popup.pageTitle}
        </h2>
        {props.isOnTrial === true && <p class="small">{pageWordsOf(language).options.policy.keys.reportOnly}</p>}
        <PageSummary {...props} />
        {props.onPanel !== undefined && props.page.kind === 'read' && props.page.messages.length > 0 && (
          <button type="button" class="button plain panel-opener" onClick={props.onPanel}>
            {panelWordsOf(language).open}
          </button>
        )}
        <SiteButtons {...props} />
        <Codes {...props} />
      </section>
      <CheckBox {...props} />
      <footer class="small">
        <ListLine {...props} />
        <p>{warnedWordsOf(language).week(props.warnedInWeek)}</p>
        <p>{warning.onlyHere}</p>
        <OwnPages language={language} />
      </footer>
    </main>
  );
}
