import { useState } from 'preact/hooks';
import { useUniqueId } from '../unique-id.ts';
import type { Language } from '../warning/props.ts';
import { outgoingWordsOf } from '../words/outgoing/outgoing-words-of.ts';

interface ProposalProps {
  readonly language: Language;
  readonly text: string;
  /** Whether it could be copied. */
  readonly onCopy: (text: string) => Promise<boolean>;
}

type Done = 'nothing' | 'copied' | 'notCopied';

/** The draft without links, to be edited and copied; it never goes into the draft by itself. */
export function Proposal({ language, text, onCopy }: ProposalProps) {
  const words = outgoingWordsOf(language);
  const [edited, setEdited] = useState<string | null>(null);
  const [done, setDone] = useState<Done>('nothing');
  const id = useUniqueId();
  const shown = edited ?? text;
  const copy = () => void onCopy(shown).then((copied) => setDone(copied ? 'copied' : 'notCopied'));
  return (
    <div class="proposal">
      <label class="label" for={id}>
        {words.proposal}
      </label>
      <p class="small" id={`${id}-hint`}>
        {words.proposalHint}
      </p>
      <textarea
        id={id}
        rows={6}
        lang="th"
        value={shown}
        aria-describedby={`${id}-hint`}
        onInput={(event) => setEdited(event.currentTarget.value)}
      />
      <div class="actions">
        <button type="button" class="button second" onClick={copy}>
          {words.compose.copy}
        </button>
        <p class="small" role="status">
          {done === 'nothing' ? '' : words.compose[done]}
        </p>
      </div>
    </div>
  );
}

export const proposalCss = `
.proposal{display:grid;gap:.4em}
.proposal textarea{display:block;width:100%;min-height:7.5em;padding:.5em .75em;border:1px solid var(--edge);border-radius:var(--radius-small);
background:var(--surface);color:inherit;resize:vertical}
`;
