import { keptOf, type Rate } from './rates.ts';

/** One line for each transformation that lost a verdict, worst first, and one for all. */
export function reportOf(title: string, rates: readonly Rate[]): string {
  const percent = (share: number): string => `${(share * 100).toFixed(1)} %`.padStart(8);
  const applied = rates.reduce((sum, rate) => sum + rate.applied, 0);
  const lines = [...rates]
    .filter(({ changed }) => changed.length > 0)
    .sort((a, b) => keptOf([a]) - keptOf([b]))
    .map(
      (rate) => `${percent(keptOf([rate]))}  ${rate.name} (${rate.changed.length} of ${rate.applied})${samples(rate)}`,
    );
  return [
    `${title}: ${(keptOf(rates) * 100).toFixed(2)} % of ${applied} disguised messages kept by ${rates.length} transformations`,
    ...lines,
    '',
  ].join('\n');
}

function samples({ changed }: Rate): string {
  return changed.length === 0
    ? ''
    : `: ${changed
        .slice(0, 4)
        .map(({ before }) => before.id)
        .join(' ')}`;
}
