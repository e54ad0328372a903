import type { ListSummary } from '../../utils/list/status.ts';
import type { Language } from '../warning/props.ts';
import { formatCount, formatDay, formatFingerprint, formatMoment } from '../words/format.ts';
import { pageWordsOf } from '../words/page-words-of.ts';

interface Fact {
  readonly name: string;
  readonly value: string;
  readonly code?: boolean;
}

/** What is known of the list and of the names of bodies, one fact a line; what is not known is left out. */
export function ListFacts({ language, summary }: { readonly language: Language; readonly summary: ListSummary }) {
  return (
    <dl class="facts">
      {factsOf(summary, language).map(({ name, value, code }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd class={code ? 'code' : undefined} translate={!code}>
            {value}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function factsOf(summary: ListSummary, language: Language): readonly Fact[] {
  const { list: words } = pageWordsOf(language);
  const { source, counts, operator, contest, checkedAt, nextCheckAt } = summary;
  const count = (number: number) => formatCount(number, language);
  const counted = [words.black(count(counts.black)), words.grey(count(counts.grey)), words.white(count(counts.white))];
  const has = summary.state !== 'none';
  const facts: readonly (Fact | null)[] = [
    operator === '' ? null : { name: words.operator, value: operator },
    has ? { name: words.age, value: words.ageDays(summary.ageDays) } : null,
    has ? { name: words.counts, value: counted.join(' · ') } : null,
    source.kind === 'none' ? null : addressOf(summary, language),
    source.fingerprint === ''
      ? null
      : { name: words.fingerprint, value: formatFingerprint(source.fingerprint), code: true },
    { name: words.gazetteer, value: editionOf(summary, language) },
    checkedAt === null ? null : { name: words.lastAsked, value: formatMoment(checkedAt, language) },
    nextCheckAt === null ? null : { name: words.nextAsked, value: formatMoment(nextCheckAt, language) },
    contest === '' ? null : { name: words.contest, value: contest },
  ];
  return facts.filter((fact) => fact !== null);
}

function editionOf({ gazetteer: { released, fromList } }: ListSummary, language: Language): string {
  const { list: words } = pageWordsOf(language);
  // At noon, so that no time zone makes another day of it.
  const day = formatDay(Date.parse(`${released}T12:00:00`), language);
  return fromList ? words.gazetteerListed(day) : words.gazetteerShipped(day);
}

function addressOf({ source }: ListSummary, language: Language): Fact {
  const { list: words } = pageWordsOf(language);
  return source.kind === 'network'
    ? { name: words.address, value: source.address, code: true }
    : { name: words.address, value: words.fromFiles };
}
