import { CodeList } from '../qr/CodeList.tsx';
import type { CodeLink } from '../qr/props.ts';
import { qrWordsOf } from '../words/qr-words.ts';
import { LinkCard } from './LinkCard.tsx';
import type { PopupProps } from './props.ts';
import { VerdictSummary } from './VerdictSummary.tsx';

/** "Read QR codes on this page", and what was read. The click itself is what lets us take the picture. */
export function Codes(props: PopupProps) {
  const { language, codes, page, onCodes } = props;
  const words = qrWordsOf(language);
  if (page.kind === 'forbidden') return null;
  const link = ({ link: found, message, view }: CodeLink) =>
    view.verdict.reasons.length === 0 ? (
      <LinkCard {...props} link={found} />
    ) : (
      <VerdictSummary {...props} {...view} message={message} />
    );
  return (
    <div class="page-codes">
      <button
        type="button"
        class="button second"
        disabled={codes.kind === 'busy'}
        aria-describedby="codes-hint"
        onClick={onCodes}
      >
        {words.find}
      </button>
      <p id="codes-hint" class="small">
        {words.findHint}
      </p>
      <div role="status">
        {codes.kind === 'busy' && <p>{words.busy}</p>}
        {codes.kind === 'not-allowed' && <p>{words.notAllowed}</p>}
        {codes.kind === 'read' && <p>{codes.codes.length === 0 ? words.none : words.found(codes.codes.length)}</p>}
      </div>
      {codes.kind === 'read' && codes.codes.length > 0 && (
        <CodeList language={language} codes={codes.codes} link={link} />
      )}
    </div>
  );
}
