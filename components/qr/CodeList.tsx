import type { ComponentChildren } from 'preact';
import { Phrase } from '../Phrase.tsx';
import { Shape } from '../shapes.tsx';
import type { Language } from '../warning/props.ts';
import { qrWordsOf } from '../words/qr-words.ts';
import { Doing } from './Doing.tsx';
import { NumberCard } from './NumberCard.tsx';
import type { CodeLink, CodeView } from './props.ts';

interface CodeListProps {
  readonly language: Language;
  readonly codes: readonly CodeView[];
  /** Draws where a code leads; the popup has less room for it than a page. */
  readonly link: (found: CodeLink) => ComponentChildren;
}

/** The codes that were read: what each of them does, said before anybody scans it. */
export function CodeList({ language, codes, link }: CodeListProps) {
  const words = qrWordsOf(language);
  return (
    <ol class="codes">
      {codes.map((code, index) => (
        <li key={index}>
          {code.warned && (
            <p class="code-warned">
              <Shape tone="danger" size={1.2} />
              <b>
                <Phrase text={words.warned} />
              </b>
            </p>
          )}
          {code.link === undefined ? <Doing language={language} content={code.content} /> : link(code.link)}
          {code.number !== undefined && <NumberCard language={language} number={code.number} />}
        </li>
      ))}
    </ol>
  );
}
