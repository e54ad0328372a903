import { Host } from '../Host.tsx';
import { useModal } from '../modal.ts';
import { Phrase } from '../Phrase.tsx';
import { Shape } from '../shapes.tsx';
import { useUniqueId } from '../unique-id.ts';
import { formatPhone } from '../words/format.ts';
import { wordsOf } from '../words/words-of.ts';
import { Foot } from './Foot.tsx';
import { leadsTo, siteBody } from './links.ts';
import type { LinkDialogProps } from './props.ts';

/**
 * Asks before a bad link is opened. A modal dialog of the browser: above everything, the rest of the frame inert; the
 * focus stands on "back", Escape is "back", Tab stays inside.
 */
export function LinkDialog(props: LinkDialogProps) {
  const { language, link, domainOf, onBack, onOpen } = props;
  const { dialog, back, onKeyDown, onCancel } = useModal(onBack);
  const title = useUniqueId();
  const text = useUniqueId();
  const { dialog: words } = wordsOf(language);
  return (
    <dialog
      ref={dialog}
      class="ruthan dialog"
      role="alertdialog"
      lang={language}
      aria-labelledby={title}
      aria-describedby={text}
      onKeyDown={onKeyDown}
      onCancel={onCancel}
    >
      <Shape tone="danger" size={2.4} />
      <h2 id={title}>
        <span class="label">{leadsTo(link, language)}</span>
        <span class="dialog-host">
          {link.host === '' ? <bdi class="host">{link.target}</bdi> : <Host host={link.host} domainOf={domainOf} />}
        </span>
      </h2>
      <div id={text} class="dialog-text">
        <Explanation {...props} />
      </div>
      <div class="dialog-actions">
        <button ref={back} type="button" class="button primary" onClick={onBack}>
          {words.back}
        </button>
        <button type="button" class="button plain" onClick={onOpen}>
          {words.open(link.host === '' ? link.target : domainOf(link.host))}
        </button>
      </div>
      <Foot language={language} />
    </dialog>
  );
}

/** Whose site it is not, what the message shows instead, and whom to ask. */
function Explanation(props: LinkDialogProps) {
  const { language, link } = props;
  const { dialog: words, unbroken } = wordsOf(language);
  const body = siteBody(link, props);
  const official = link.officialOf !== undefined;
  return (
    <>
      {official && (
        <p>
          <Phrase text={words.official} keep={unbroken} />
        </p>
      )}
      {!official && body !== null && (
        <p class="not">
          <Phrase text={words.not(body.name, body.domain)} keep={[body.name, body.domain]} />
        </p>
      )}
      {link.shownHost !== undefined && (
        <p>
          <Phrase text={words.shown(link.shownHost)} keep={[link.shownHost]} />
        </p>
      )}
      {!official && body === null && (
        <p>
          <Phrase text={words.plain} />
        </p>
      )}
      {body?.hotline !== undefined && (
        <p>
          <Phrase
            text={words.call(body.name, formatPhone(body.hotline))}
            keep={[body.name, formatPhone(body.hotline)]}
          />
        </p>
      )}
    </>
  );
}
