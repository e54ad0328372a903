import { Phrase } from '../Phrase.tsx';
import { Logo } from '../shapes.tsx';
import { wordsOf } from '../words/words-of.ts';
import type { Language } from './props.ts';

/** Whose warning this is, and that nothing left the machine: people suspect the warner of reading along. */
export function Foot({ language }: { readonly language: Language }) {
  const { warning } = wordsOf(language);
  return (
    <div class="foot">
      <p class="small">
        <Logo />
        <span>
          {warning.product} · <Phrase text={warning.onlyHere} />
        </span>
      </p>
    </div>
  );
}
