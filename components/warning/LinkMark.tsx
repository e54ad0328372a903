import { Shape } from '../shapes.tsx';
import { wordsOf } from '../words/words-of.ts';
import { keepKeys } from './keys.ts';
import type { LinkMarkProps } from './props.ts';

/** Stands beside a bad link in the message: an octagon and the domain that it really leads to. */
export function LinkMark({ language, link, domainOf, onOpen }: LinkMarkProps) {
  const { dialog } = wordsOf(language);
  const host = link.host === '' ? link.target : domainOf(link.host);
  return (
    <button
      type="button"
      class="ruthan mark"
      lang={language}
      aria-label={dialog.mark(host)}
      title={dialog.mark(host)}
      onClick={onOpen}
      onKeyDown={keepKeys}
    >
      <Shape tone="danger" size={1.1} />
      <bdi class="host" translate={false}>
        {host}
      </bdi>
    </button>
  );
}
