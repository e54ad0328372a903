import type { Policy } from '../../utils/policy.ts';
import { Section } from '../shell/Section.tsx';
import type { Language } from '../warning/props.ts';
import { pageWordsOf } from '../words/page-words-of.ts';
import type { PolicyKey } from './props.ts';

const KEYS: readonly PolicyKey[] = [
  'language',
  'textSize',
  'ownDomains',
  'staffMode',
  'stopAtSend',
  'showWelcome',
  'reportAddresses',
  'reportOnly',
  'listUrl',
  'listRoot',
];

/** What an administrator has set, as it is in effect. */
export function PolicySection({ language, policy }: { readonly language: Language; readonly policy: Policy }) {
  const words = pageWordsOf(language).options.policy;
  const shown = KEYS.filter((key) => policy[key] !== undefined);
  return (
    <Section id="policy" title={words.title} intro={words.intro}>
      <dl class="facts">
        {shown.map((key) => (
          <div key={key}>
            <dt>{words.keys[key]}</dt>
            <dd>{writtenOut(policy, key, language)}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}

function writtenOut(policy: Policy, key: PolicyKey, language: Language): string {
  const { reading, staff, policy: words } = pageWordsOf(language).options;
  switch (key) {
    case 'language':
      return policy.language === undefined ? '' : reading.languages[policy.language];
    case 'textSize':
      return policy.textSize === undefined ? '' : reading.textSizes[policy.textSize];
    case 'ownDomains':
      return (policy.ownDomains ?? []).join(' · ');
    case 'reportAddresses':
      return (policy.reportAddresses ?? []).join(' · ');
    case 'staffMode':
      return policy.staffMode === undefined ? '' : staff.modes[policy.staffMode];
    case 'stopAtSend':
    case 'showWelcome':
    case 'reportOnly':
      return policy[key] === true ? words.yes : words.no;
    case 'listUrl':
      return policy.listUrl ?? '';
    case 'listRoot':
      return words.yes;
    default:
      return key satisfies never;
  }
}
