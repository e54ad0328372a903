import { runList } from './list/list.ts';
import { runScan } from './scan/scan.ts';
import { runServe } from './serve/serve.ts';

/** The command line: `npm run -s ruthan -- scan …`. Contract: docs/commands.md. */

const USAGE = `usage: ruthan scan [--outgoing] [--format text|json|jsonl] [--list DIR|URL --root ROOT.json] [--jobs N]
                   FILE… | -
       ruthan list …
       ruthan serve DIR [--port N]

  scan    reads messages (.eml .mbox .txt .jsonl; - reads JSON Lines) and says which claim a Thai
          government sender and carry a link, an unknown number or a listed one.
          Exit 0: nothing found; 1: at least one danger or caution; 2: usage, or something that
          could not be read (the rest is scanned all the same). With --outgoing the messages are
          drafts and templates of an office: 1 where one must or should be changed before it is sent.
  list    makes, signs and publishes the releases of a number list; \`ruthan list\` alone says how.
  serve   offers a directory on loopback, for trying; --port 0 takes a free port. Prints the address.
`;

async function main([command, ...rest]: readonly string[]): Promise<number> {
  switch (command) {
    case 'scan':
      return runScan(rest, USAGE);
    case 'list':
      return runList(rest);
    case 'serve':
      return runServe(rest, USAGE);
    case '--help':
    case '-h':
    case 'help':
      process.stdout.write(USAGE);
      return 0;
    default:
      process.stderr.write(refusal(command));
      return 2;
  }
}

function refusal(command: string | undefined): string {
  if (command === undefined) return USAGE;
  return `ruthan: there is no command ${JSON.stringify(command)}\n${USAGE}`;
}

if (import.meta.main) process.exitCode = await main(process.argv.slice(2));
