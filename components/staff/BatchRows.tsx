import { useState } from 'preact/hooks';
import { outcomeOf, type RowCheck, type RowOutcome } from '../../utils/outgoing/batch/row-check.ts';
import { worstOf } from '../../utils/outgoing/grouped.ts';
import { Findings } from '../outgoing/Findings.tsx';
import { Proposal } from '../outgoing/Proposal.tsx';
import { Chevron } from '../shapes.tsx';
import { Choice } from '../shell/Choice.tsx';
import { formatCount } from '../words/format.ts';
import { outgoingWordsOf } from '../words/outgoing/outgoing-words-of.ts';
import { staffWordsOf } from '../words/staff/staff-words-of.ts';
import type { BatchResultProps } from './BatchResult.tsx';
import { Turning } from './Turning.tsx';

type Shown = RowOutcome | 'all';
const SHOWN: readonly Shown[] = ['failed', 'unread', 'passed', 'all'];
const ROWS_ON_PAGE = 20;
/** Of a row that is not open: enough to know the message by. */
const SHOWN_LETTERS = 240;

/** The rows of a file by what became of them, a page at a time; none is left out. */
export function BatchRows(props: BatchResultProps) {
  const { language, view } = props;
  const words = staffWordsOf(language).many;
  const [shown, setShown] = useState<Shown>('failed');
  const [page, setPage] = useState(0);
  const rows = shown === 'all' ? view.rows : view.rows.filter((row) => outcomeOf(row) === shown);
  const counts = { ...view.summary, all: view.summary.rows };
  const label = (each: Shown) =>
    `${each === 'all' ? words.all : words.outcomes[each]} ${formatCount(counts[each], language)}`;
  const onShown = (next: Shown) => {
    setShown(next);
    setPage(0);
  };
  return (
    <>
      <Choice
        label={words.show}
        value={shown}
        options={SHOWN.map((value) => ({ value, label: label(value) }))}
        onChange={onShown}
      />
      {rows.length === 0 ? (
        <p class="small">{words.none}</p>
      ) : (
        <ol class="rows">
          {rows.slice(page * ROWS_ON_PAGE, (page + 1) * ROWS_ON_PAGE).map((row) => (
            <Row key={`${row.sheet ?? ''}:${row.line}`} {...props} row={row} />
          ))}
        </ol>
      )}
      <Turning language={language} page={page} pages={Math.ceil(rows.length / ROWS_ON_PAGE)} onPage={setPage} />
    </>
  );
}

interface RowProps extends BatchResultProps {
  readonly row: RowCheck;
}

function Row(props: RowProps) {
  const { language, row } = props;
  const words = staffWordsOf(language).many;
  const outgoing = outgoingWordsOf(language);
  const worst = worstOf(row.findings);
  const isLong = row.text.length > SHOWN_LETTERS;
  return (
    <li class={`row ${outcomeOf(row)}`}>
      <p class="row-head">
        <b>{words.rowAt(formatCount(row.line, language), row.sheet ?? '')}</b>
        {row.id !== String(row.line) && <span class="host">{row.id}</span>}
      </p>
      <p class="row-text">
        {row.text.trim() === '' ? '–' : isLong ? `${row.text.slice(0, SHOWN_LETTERS)}…` : row.text}
      </p>
      {row.problem !== null && <p class="row-why">{words.rowProblems[row.problem]}</p>}
      {row.problem === null && <p class="row-why">{outgoing.results[worst]}</p>}
      {(row.groups.length > 0 || isLong) && <RowDetails {...props} isLong={isLong} />}
    </li>
  );
}

function RowDetails({ language, row, isLong, onPropose, onCopy }: RowProps & { readonly isLong: boolean }) {
  const words = staffWordsOf(language).many;
  const [isOpen, setOpen] = useState(false);
  const [proposal, setProposal] = useState<string | null | undefined>(row.proposal ?? undefined);
  return (
    <details class="more" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {words.details}
        <Chevron />
      </summary>
      {isOpen && (
        <div class="section-body">
          {isLong && <p class="row-text">{row.text}</p>}
          <Findings language={language} groups={row.groups} letters={[]} />
          {proposal === undefined && row.groups.length > 0 && (
            <div class="buttons">
              <button type="button" class="button second" onClick={() => setProposal(onPropose(row))}>
                {words.propose}
              </button>
            </div>
          )}
          {proposal === null && <p class="small">{words.noProposal}</p>}
          {typeof proposal === 'string' && <Proposal language={language} text={proposal} onCopy={onCopy} />}
        </div>
      )}
    </details>
  );
}
