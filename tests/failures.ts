import { readReport } from './counts.ts';

/**
 * The names of the tests that failed, out of the runners' JSON reports, so that the end of a long log says which they
 * were. A report that reads otherwise than expected names nothing: its count of failures still stands.
 */

function fieldOf(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  return Object.entries(value).find(([name]) => name === key)?.[1];
}

function listAt(value: unknown, key: string): readonly unknown[] {
  const found = fieldOf(value, key);
  return Array.isArray(found) ? found : [];
}

function textAt(value: unknown, key: string): string {
  const found = fieldOf(value, key);
  return typeof found === 'string' ? found : '';
}

/** The first line of what went wrong, without the colours of a terminal. */
function firstLine(message: unknown): string {
  const text = typeof message === 'string' ? message : textAt(message, 'message');
  return text.replaceAll(new RegExp(`${String.fromCharCode(27)}\\[[0-9;]*m`, 'g'), '').split('\n', 1)[0] ?? '';
}

/** The failed tests of vitest's JSON report, a line each. */
export function vitestFailures(path: string): readonly string[] {
  return listAt(readReport(path), 'testResults').flatMap((file) => {
    const failed = listAt(file, 'assertionResults').filter((test) => textAt(test, 'status') === 'failed');
    const lines = failed.map(
      (test) => `${textAt(test, 'fullName')}: ${firstLine(listAt(test, 'failureMessages')[0] ?? '')}`,
    );
    if (lines.length > 0 || textAt(file, 'status') !== 'failed') return lines;
    return [`${textAt(file, 'name')}: ${firstLine(textAt(file, 'message'))}`];
  });
}

/** The failed tests of Playwright's JSON report, a line each. */
export function playwrightFailures(path: string): readonly string[] {
  const inside = (suite: unknown): readonly string[] => [
    ...listAt(suite, 'specs')
      .filter((spec) => fieldOf(spec, 'ok') === false)
      .map((spec) => `${textAt(suite, 'file')} › ${textAt(spec, 'title')}: ${playwrightProblem(spec)}`),
    ...listAt(suite, 'suites').flatMap(inside),
  ];
  return inside(readReport(path));
}

/** What a test of Playwright's ended with; it is tried once, on one project. */
function playwrightProblem(spec: unknown): string {
  const results = listAt(spec, 'tests').flatMap((test) => listAt(test, 'results'));
  return results.map((result) => firstLine(fieldOf(result, 'error'))).find((line) => line !== '') ?? '';
}
