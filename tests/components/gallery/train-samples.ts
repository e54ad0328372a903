import type { TrainProps } from '../../../components/train/props.ts';
import type { Language } from '../../../components/warning/props.ts';
import { judgeScenario } from '../../../utils/training/judge-scenario.ts';
import { builtInScenarios } from '../../../utils/training/scenarios.ts';
import { createScreenGuard } from '../../../utils/training/screens/screen-guard.ts';
import { engine } from './draft-samples.ts';

const noop = () => {};
const list = { operator: 'DE-FENCE', since: '2025-11' };

/** The classroom: a mail and a text message that the real engine warns of, and a message on the projector. */
export function trainSamples(language: Language): Record<string, TrainProps> {
  const base: TrainProps = {
    language,
    version: '0.1.0',
    isAlone: false,
    route: { view: 'screen', id: 'shown-host' },
    lesson: {
      scenarios: builtInScenarios(engine().gazetteer),
      own: [],
      engine: engine(),
      judge: (scenario, each) => judgeScenario(scenario, each, engine(), list),
    },
    guard: createScreenGuard(window, engine(), () => list),
    notesWindow: { open: noop, show: noop, follow: () => noop },
    fullScreen: { enter: noop, leave: noop },
    draft: null,
    session: null,
    isKept: true,
    onGo: noop,
    onOwn: noop,
    onDraft: noop,
    onSession: noop,
    onSave: noop,
    onPrint: noop,
    onLanguage: noop,
  };
  return {
    mail: base,
    sms: { ...base, route: { view: 'screen', id: 'tax-refund-sms' } },
    present: { ...base, route: { view: 'present', id: 'shown-host' } },
  };
}
