import { Phrase } from '../Phrase.tsx';
import { Chevron, Shape } from '../shapes.tsx';
import { useUniqueId } from '../unique-id.ts';
import { Details } from '../warning/Details.tsx';
import { factsOf } from '../warning/facts.ts';
import { leadOf } from '../warning/lead.ts';
import { NextSteps } from '../warning/NextSteps.tsx';
import type { MessageView } from '../warning/props.ts';
import { panelWordsOf } from '../words/panel-words.ts';
import { reasonText, wordsOf } from '../words/words-of.ts';
import type { PanelProps, PlacedMessage } from './props.ts';

interface MessageProps extends PanelProps {
  readonly message: PlacedMessage;
  readonly ordinal: string;
}

/** Until the text is here, no words are quoted. */
const NO_TEXT: MessageView = { channel: 'email', senderName: '', senderAddress: '', subject: '', body: '' };

/** One message: its headline, which opens and closes the rest of its verdict. */
export function PanelMessage(props: MessageProps) {
  const { message, ordinal, language, current, open, onOpen } = props;
  const id = useUniqueId();
  const lead = leadOf(message.verdict);
  const isOpen = open?.key === message.at.message;
  const isCurrent = current === message.at.message;
  const tone = message.quiet || lead === null ? 'plain' : lead.tone;
  return (
    <li class={`side-message ${tone}`} aria-current={isCurrent ? 'true' : undefined}>
      <p class="small side-place">
        {ordinal}
        {isCurrent && <b> · {panelWordsOf(language).current}</b>}
      </p>
      <h2>
        <button type="button" aria-expanded={isOpen} aria-controls={id} onClick={() => onOpen(isOpen ? null : message)}>
          {tone !== 'plain' && <Shape tone={tone} size={1.4} />}
          <span>
            <Headline {...props} />
          </span>
          <Chevron />
        </button>
      </h2>
      <div id={id} class="side-body" hidden={!isOpen}>
        {isOpen && <Opened {...props} />}
      </div>
    </li>
  );
}

function Headline(props: MessageProps) {
  const { message, language } = props;
  const words = wordsOf(language);
  const lead = leadOf(message.verdict);
  if (lead === null) return <Phrase text={words.popup.nothing} />;
  const facts = factsOf({ ...props, ...message }, lead.reason);
  const keep = [facts.agency, facts.host, facts.shownHost, facts.imitated, facts.number];
  return <Phrase text={reasonText(words, lead.reason).headline(facts)} keep={keep} />;
}

function Opened(props: MessageProps) {
  const { message, language, family, open, onFine, onTakeBack } = props;
  const { steps } = wordsOf(language);
  const { verdict, agency, quiet } = message;
  const lead = leadOf(verdict);
  const isWarned = !quiet && verdict.level !== 'none';
  const [said] = open?.standing?.dismissals ?? [];
  const fine = open?.standing && { ...open.standing, onFine, onTakeBack, ...(said === undefined ? {} : { said }) };
  return (
    <>
      {lead !== null && isWarned && (
        <NextSteps language={language} agency={agency} lead={lead} {...(family === undefined ? {} : { family })} />
      )}
      {isWarned && (
        <a class="side-report" href={message.report} target="_blank" rel="noopener">
          {steps.report}
        </a>
      )}
      <p class="small">{panelWordsOf(language).pointing}</p>
      <Details
        {...props}
        {...(fine ? { fine } : {})}
        verdict={verdict}
        agency={agency}
        message={open?.text ?? NO_TEXT}
        numbers={verdict.phones.map((_, index) => index)}
      />
    </>
  );
}
