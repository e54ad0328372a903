import type { DraftPanelProps } from '../../../components/compose/props.ts';
import type { Language } from '../../../components/warning/props.ts';
import { BILL, LETTER, NOTICE, reportOn, resultOn } from './draft-samples.ts';

const noop = () => {};

/** What stands beside a compose window, in every state that differs to the eye. */
export function composeSamples(language: Language): Record<string, DraftPanelProps> {
  const base: DraftPanelProps = {
    language,
    report: reportOn(BILL, 'sms'),
    isOpen: true,
    proposal: undefined,
    onToggle: noop,
    onPropose: noop,
    onCopy: async () => true,
  };
  return {
    closed: { ...base, isOpen: false },
    stop: base,
    many: { ...base, report: { ...reportOn(LETTER), unchecked: ['images'] } },
    proposed: { ...base, proposal: resultOn({ body: BILL }, language).proposal },
    none: { ...base, report: reportOn(`${NOTICE} โทร 1111`) },
    'none-closed': { ...base, isOpen: false, report: reportOn(`${NOTICE} โทร 1111`) },
  };
}
