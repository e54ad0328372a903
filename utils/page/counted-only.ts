import { leadOf } from '../../components/warning/lead.ts';
import type { WarningParts } from './hand-over.ts';
import { reportKey } from './report-key.ts';
import type { Shown } from './shown.ts';
import type { Person } from './warning-person.ts';

/**
 * In the place of warnings where an administrator tries the extension out first (`reportOnly`): what would be warned of
 * is counted as ever, and nothing is drawn, asked or stopped. The popup and the options say that it is so.
 */
export function countedOnly(person: Person): WarningParts {
  return {
    createWarning: (first) => {
      let counted = '';
      function update(shown: Shown): void {
        const key = reportKey(shown);
        if (leadOf(shown.verdict) === null || shown.verdict.level === 'none' || counted === key) return;
        counted = key;
        void person.onWarned(key);
      }
      update(first);
      return {
        update,
        keep: () => undefined,
        focus: () => false,
        isQuiet: () => true,
        isLost: () => false,
        remove: () => undefined,
      };
    },
    ask: (_, { onOpen }) => {
      onOpen();
      return () => undefined;
    },
  };
}
