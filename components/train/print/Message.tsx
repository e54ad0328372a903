import type { Part, Message as Read } from '../../../utils/model.ts';
import { clueRuns } from '../../../utils/training/clue-runs.ts';
import { messageOf } from '../../../utils/training/message-of.ts';
import type { Clue, Scenario } from '../../../utils/training/scenario.ts';
import type { Language } from '../../warning/props.ts';
import { printWordsOf } from '../../words/train/print-words-of.ts';
import { trainWordsOf } from '../../words/train/train-words-of.ts';
import { CodePicture } from '../screens/CodePicture.tsx';

interface MessageProps {
  readonly language: Language;
  readonly scenario: Scenario;
  /** Those that are marked and numbered in it; none on a question sheet. */
  readonly clues: readonly Clue[];
}

/** A message on paper: who it says it is from, and its text. Links are underlined, clues are numbered. */
export function Message({ language, scenario, clues }: MessageProps) {
  const { sheet } = printWordsOf(language);
  const { channels } = trainWordsOf(language);
  const message = messageOf(scenario, language);
  const run = (part: Part) => <Marked message={message} part={part} clues={clues} language={language} />;
  const isNameless = message.senderName === '' && message.senderAddress === '';
  return (
    <div class={`paper-message ${scenario.channel}`}>
      <p class="paper-from">
        {channels[scenario.channel]} · {isNameless ? sheet.noSender : `${sheet.from} `}
        {message.senderName !== '' && <b>{run('from_name')}</b>}
        {message.senderAddress !== '' && <> {run('from_address')}</>}
      </p>
      {message.subject !== '' && (
        <p>
          <b>{run('subject')}</b>
        </p>
      )}
      <p class="paper-text">{run('body')}</p>
      {scenario.qr !== undefined && <CodePicture text={scenario.qr} />}
    </div>
  );
}

interface MarkedProps extends Pick<MessageProps, 'clues' | 'language'> {
  readonly message: Read;
  readonly part: Part;
}

function Marked({ message, part, clues, language }: MarkedProps) {
  return (
    <>
      {clueRuns(message, part, { clues, language }).map(({ text, isClue, isLink, ending }, at) => {
        const words = <Words text={text} />;
        const shown = isLink ? <u>{words}</u> : words;
        if (!isClue) return shown;
        return (
          <mark key={`${at} ${text}`}>
            {shown}
            {ending.map((number) => (
              <sup key={number}>{number}</sup>
            ))}
          </mark>
        );
      })}
    </>
  );
}

/** Text in which no host and no number is broken at the end of a line. */
function Words({ text }: { readonly text: string }) {
  return (
    <>
      {text.split(/([!-~]*[!-~][.-][!-~]+)/).map((piece, at) =>
        at % 2 === 1 ? (
          <span key={`${at} ${piece}`} class="keep host">
            {piece}
          </span>
        ) : (
          piece
        ),
      )}
    </>
  );
}
