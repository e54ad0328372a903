import { existsSync, readFileSync } from 'node:fs';

const OWN = ['danger', 'caution', 'honest', 'official'].map((name) => `tests/messages/${name}.jsonl`);
const CORPUS = '../shared/corpus/messages.jsonl';

/** The texts to measure on: the labelled corpus where it is at hand, else the project's own messages. */
export function benchTexts(): string[] {
  return (existsSync(CORPUS) ? [CORPUS] : OWN).flatMap(textsOf);
}

function textsOf(file: string): string[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const parsed: unknown = JSON.parse(line);
      return typeof parsed === 'object' && parsed !== null && 'text' in parsed && typeof parsed.text === 'string'
        ? parsed.text
        : '';
    });
}

/** A mail of about 100,000 characters: many messages one under the other, as in a long thread. */
export function longMail(texts: readonly string[]): string {
  return texts.join('\n\n').slice(0, 100_000);
}
