import { runBuild } from './build.ts';
import { runCheck } from './check.ts';

const USAGE = `usage: ruthan list build --list black|grey|white --in FILE|- [--agencies FILE] [--prev PUBLIC] --out STAGING
       ruthan list check STAGING [--prev PUBLIC] [--max-change 20%] [--canaries FILE]

  build   reads rows (CSV or JSON Lines: number, category, agency or reason, listed_on) and writes
          the next release of one list. Exit 1: rows were refused (they are told on standard output).
          Also: --date YYYY-MM-DD, --min-poll SECONDS, --rollout PERCENT, --allow-large-change.
  check   says what a release changes and whether it may be published. Exit 1: it may not.
`;

/** Parts of the contract that are not there yet; asked for, they must not look as if they had worked. */
const LATER: ReadonlySet<string> = new Set([
  'root',
  'sign',
  'publish',
  'timestamp',
  'verify',
  'lookup',
  'import-submission',
  'prune',
]);

/** `ruthan list …`: the publisher. Gives the exit code. */
export async function runList([command = '', ...rest]: readonly string[]): Promise<number> {
  switch (command) {
    case 'build':
      return runBuild(rest, USAGE);
    case 'check':
      return runCheck(rest, USAGE);
    default:
      process.stderr.write(LATER.has(command) ? `ruthan list: "${command}" is not built yet\n` : USAGE);
      return 2;
  }
}
