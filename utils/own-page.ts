import type { Settings } from './settings.ts';

/** Puts a page's styles into its head. Must come first, so that nothing is drawn without them. */
export function addStyles(css: string): void {
  const style = document.createElement('style');
  style.textContent = css;
  document.head.append(style);
}

/** Makes the document follow the settings: its language for screen readers, its title, the size of its text. */
export function followSettings({ language, textSize }: Pick<Settings, 'language' | 'textSize'>, title: string): void {
  document.documentElement.lang = language;
  document.documentElement.style.fontSize = `${textSize}%`;
  document.title = title;
}
