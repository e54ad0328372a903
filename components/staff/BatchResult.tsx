import { Section } from '../shell/Section.tsx';
import { formatCount } from '../words/format.ts';
import { staffWordsOf } from '../words/staff/staff-words-of.ts';
import { BatchRows } from './BatchRows.tsx';
import { Certificate } from './Certificate.tsx';
import type { BatchView, StaffProps } from './props.ts';

export interface BatchResultProps extends StaffProps {
  readonly view: BatchView;
}

/** What was found in a file: counts, its rows, what to keep and what to hand on. */
export function BatchResult(props: BatchResultProps) {
  const { language, view, onExport, onPrint } = props;
  const words = staffWordsOf(language).many;
  const isDone = view.state === 'done';
  return (
    <>
      <Section id="rows" title={words.result}>
        <Notes {...props} />
        <BatchRows key={view.name} {...props} />
        {(isDone || view.state === 'cancelled') && (
          <div class="buttons">
            <button type="button" class="button second" onClick={onExport}>
              {words.save}
            </button>
          </div>
        )}
      </Section>
      {isDone && (
        <Section id="certificate" title={words.print} intro={words.printHint}>
          <div class="buttons">
            <button type="button" class="button primary" onClick={onPrint}>
              {words.print}
            </button>
          </div>
          <Certificate {...props} />
        </Section>
      )}
    </>
  );
}

/** What is worth knowing of how the file was read. */
function Notes({ language, view: { notes } }: BatchResultProps) {
  const words = staffWordsOf(language).many;
  if (notes === null) return null;
  const count = (value: number) => formatCount(value, language);
  const said = [
    notes.thai ? words.thai : '',
    notes.hidden.length > 0 ? words.hidden(notes.hidden.join(', ')) : '',
    notes.formulas > 0 ? words.formulas(count(notes.formulas)) : '',
    notes.merged > 0 ? words.merged(count(notes.merged)) : '',
  ].filter((each) => each !== '');
  if (said.length === 0) return null;
  return (
    <ul class="small dots">
      {said.map((each) => (
        <li key={each}>{each}</li>
      ))}
    </ul>
  );
}
