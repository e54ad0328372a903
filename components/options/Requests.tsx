import type { RequestNote } from '../../utils/list/status.ts';
import { Section } from '../shell/Section.tsx';
import type { Language } from '../warning/props.ts';
import { formatCount, formatMoment } from '../words/format.ts';
import { pageWordsOf } from '../words/page-words-of.ts';
import type { OptionsProps } from './props.ts';

/** Every request that the extension has made, the newest first. */
export function Requests({ language, requests }: OptionsProps) {
  const words = pageWordsOf(language).options.sent;
  return (
    <Section id="sent" title={words.title} intro={words.intro}>
      {requests === null && <p>{words.unknown}</p>}
      {requests?.length === 0 && <p class="notice plain">{words.empty}</p>}
      {requests !== null && requests.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reachable by keyboard.
        <section class="log" aria-label={words.log} tabIndex={0}>
          <table>
            <thead>
              <tr>
                <th scope="col">{words.when}</th>
                <th scope="col">{words.where}</th>
                <th scope="col">{words.result}</th>
                <th scope="col">{words.size}</th>
              </tr>
            </thead>
            <tbody>
              {[...requests].reverse().map((note) => (
                <tr key={`${note.at} ${note.address}`}>
                  <td>{formatMoment(note.at, language)}</td>
                  <td class="address" translate={false}>
                    {note.address}
                  </td>
                  <td>{resultOf(note, language)}</td>
                  <td>{words.bytes(formatCount(note.bytes, language))}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </Section>
  );
}

/** The code of a problem in words; the host's own status as it is. */
function resultOf({ result }: RequestNote, language: Language): string {
  const problems: Readonly<Record<string, string>> = pageWordsOf(language).list.problems;
  return problems[result] ?? result;
}
