import type { PageWords } from './page-words.ts';

export const englishPage: PageWords = {
  skip: 'Skip to the content',
  pages: 'Pages of Ruthan',
  check: 'Check a message',
  options: 'Settings',
  welcome: 'About Ruthan',
  version: (version) => `Version ${version}`,
};
