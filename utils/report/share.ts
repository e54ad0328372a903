import type { ShareProps } from '../../components/report/props.ts';
import { copyText } from '../copy-text.ts';
import { saveFile } from '../save-file.ts';

/** What a page of ours lets a person do with a report. */
export function createShare(view: Window): ShareProps {
  return {
    onCopy: (text) => copyText(view, text),
    onSave: (file) => saveFile(view.document, file),
    onPrint: () => view.print(),
  };
}
