import { SLOGAN } from '../../../utils/briefing/quotes.ts';
import type { Language } from '../../warning/props.ts';
import { printWordsOf } from '../../words/train/print-words-of.ts';
import { Source } from './Common.tsx';

/** What is read out over community radio and the village's loudspeakers. */
export function Radio({ language }: { readonly language: Language }) {
  const { radio, common } = printWordsOf(language);
  return (
    <article class="paper-body">
      <header class="paper-head">
        <h3>{radio.title}</h3>
        <p>{radio.length}</p>
      </header>
      <dl class="paper-script">
        {radio.lines.map(({ who, says }) => (
          <div key={says}>
            <dt>{who}</dt>
            <dd>{says}</dd>
          </div>
        ))}
        <div>
          <dt>{radio.host}</dt>
          <dd>
            {radio.remember}: <b lang="th">{SLOGAN.police}</b>
            {common.sloganMeaning !== '' && <> ({common.sloganMeaning})</>}
          </dd>
        </div>
        <div>
          <dt>{radio.host}</dt>
          <dd class="paper-fill">
            <span>{radio.close}</span>
            <span class="fill" />
          </dd>
        </div>
      </dl>
      <Source language={language} />
    </article>
  );
}
