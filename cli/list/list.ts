import { runBuild } from './build.ts';
import { runCheck } from './check.ts';
import { runGazetteer } from './gazetteer.ts';
import { runLookup } from './lookup.ts';
import { runPrune } from './publish/prune.ts';
import { runPublish } from './publish/publish.ts';
import { runRootInit } from './root/init.ts';
import { runRootRotate } from './root/rotate.ts';
import { runSign } from './sign/sign.ts';
import { runImport } from './submission/import.ts';
import { runTimestamp } from './timestamp.ts';
import { runVerify } from './verify/verify.ts';

const USAGE = `usage: ruthan list root init --out KEYS [--offline-days 365]
       ruthan list root rotate --keys KEYS --role ROLE --public DIR
       ruthan list build --list black|grey|white --in FILE|- [--agencies FILE] [--prev PUBLIC] --out STAGING
       ruthan list gazetteer FILE --out STAGING [--prev PUBLIC]
       ruthan list check STAGING [--prev PUBLIC] [--max-change 20%] [--canaries FILE]
       ruthan list sign STAGING --keys KEYS | --signer 'CMD …'
       ruthan list publish STAGING PUBLIC
       ruthan list timestamp PUBLIC --keys KEYS | --signer 'CMD …'
       ruthan list verify PUBLIC|URL --root ROOT.json
       ruthan list lookup PUBLIC|URL --root ROOT.json NUMBER…
       ruthan list import-submission FILE --into WHITE.csv
       ruthan list prune PUBLIC --keep 30

  root    makes keys and the root that names them, and changes the keys of a role.
  build   reads rows (CSV or JSON Lines: number, category, agency or reason, listed_on) and writes
          the next release of one list. Exit 1: rows were refused (they are told on standard output).
          Also: --date YYYY-MM-DD, --min-poll SECONDS, --rollout PERCENT, --allow-large-change.
  gazetteer          stages names, domains and numbers of bodies, which browsers take in place of
          those that ship (docs/list-format.md, 10). Exit 1: FILE is refused.
  check   says what a release changes and whether it may be published. Exit 1: it may not.
  sign    signs what check passes. Also: --targets-days N, --prev PUBLIC, --root ROOT.json, and the options of check.
          CMD gets the bytes on its standard input and writes the signature (docs/commands.md).
  publish copies what is signed; timestamp.json last. Exit 1: it may not be published.
  timestamp          says that what is published is still the newest; every 6 hours.
  verify  reads a list as clients do, and as tuf-js does. Exit 1: it must not be relied on.
  lookup  verifies a list and says what it says of numbers. Exit 1: one is black or grey.
  import-submission  takes a body's numbers into the rows of the white list. Exit 1: some were refused.
  prune   removes what only older releases need.
`;

/** `ruthan list …`: the publisher. Gives the exit code. */
export async function runList([command = '', ...rest]: readonly string[]): Promise<number> {
  switch (command) {
    case 'root':
      return runRoot(rest);
    case 'build':
      return runBuild(rest, USAGE);
    case 'gazetteer':
      return runGazetteer(rest, USAGE);
    case 'check':
      return runCheck(rest, USAGE);
    case 'sign':
      return runSign(rest, USAGE);
    case 'publish':
      return runPublish(rest, USAGE);
    case 'import-submission':
      return runImport(rest, USAGE);
    case 'prune':
      return runPrune(rest, USAGE);
    case 'timestamp':
      return runTimestamp(rest, USAGE);
    case 'verify':
      return runVerify(rest, USAGE);
    case 'lookup':
      return runLookup(rest, USAGE);
    default:
      process.stderr.write(USAGE);
      return 2;
  }
}

async function runRoot([command = '', ...rest]: readonly string[]): Promise<number> {
  switch (command) {
    case 'init':
      return runRootInit(rest, USAGE);
    case 'rotate':
      return runRootRotate(rest, USAGE);
    default:
      process.stderr.write(USAGE);
      return 2;
  }
}
