import { wordsOf } from '../words/words-of.ts';
import type { PopupProps } from './props.ts';

/** "Check this page" and "always here", or that this site is always checked. */
export function SiteButtons({ language, page, site, onCheckPage, onAlways }: PopupProps) {
  const { popup } = wordsOf(language);
  if (page.kind === 'forbidden') return null;
  return (
    <>
      <div class="actions">
        {page.kind !== 'unreadable' && (
          <button
            type="button"
            class={`button ${page.kind === 'read' ? 'second' : 'primary'}`}
            disabled={page.kind === 'checking'}
            onClick={onCheckPage}
          >
            {popup.checkPage}
          </button>
        )}
        {site.kind === 'on-demand' && (
          <button type="button" class="button second" aria-describedby="always-hint" onClick={() => onAlways(true)}>
            {popup.always}
          </button>
        )}
        {site.kind === 'always' && site.removable && (
          <button type="button" class="button plain" onClick={() => onAlways(false)}>
            {popup.stop}
          </button>
        )}
      </div>
      {site.kind === 'on-demand' && (
        <p id="always-hint" class="small">
          {popup.alwaysHint(site.host)}
        </p>
      )}
      {site.kind === 'always' && <p class="small">{popup.watched(site.host)}</p>}
    </>
  );
}
