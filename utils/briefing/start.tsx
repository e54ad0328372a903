import type { ComponentChild } from 'preact';
import { Briefing } from '../../components/briefing/Briefing.tsx';
import { briefingWordsOf } from '../../components/words/briefing/briefing-words-of.ts';
import { wordsOf } from '../../components/words/words-of.ts';
import { followSettings } from '../own-page.ts';
import { ownVersion } from '../own-version.ts';
import { onSettingsChange, readSettings } from '../settings.ts';

/** Draws the page with which staff are informed; nothing in it is kept. */
export async function startBriefing(draw: (view: ComponentChild) => void): Promise<void> {
  async function show(): Promise<void> {
    const settings = await readSettings();
    const { language } = settings;
    followSettings(settings, `${briefingWordsOf(language).title} · ${wordsOf(language).warning.product}`);
    draw(<Briefing language={language} version={ownVersion()} onPrint={() => window.print()} />);
  }
  onSettingsChange(() => void show());
  await show();
}
