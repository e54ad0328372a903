import type { StaffMode } from '../../utils/setting-values.ts';
import { Choice } from '../shell/Choice.tsx';
import { Section } from '../shell/Section.tsx';
import { formatDay } from '../words/format.ts';
import { outgoingWordsOf } from '../words/outgoing/outgoing-words-of.ts';
import { pageWordsOf } from '../words/page-words-of.ts';
import type { OptionsProps } from './props.ts';

const MODES: readonly StaffMode[] = ['auto', 'on', 'off'];

/** Whether drafts are checked before they are sent, and what was sent although something was to be changed. */
export function Staff(props: OptionsProps) {
  const { language, settings, sentAnyway, onStaffMode, onStopAtSend } = props;
  const { options } = pageWordsOf(language);
  const words = options.staff;
  const { policy } = settings;
  const isStopLocked = policy.stopAtSend !== undefined;
  return (
    <Section id="staff" title={words.title} intro={words.intro}>
      <Choice
        label={words.mode}
        value={settings.staffMode}
        options={MODES.map((value) => ({ value, label: words.modes[value] }))}
        {...(policy.staffMode === undefined ? {} : { locked: options.locked })}
        onChange={onStaffMode}
      />
      <fieldset class="field choice" disabled={isStopLocked} aria-describedby="stop-note">
        <label class="choice-one">
          <input
            type="checkbox"
            checked={settings.stopAtSend}
            onChange={(event) => onStopAtSend(event.currentTarget.checked)}
          />
          <span>{words.stopAtSend}</span>
        </label>
        <p class="small" id="stop-note">
          {isStopLocked ? options.locked : words.stopHint}
        </p>
      </fieldset>
      {sentAnyway.length > 0 && <SentAnyway {...props} />}
    </Section>
  );
}

/** The newest first. */
function SentAnyway({ language, sentAnyway, onClearSentAnyway }: OptionsProps) {
  const words = pageWordsOf(language).options.staff;
  const { findings } = outgoingWordsOf(language);
  return (
    <>
      <h3>{words.sentAnyway}</h3>
      <p class="small">{words.sentAnywayHint}</p>
      <ul class="entries">
        {[...sentAnyway].reverse().map(({ at, codes, reason }) => (
          <li key={at}>
            <div class="entry">
              <p>{reason === '' ? words.noReason : reason}</p>
              <p class="small">
                {formatDay(at, language)} · {codes.map((code) => findings[code].what).join(' · ')}
              </p>
            </div>
          </li>
        ))}
      </ul>
      <button type="button" class="button second" onClick={onClearSentAnyway}>
        {words.clear}
      </button>
    </>
  );
}
