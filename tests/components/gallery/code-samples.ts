import type { CodeView } from '../../../components/qr/props.ts';
import type { Language } from '../../../components/warning/props.ts';
import { readContent } from '../../../utils/qr/content.ts';
import { message, phone, plain, trick } from '../sample-parts.ts';
import { nothing, samples, viewOf } from '../samples.ts';

/**
 * A code of each kind: one that stands in a danger, one that leads somewhere, a look-alike, and those that are no link.
 */
export function codeSamples(language: Language): readonly CodeView[] {
  const judged = { message, view: { verdict: nothing, agency: null } };
  const { message: _, ...imitating } = viewOf(samples.lookalike, language);
  const payment = readContent('00020101021129370016A0000006770101110113006669000123453037645406500.006304ABCD');
  const number = { phone, listing: { status: 'grey', operator: 'DE-FENCE', since: '2025-11' } } as const;
  const other = (text: string): CodeView => ({ content: readContent(text), warned: false });
  return [
    { ...other(plain.target), warned: true, link: { link: { ...plain, via: 'qr' }, ...judged } },
    { ...other(trick.target), link: { link: { ...trick, via: 'qr' }, message, view: imitating } },
    { content: payment, warned: false, number },
    other('WIFI:T:WPA;S:cafe-free;P:12345678;;'),
    other('SMSTO:4812345:สมัคร'),
    other('ชั้น 3 ห้อง 2.1'),
  ];
}
