import { Phrase } from '../Phrase.tsx';
import { Shape } from '../shapes.tsx';
import { reasonText, wordsOf } from '../words/words-of.ts';
import { quotesOf } from './evidence.ts';
import { factsOf } from './facts.ts';
import type { MessageView, VerdictView } from './props.ts';

export interface ReasonTextProps extends VerdictView {
  /** Index into the verdict's reasons. */
  readonly index: number;
  /** Null where the text of the message is not at hand; then no words are quoted. */
  readonly message: MessageView | null;
}

/** A reason in words: shape, headline, why, and the words of the message that decided. */
export function ReasonText(props: ReasonTextProps) {
  const { verdict, language, message, index } = props;
  const reason = verdict.reasons[index];
  if (reason === undefined) return null;
  const words = wordsOf(language);
  const facts = factsOf(props, reason);
  const text = reasonText(words, reason);
  const quotes = message === null ? [] : quotesOf(message, reason.evidence);
  return (
    <>
      <Shape tone={reason.level} size={1.3} />
      <span>
        <span class="row-title">
          <Phrase
            text={text.headline(facts)}
            keep={[facts.agency, facts.host, facts.shownHost, facts.imitated, facts.number]}
          />
        </span>
        <span class="small row-line">
          <Phrase text={text.why(facts)} keep={words.unbroken} />
        </span>
        {quotes.length > 0 && (
          <span class="small row-line quotes">
            <span>{words.warning.evidence}</span>
            {quotes.map((quote) => (
              <span class="quote" key={`${quote.part} ${quote.text}`}>
                <q>{quote.text}</q> <i>{words.parts[quote.part]}</i>
              </span>
            ))}
          </span>
        )}
      </span>
    </>
  );
}
