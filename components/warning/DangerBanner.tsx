import { useState } from 'preact/hooks';
import { Phrase } from '../Phrase.tsx';
import { Chevron } from '../shapes.tsx';
import type { Facts } from '../words/words.ts';
import { wordsOf } from '../words/words-of.ts';
import { Actions, type Section } from './Actions.tsx';
import { Details } from './Details.tsx';
import { Foot } from './Foot.tsx';
import { Headline } from './Headline.tsx';
import { LeadHost } from './LeadHost.tsx';
import type { Lead } from './lead.ts';
import { splitNumbers } from './listed.ts';
import { NextSteps } from './NextSteps.tsx';
import { Numbers } from './Numbers.tsx';
import type { BannerProps } from './props.ts';

/** A verdict with its leading reason already put into words. */
export interface LedProps extends BannerProps {
  readonly lead: Lead;
  readonly headline: string;
  readonly why: string;
  readonly facts: Facts;
}

/** Danger: whose name, where the link leads, why, one primary button. Can be made one line, which stays visible. */
export function DangerBanner(props: LedProps) {
  const { language, collapsed, onCollapse } = props;
  const { warning } = wordsOf(language);
  const label = collapsed ? warning.expand : warning.collapse;
  return (
    <>
      <div class="head">
        <Headline {...props} size={collapsed ? 1.6 : 2.4} />
        <button
          type="button"
          class="button icon"
          aria-expanded={!collapsed}
          aria-label={label}
          title={label}
          onClick={() => onCollapse(!collapsed)}
        >
          <Chevron />
        </button>
      </div>
      {!collapsed && <Body {...props} />}
    </>
  );
}

function Body(props: LedProps) {
  const [open, setOpen] = useState<Section>('none');
  const words = wordsOf(props.language);
  const { first, folded, rest } = splitNumbers(props.verdict);
  const toggle = () => setOpen(open === 'details' ? 'none' : 'details');
  return (
    <div class="body">
      <LeadHost {...props} />
      <p class="why">
        <Phrase text={props.why} keep={words.unbroken} />
      </p>
      {first.length > 0 && (
        <Numbers {...props} only={first}>
          {folded > 0 && (
            <li>
              <button type="button" class="button plain" aria-expanded={open === 'details'} onClick={toggle}>
                {words.warning.moreNumbers(folded)}
              </button>
            </li>
          )}
        </Numbers>
      )}
      <Actions {...props} open={open} onOpen={setOpen} />
      {open === 'next' && <NextSteps {...props} />}
      {open === 'details' && <Details {...props} numbers={rest} />}
      <Foot language={props.language} />
    </div>
  );
}
