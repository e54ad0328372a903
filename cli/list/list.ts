import { runBuild } from './build.ts';
import { runCheck } from './check.ts';
import { runGazetteer } from './gazetteer.ts';
import { PROCESS_IO } from './io.ts';
import { runLookup } from './lookup.ts';
import { runPrune } from './publish/prune.ts';
import { runPublish } from './publish/publish.ts';
import { runRootInit } from './root/init.ts';
import { runRootRotate } from './root/rotate.ts';
import { runSign } from './sign/sign.ts';
import { runImport } from './submission/import.ts';
import { systemErrorWords } from './system-error.ts';
import { runTimestamp } from './timestamp.ts';
import { runVerify } from './verify/verify.ts';

interface Command {
  readonly run: (args: readonly string[], usage: string) => number | Promise<number>;
  readonly takes: string;
  /** What it does, and what exit code 1 means. */
  readonly about: string;
}

const COMMANDS: Readonly<Record<string, Command>> = {
  'root init': {
    run: runRootInit,
    takes: '--out KEYS [--offline-days 365]',
    about: `makes keys for development and the root that names them.`,
  },
  'root rotate': {
    run: runRootRotate,
    takes: '--keys KEYS --role ROLE --public DIR',
    about: `changes the keys of a role. Also: --role more than once, --public-key FILE, --signer 'CMD …',
  --reset-versions, --offline-days N. Exit 1: too few keys are here; nothing was changed.`,
  },
  build: {
    run: runBuild,
    takes: '--list black|grey|white --in FILE|- [--agencies FILE] [--prev PUBLIC] --out STAGING',
    about: `reads rows (CSV or JSON Lines: number, category, agency or reason, listed_on) and writes the next
  release of one list. Also: --date YYYY-MM-DD, --min-poll SECONDS, --rollout PERCENT, --allow-large-change.
  Exit 1: rows were refused (they are told on standard output).`,
  },
  gazetteer: {
    run: runGazetteer,
    takes: 'FILE --out STAGING [--prev PUBLIC]',
    about: `stages names, domains and numbers of bodies, which browsers take in place of those that ship
  (docs/list-format.md, 10). Exit 1: FILE is refused.`,
  },
  check: {
    run: runCheck,
    takes: 'STAGING [--prev PUBLIC] [--max-change 20%] [--canaries FILE]',
    about: 'says what a release changes and whether it may be published. Exit 1: it may not.',
  },
  sign: {
    run: runSign,
    takes: "STAGING --keys KEYS | --signer 'CMD …'",
    about: `signs what check passes. CMD gets the bytes on its standard input and writes the signature
  (docs/commands.md). Also: --targets-days N, --prev PUBLIC, --root ROOT.json, and the options of check.
  Exit 1: check refuses it, or no key signed.`,
  },
  publish: {
    run: runPublish,
    takes: 'STAGING PUBLIC',
    about: 'copies what is signed; timestamp.json last. Also: the options of check. Exit 1: it may not be published.',
  },
  timestamp: {
    run: runTimestamp,
    takes: "PUBLIC --keys KEYS | --signer 'CMD …'",
    about: 'says that what is published is still the newest; every 6 hours.',
  },
  verify: {
    run: runVerify,
    takes: 'PUBLIC|URL --root ROOT.json',
    about: 'reads a list as clients do, and as tuf-js does. Exit 1: it must not be relied on.',
  },
  lookup: {
    run: runLookup,
    takes: 'PUBLIC|URL --root ROOT.json NUMBER…',
    about: 'verifies a list and says what it says of numbers. Exit 1: one is black or grey.',
  },
  'import-submission': {
    run: runImport,
    takes: 'FILE --into WHITE.csv',
    about: `takes a body's numbers into the rows of the white list. Also: --agencies FILE, --date YYYY-MM-DD.
  Exit 1: some were refused.`,
  },
  prune: {
    run: runPrune,
    takes: 'PUBLIC --keep 30',
    about: 'removes what only older releases need.',
  },
};

/** `ruthan list …`: the publisher. Gives the exit code. */
export async function runList(args: readonly string[]): Promise<number> {
  const [first = '', second = ''] = args;
  if (isHelp(first)) {
    PROCESS_IO.out(`${usageOfAll()}\n`);
    return 0;
  }
  const name = first === 'root' ? `root ${second}` : first;
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (command === undefined) {
    const refusal = name.trim() === '' ? '' : `ruthan list: there is no command ${JSON.stringify(name.trim())}\n`;
    PROCESS_IO.err(`${refusal}${usageOfAll()}\n`);
    return 2;
  }
  return runCommand(name, command, args.slice(name.split(' ').length));
}

function isHelp(word: string): boolean {
  return word === '--help' || word === '-h';
}

async function runCommand(name: string, command: Command, args: readonly string[]): Promise<number> {
  const usage = usageOf(name, command);
  if (args.some(isHelp)) {
    PROCESS_IO.out(`${usage}\n`);
    return 0;
  }
  try {
    return await command.run(args, usage);
  } catch (error) {
    const words = systemErrorWords(error);
    if (words === null) throw error;
    PROCESS_IO.err(`ruthan list ${name}: ${words}\n`);
    return 2;
  }
}

function usageOf(name: string, { takes, about }: Command): string {
  return `usage: ruthan list ${name} ${takes}\n  ${about}`;
}

function usageOfAll(): string {
  return Object.entries(COMMANDS)
    .map(([name, command]) => usageOf(name, command))
    .join('\n');
}
