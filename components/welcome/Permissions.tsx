import { Phrase } from '../Phrase.tsx';
import { Section } from '../shell/Section.tsx';
import { pageWordsOf } from '../words/page-words-of.ts';
import type { WelcomeProps } from './props.ts';

/** Every permission with what it is used for. */
export function Permissions({ language, hosts, permissions }: WelcomeProps) {
  const words = pageWordsOf(language).welcome.permissions;
  const rows = [...permissions.map((key) => words.known[key]), words.others];
  return (
    <Section id="permissions" title={words.title} intro={words.intro}>
      <dl class="permissions">
        <div>
          <dt>{words.hosts.title}</dt>
          <dd>
            <Phrase text={words.hosts.text} />
            <ul class="hosts" translate={false}>
              {hosts.map((host) => (
                <li key={host}>{host}</li>
              ))}
            </ul>
          </dd>
        </div>
        {rows.map(({ title, text }) => (
          <div key={title}>
            <dt>{title}</dt>
            <dd>
              <Phrase text={text} />
            </dd>
          </div>
        ))}
      </dl>
      <p>
        {words.nothingSent} <a href="/options.html#sent">{words.seeLog}</a>
      </p>
    </Section>
  );
}
