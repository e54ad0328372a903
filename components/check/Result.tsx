import { Phrase } from '../Phrase.tsx';
import { LinkCard } from '../popup/LinkCard.tsx';
import { CodeList } from '../qr/CodeList.tsx';
import { NumberCard } from '../qr/NumberCard.tsx';
import { qrWordsOf } from '../words/qr-words.ts';
import { Judgement } from './Judgement.tsx';
import type { CheckProps, Outcome } from './props.ts';

/** What came of a check: a number with its label, a link or a message with its verdict, or the codes in a picture. */
export function Result(props: CheckProps) {
  const { outcome, language } = props;
  switch (outcome.kind) {
    case 'idle':
    case 'busy':
    case 'problem':
      return null;
    case 'number':
      return <NumberCard language={language} number={outcome} />;
    case 'link':
      return <LinkResult {...props} found={outcome} />;
    case 'text':
      return <Judgement {...props} judged={outcome} />;
    case 'codes':
      return <CodesResult {...props} found={outcome} />;
    default:
      return outcome satisfies never;
  }
}

function LinkResult(props: CheckProps & { readonly found: Omit<Extract<Outcome, { kind: 'link' }>, 'kind'> }) {
  const { found } = props;
  return found.view.verdict.reasons.length === 0 ? (
    <LinkCard {...props} link={found.link} />
  ) : (
    <Judgement {...props} judged={found} />
  );
}

/** The message that they stand in comes first: what it is decides whether one should scan anything. */
function CodesResult(props: CheckProps & { readonly found: Extract<Outcome, { kind: 'codes' }> }) {
  const { language, found } = props;
  const isToldAbove = found.judged !== null && found.codes.every(({ link }) => link !== undefined);
  return (
    <>
      {found.judged !== null && <Judgement {...props} judged={found.judged} />}
      {!isToldAbove && (
        <>
          <h2>
            <Phrase text={qrWordsOf(language).found(found.codes.length)} />
          </h2>
          <CodeList language={language} codes={found.codes} link={(link) => <LinkResult {...props} found={link} />} />
        </>
      )}
    </>
  );
}

/** What of an outcome can be reported: a message, or a link that was read or entered. Null where that is nothing. */
export function reportableOf(outcome: Outcome) {
  switch (outcome.kind) {
    case 'link':
    case 'text':
      return outcome;
    case 'codes':
      return outcome.judged ?? outcome.codes.find(({ link }) => link !== undefined)?.link ?? null;
    default:
      return null;
  }
}
