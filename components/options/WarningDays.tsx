import type { WarningDay } from '../../utils/warning-days.ts';
import type { Language } from '../warning/props.ts';
import { formatWeekday } from '../words/format.ts';
import { warnedWordsOf } from '../words/warned-words.ts';

/** How many warnings there were on each of the last days. */
export function WarningDays({ language, days }: { readonly language: Language; readonly days: readonly WarningDay[] }) {
  const words = warnedWordsOf(language);
  return (
    <figure class="days">
      <figcaption class="label">{words.days}</figcaption>
      <dl>
        {days.map(({ day, count }) => (
          <div key={day} class={count === 0 ? 'day none' : 'day'}>
            <dt>{formatWeekday(day, language)}</dt>
            <dd>{words.count(count)}</dd>
          </div>
        ))}
      </dl>
      <p class="small">{words.kept}</p>
    </figure>
  );
}
