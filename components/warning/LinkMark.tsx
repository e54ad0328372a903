import type { Link } from '../../utils/model.ts';
import { Shape } from '../shapes.tsx';
import { shortenMiddle } from '../words/format.ts';
import { wordsOf } from '../words/words-of.ts';
import { keepKeys } from './keys.ts';
import type { LinkMarkProps, Names } from './props.ts';

/** Characters of a mark; a longer host loses its middle, never its suffix. */
export const LONGEST_MARK = 30;

/** What a mark names: the domain that somebody registered, or the whole target where there is no host. */
export function markedHost(link: Link, domainOf: Names['domainOf']): string {
  return link.host === '' ? link.target : domainOf(link.host);
}

/** Stands beside a bad link in the message: an octagon and the domain that it really leads to. */
export function LinkMark({ language, link, domainOf, folded, onOpen }: LinkMarkProps) {
  const { dialog } = wordsOf(language);
  const host = markedHost(link, domainOf);
  const name = link.via === 'qr' ? dialog.codeMark(host) : dialog.mark(host);
  return (
    <button
      type="button"
      class={`ruthan mark${folded ? ' folded' : ''}`}
      lang={language}
      aria-label={name}
      title={name}
      onClick={onOpen}
      onKeyDown={keepKeys}
    >
      <Shape tone="danger" size={1.1} />
      <bdi class="host" translate={false}>
        {shortenMiddle(host, LONGEST_MARK)}
      </bdi>
    </button>
  );
}
