import type { BrowserContextOptions } from '@playwright/test';
import { samples } from '../samples.ts';
import { checkSamples } from './check-samples.ts';
import { composeSamples } from './compose-samples.ts';
import { optionsSamples } from './options-samples.ts';
import { panelSamples } from './panel-samples.ts';
import { popupSamples } from './popup-samples.ts';
import { reportSamples } from './report-samples.ts';
import { staffSamples } from './staff-samples.ts';
import { submissionSamples } from './submission-samples.ts';
import { welcomeSamples } from './welcome-samples.ts';

/** Every state of every surface, each the query of an address of `page.tsx`. */

const opens = ['danger', 'listed', 'request'];

const ofPages: readonly string[] = [
  ...Object.keys(optionsSamples('th')).map((sample) => `show=options&sample=${sample}`),
  'show=options&sample=first&open=all',
  ...Object.keys(checkSamples('th')).map((sample) => `show=check&sample=${sample}`),
  ...Object.keys(welcomeSamples('th')).map((sample) => `show=welcome&sample=${sample}`),
  ...Object.keys(reportSamples('th')).map((sample) => `show=report&sample=${sample}`),
  ...['mail', 'sms', 'present'].map((sample) => `show=train&sample=${sample}`),
  'show=report&sample=sms&open=lost',
  ...Object.keys(staffSamples('th')).map((sample) => `show=staff&sample=${sample}`),
  'show=staff&sample=failed&open=row',
  ...Object.keys(submissionSamples('th')).map((sample) => `show=submission&sample=${sample}`),
  'show=briefing',
  'show=briefing&open=answered',
];

const shots: readonly string[] = [
  ...Object.keys(samples).map((sample) => `show=banner&sample=${sample}`),
  ...opens.flatMap((sample) =>
    ['collapsed', 'next', 'details'].map((open) => `show=banner&sample=${sample}&open=${open}`),
  ),
  ...Object.keys(popupSamples('th')).map((sample) => `show=popup&sample=${sample}`),
  ...Object.keys(panelSamples('th')).map((sample) => `show=panel&sample=${sample}`),
  ...Object.keys(composeSamples('th')).map((sample) => `show=compose&sample=${sample}`),
  'show=question&sample=bill',
  'show=question&sample=many',
  'show=dialog',
  'show=quiet',
  'show=mark',
  ...ofPages,
];

export interface Variant {
  readonly name: string;
  readonly shots: readonly string[];
  /** Added to the address. */
  readonly query: string;
  readonly context: BrowserContextOptions;
}

/** Both languages, light and dark, narrow and wide; the pages also at the largest text and in forced colours. */
export const variants: readonly Variant[] = ['th', 'en'].flatMap((language) => [
  ...(['light', 'dark'] as const).flatMap((colorScheme) =>
    [320, 1280].map((width) => ({
      name: `${language}-${colorScheme}-${width}`,
      shots,
      query: `&language=${language}`,
      context: { colorScheme, viewport: { width, height: 640 } },
    })),
  ),
  {
    name: `${language}-largest-320`,
    shots: ofPages,
    query: `&language=${language}&size=200`,
    context: { viewport: { width: 320, height: 640 } },
  },
  {
    name: `${language}-forced-1280`,
    shots: ofPages,
    query: `&language=${language}`,
    context: { forcedColors: 'active', viewport: { width: 1280, height: 640 } },
  },
]);

/** What a shot is called: `check-danger-th-light-320`. */
export function nameOf(shot: string, variant: Variant): string {
  return `${shot.replaceAll(/show=|sample=|open=/g, '').replaceAll('&', '-')}-${variant.name}`;
}
