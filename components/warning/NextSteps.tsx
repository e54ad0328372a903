import type { ComponentChildren } from 'preact';
import { Phrase } from '../Phrase.tsx';
import { formatPhone } from '../words/format.ts';
import { wordsOf } from '../words/words-of.ts';
import type { Lead } from './lead.ts';
import type { AgencyView, Family, Language } from './props.ts';

interface StepsProps {
  readonly language: Language;
  readonly agency: AgencyView | null;
  readonly family?: Family;
  readonly lead: Lead;
  /** Opens the report of the message. */
  readonly onReport?: () => void;
}

/** What to do, in order: leave it, ask the body itself, tell the police; and 1441 where something is already lost. */
export function NextSteps({ language, agency, family, lead, onReport }: StepsProps) {
  const { steps } = wordsOf(language);
  return (
    <div class="panel">
      <ol class="steps">
        <Step>
          <Phrase text={lead.tone === 'danger' ? steps.leaveIt : steps.leaveNumber} />
        </Step>
        <Step>
          <Ask language={language} agency={agency} />
          {family !== undefined && (
            <p class="small">
              {steps.family(family.name)} <Big text={formatPhone(family.number)} />
            </p>
          )}
        </Step>
        {lead.tone === 'danger' && (
          <Step>
            {steps.police} <Big text={steps.policeSite} />
          </Step>
        )}
      </ol>
      {onReport !== undefined && (
        <button type="button" class="button second" onClick={onReport}>
          {steps.report}
        </button>
      )}
      <p class="lost">
        <span>{steps.lost}</span> <b>{steps.lostCall}</b>
      </p>
    </div>
  );
}

function Step({ children }: { readonly children: ComponentChildren }) {
  return (
    <li>
      <div>{children}</div>
    </li>
  );
}

/** The body's own number where it is known, else its own site, else a number that the reader already has. */
function Ask({ language, agency }: Pick<StepsProps, 'language' | 'agency'>) {
  const { steps } = wordsOf(language);
  if (agency?.hotline !== undefined) {
    return (
      <p>
        <Phrase text={steps.ask(agency.name)} keep={[agency.name]} /> <Big text={formatPhone(agency.hotline)} />
      </p>
    );
  }
  if (agency?.domain !== undefined) {
    return (
      <p>
        <Phrase text={steps.askSite(agency.name, agency.domain)} keep={[agency.name, agency.domain]} />
      </p>
    );
  }
  return (
    <p>
      <Phrase text={steps.askOwn} />
    </p>
  );
}

function Big({ text }: { readonly text: string }) {
  return <b class="call keep host">{text}</b>;
}
