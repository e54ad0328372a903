import type { PageWords } from './page-words.ts';

export const englishPage: PageWords = {
  skip: 'Skip to the content',
  pages: 'Pages of Ruthan',
  check: 'Check a message',
  staff: 'For staff',
  train: 'Classroom',
  options: 'Settings',
  welcome: 'About Ruthan',
  version: (version) => `Version ${version}`,
};
