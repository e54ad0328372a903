import type { Language } from '../../../components/warning/props.ts';
import type { WelcomeProps } from '../../../components/welcome/props.ts';
import { SAMPLES } from '../../../utils/welcome/samples.ts';
import { namesOf } from '../sample-parts.ts';
import { samples, viewOf } from '../samples.ts';

const noop = () => {};

/** The welcome page with a verdict on its sample, and with a text that is being changed. */
export function welcomeSamples(language: Language): Record<string, WelcomeProps> {
  const { message, ...view } = viewOf(samples.danger, language);
  const base: WelcomeProps = {
    ...namesOf(language),
    language,
    version: '0.1.0',
    hosts: ['mail.google.com', 'outlook.live.com', 'outlook.office.com', 'messages.google.com'],
    permissions: ['activeTab', 'alarms', 'scripting', 'storage'],
    base: 'chrome-extension://ifklmcpmhilpdojjmbfhbdphlfimfimg/',
    shortcut: 'Alt+Shift+W',
    sample: 'refund',
    text: SAMPLES.refund,
    judged: { message: { ...message, senderName: '', senderAddress: '', subject: '' }, view },
    onSample: noop,
    onText: noop,
  };
  return { sample: base, empty: { ...base, sample: null, text: '', judged: null, shortcut: '' } };
}
