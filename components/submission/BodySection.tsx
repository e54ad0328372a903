import { useState } from 'preact/hooks';
import { BANGKOK, districtsOf, PLACES } from '../../utils/submission/places.ts';
import type { SubmittingBody } from '../../utils/submission/submission.ts';
import { Choice } from '../shell/Choice.tsx';
import { Field } from '../shell/Field.tsx';
import { Section } from '../shell/Section.tsx';
import { SelectOne } from '../shell/SelectOne.tsx';
import { submissionWordsOf } from '../words/submission/submission-words-of.ts';
import type { SubmissionProps } from './props.ts';

const LOCAL: Extract<SubmittingBody, { kind: 'local' }> = {
  kind: 'local',
  form: '',
  place: '',
  district: '',
  province: '',
};

/** Whose numbers these are. */
export function BodySection(props: SubmissionProps) {
  const { language, submission, name, onChange } = props;
  const words = submissionWordsOf(language).body;
  const { body } = submission;
  return (
    <Section id="body" title={words.title} intro={words.intro}>
      <Choice
        label={words.kind}
        value={body.kind}
        options={(['known', 'local'] as const).map((value) => ({ value, label: words.kinds[value] }))}
        onChange={(kind) => onChange({ body: kind === 'local' ? LOCAL : { kind: 'known', id: '' } })}
      />
      {body.kind === 'known' ? <KnownBody {...props} /> : <LocalBody {...props} body={body} />}
      {name !== '' && (
        <div class="notice" role="status">
          <div>
            <p class="small">{words.chosen}</p>
            <p lang="th">
              <b>{name}</b>
            </p>
            {body.kind === 'local' && <p class="small">{words.localNote}</p>}
          </div>
        </div>
      )}
    </Section>
  );
}

/** A field, and beneath it the bodies that its text finds, as buttons: works with every keyboard and screen reader. */
function KnownBody({ language, search, onChange }: SubmissionProps) {
  const words = submissionWordsOf(language).body;
  const [typed, setTyped] = useState('');
  const found = search(typed);
  const choose = (id: string) => {
    onChange({ body: { kind: 'known', id } });
    setTyped('');
  };
  return (
    <>
      <Field label={words.search} hint={words.searchHint} value={typed} onInput={setTyped} />
      {found.length > 0 && (
        <ul class="choices" aria-label={words.found}>
          {found.map(({ id, name }) => (
            <li key={id}>
              <button type="button" class="button second" lang="th" onClick={() => choose(id)}>
                {name}
              </button>
            </li>
          ))}
        </ul>
      )}
      <p class="small" role="status">
        {typed.trim() !== '' && found.length === 0 ? words.notFound : ''}
      </p>
    </>
  );
}

function LocalBody({
  language,
  body,
  forms,
  onChange,
}: SubmissionProps & { readonly body: Extract<SubmittingBody, { kind: 'local' }> }) {
  const words = submissionWordsOf(language).body;
  const change = (changed: Partial<typeof body>) => onChange({ body: { ...body, ...changed } });
  return (
    <>
      <Field label={words.form} hint={words.formHint} value={body.form} onInput={(form) => change({ form })} />
      <ul class="choices">
        {forms
          .filter((form) => form !== body.form)
          .slice(0, 8)
          .map((form) => (
            <li key={form}>
              <button type="button" class="button plain" lang="th" onClick={() => change({ form })}>
                {form}
              </button>
            </li>
          ))}
      </ul>
      <Field label={words.place} value={body.place} onInput={(place) => change({ place })} />
      <SelectOne
        label={words.province}
        value={body.province}
        options={thaiNames(
          words.choose,
          PLACES.map(([province]) => province),
        )}
        onChange={(province) => change({ province, district: '' })}
      />
      {body.province !== '' && (
        <SelectOne
          key={body.province === BANGKOK ? 'khet' : 'amphoe'}
          label={words.district}
          value={body.district}
          options={thaiNames(words.choose, districtsOf(body.province))}
          onChange={(district) => change({ district })}
        />
      )}
    </>
  );
}

/** The names to choose from; what stands first holds the place as long as none is chosen. */
function thaiNames(choose: string, names: readonly string[]) {
  return [{ value: '', label: choose }, ...names.map((name) => ({ value: name, label: name, lang: 'th' as const }))];
}
