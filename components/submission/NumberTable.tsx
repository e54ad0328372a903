import { useState } from 'preact/hooks';
import type { Listing, PhoneKind } from '../../utils/model.ts';
import type { SubmittedNumber } from '../../utils/submission/submission.ts';
import { Turning } from '../staff/Turning.tsx';
import { formatCount, formatPhone } from '../words/format.ts';
import { submissionWordsOf } from '../words/submission/submission-words-of.ts';
import type { SubmissionProps } from './props.ts';

const ROWS_ON_PAGE = 25;

/** The numbers that are handed in, with what the list says of each now. */
export function NumberTable(props: SubmissionProps) {
  const { language, submission, listings, onChange } = props;
  const words = submissionWordsOf(language).numbers;
  const [page, setPage] = useState(0);
  const { numbers } = submission;
  if (numbers.length === 0) return null;
  const pages = Math.ceil(numbers.length / ROWS_ON_PAGE);
  const at = Math.min(page, pages - 1);
  const remove = (gone: string) => onChange({ numbers: numbers.filter(({ number }) => number !== gone) });
  return (
    <>
      <h3>{words.list(formatCount(numbers.length, language))}</h3>
      {listings === null && <p class="small">{words.noList}</p>}
      <ul class="entries">
        {numbers.slice(at * ROWS_ON_PAGE, (at + 1) * ROWS_ON_PAGE).map((entry) => (
          <Entry key={entry.number} {...props} entry={entry} onRemove={remove} />
        ))}
      </ul>
      <Turning language={language} page={at} pages={pages} onPage={setPage} />
    </>
  );
}

interface EntryProps extends SubmissionProps {
  readonly entry: SubmittedNumber;
  readonly onRemove: (number: string) => void;
}

function Entry({ language, entry, listings, onRemove }: EntryProps) {
  const words = submissionWordsOf(language).numbers;
  const { number, kind, extensions, purpose } = entry;
  const shown = formatPhone(number);
  const listing = listings?.get(number);
  return (
    <li>
      <div class="entry">
        <p>
          <b class="tabular">{shown}</b>
          {extensions.length > 0 && ` ${words.extension} ${extensions.join(', ')}`} · {words.kinds[kindOf(kind)]}
        </p>
        {purpose !== '' && (
          <p class="small">
            {words.use}: {purpose}
          </p>
        )}
        {listing !== undefined && (
          <p class="small">
            {words.listed}: {listedAs(listing, words)}
          </p>
        )}
      </div>
      <button type="button" class="button plain" aria-label={words.remove(shown)} onClick={() => onRemove(number)}>
        {words.removeShort}
      </button>
    </li>
  );
}

function kindOf(kind: PhoneKind): 'fixed' | 'mobile' | 'short' | 'other' {
  return kind === 'fixed' || kind === 'mobile' || kind === 'short' ? kind : 'other';
}

function listedAs(
  { status, agencyName = '', operator = '' }: Listing,
  words: ReturnType<typeof submissionWordsOf>['numbers'],
): string {
  switch (status) {
    case 'white':
      return words.white(agencyName);
    case 'black':
      return words.black(operator);
    case 'grey':
      return words.grey(operator);
    default:
      return words.unlisted;
  }
}
