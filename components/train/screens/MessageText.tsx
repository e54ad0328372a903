import { Fragment } from 'preact';
import { linkedText } from '../../../utils/training/screens/linked-text.ts';
import { CodePicture } from './CodePicture.tsx';
import type { DrawnProps } from './props.ts';

/** Lines and spaces stay as they are written; what disguises itself with spaces is read as it stands there. */
const AS_WRITTEN = { whiteSpace: 'pre-wrap' };

/**
 * The text of a scenario with its links and its QR code. Only text nodes and links are made, whatever is written in it.
 */
export function MessageText({ scenario, language }: DrawnProps) {
  return (
    <span style={AS_WRITTEN}>
      {linkedText(scenario.text[language]).map(({ text, href }, index) => (
        <Fragment key={index}>
          {href === null ? (
            text
          ) : (
            <a href={href} rel="noopener noreferrer">
              {text}
            </a>
          )}
        </Fragment>
      ))}
      {scenario.qr !== undefined && <CodePicture text={scenario.qr} />}
    </span>
  );
}
