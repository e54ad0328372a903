import type { ShareProps } from '../../components/report/props.ts';
import { saveFile } from '../save-file.ts';

/** What a page of ours lets a person do with a report. */
export function createShare(view: Window): ShareProps {
  return {
    onCopy: (text) => {
      const written = view.navigator.clipboard.writeText(text);
      return written.then(
        () => true,
        () => false,
      );
    },
    onSave: (file) => saveFile(view.document, file),
    onPrint: () => view.print(),
  };
}
