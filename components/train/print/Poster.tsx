import { Phrase } from '../../Phrase.tsx';
import { Shape } from '../../shapes.tsx';
import type { Language } from '../../warning/props.ts';
import { printWordsOf } from '../../words/train/print-words-of.ts';
import { AskHere, Lost, Slogan, Source, Steps } from './Common.tsx';

/** The rule and the three steps, to be read from across a room. */
export function Poster({ language }: { readonly language: Language }) {
  const { poster, common } = printWordsOf(language);
  return (
    <article class="paper-body poster-body">
      <header>
        <h3>{poster.title}</h3>
      </header>
      <div class="poster-rule">
        <p>{poster.channels}</p>
        <p class="poster-sum">
          <b>{poster.name}</b>
          <span aria-hidden="true">+</span>
          <b>{poster.link}</b>
        </p>
        <p class="poster-outcome">
          <Shape tone="danger" size={1.5} />
          <b>
            <Phrase text={poster.outcome} />
          </b>
        </p>
        <p>{poster.action}</p>
      </div>
      <div>
        <h4>{common.stepsTitle}</h4>
        <Steps language={language} />
      </div>
      <Lost language={language} />
      <Slogan language={language} />
      <footer>
        <AskHere language={language} />
        <Source language={language} />
      </footer>
    </article>
  );
}
