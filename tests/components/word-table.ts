import { readdirSync, readFileSync } from 'node:fs';

/** Looking through a table of words, whatever groups it has. */

/** Every leaf of a table by its path: `warning.back`. */
export function pathsOf(value: unknown, path = ''): readonly string[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [path];
  return Object.entries(value).flatMap(([key, inner]) => pathsOf(inner, path === '' ? key : `${path}.${key}`));
}

/** Every sentence of a table, its functions called with what `argumentsFor` gives for their parameters. */
export function sentencesOf(
  table: unknown,
  argumentsFor: (parameters: string) => readonly unknown[],
): readonly string[] {
  const found: string[] = [];
  const visit = (value: unknown): void => {
    if (typeof value === 'string') found.push(value);
    else if (Array.isArray(value)) value.forEach(visit);
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(visit);
    else if (typeof value === 'function') {
      const parameters = String(value).split('=>')[0] ?? '';
      found.push(String(Reflect.apply(value, undefined, [...argumentsFor(parameters)])));
    }
  };
  visit(table);
  return found;
}

const root = new URL('../../', import.meta.url);

/** All code below these folders of the project, without the tables of words. */
export function sourceOf(folders: readonly string[]): string {
  return folders
    .flatMap((folder) =>
      readdirSync(new URL(`${folder}/`, root), { recursive: true, encoding: 'utf8' }).map(
        (file) => `${folder}/${file}`,
      ),
    )
    .filter((file) => /\.tsx?$/.test(file) && !file.startsWith('components/words/'))
    .map((file) => readFileSync(new URL(file, root), 'utf8'))
    .join('\n');
}
