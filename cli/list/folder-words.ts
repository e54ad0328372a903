import type { FolderProblem } from './list-folder.ts';

const SENTENCES: Readonly<Record<FolderProblem['code'], string>> = {
  'not-there': 'is missing',
  'not-json': 'is no JSON',
  'wrong-field': 'has a wrong field',
  'hash-differs': 'is not the file that was written: its hash differs',
  broken: 'is broken',
  'too-large': 'is larger than browsers read',
  'not-signed': 'is not signed by those who must',
};

/** `FILE: what is wrong`. */
export function formatFolderProblem({ file, code, detail }: FolderProblem): string {
  return `${file}: ${SENTENCES[code]}${detail === undefined ? '' : `: ${detail}`}`;
}
