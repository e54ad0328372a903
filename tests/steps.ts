import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { ensureChromium, ensureFirefox } from '../cli/start/browsers.ts';
import { projectFolder, toolEnvironment } from '../cli/start/build.ts';
import { addCounts, type Counts, noTests, playwrightCounts, vitestCounts } from './counts.ts';
import { ensureNginx } from './e2e/list/nginx.ts';
import { ensureServers } from './e2e/roundcube/server.ts';
import { ensureSogo } from './e2e/sogo/server.ts';
import { playwrightFailures, vitestFailures } from './failures.ts';

/** What `npm test` does, in this order. A step ends well, fails, or is skipped for a reason that is said. */

export type Outcome =
  | { readonly kind: 'passed'; readonly counts: Counts }
  | { readonly kind: 'failed'; readonly counts: Counts; readonly tests: readonly string[] }
  | { readonly kind: 'skipped'; readonly why: string };

export interface Step {
  readonly title: string;
  readonly run: () => Outcome;
}

const reports = '.work/reports';

function outcome(well: boolean, counts: Counts = noTests, tests: readonly string[] = []): Outcome {
  if (well) return { kind: 'passed', counts };
  // A runner that stops before its first test writes no report: that is one failure too.
  return { kind: 'failed', counts: counts.failed > 0 ? counts : addCounts(counts, { ...noTests, failed: 1 }), tests };
}

function call(command: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): boolean {
  const options = { cwd: projectFolder, env: { ...toolEnvironment(), ...env }, shell: process.platform === 'win32' };
  return spawnSync(command, args, { ...options, stdio: 'inherit' }).status === 0;
}

function unitTests(): Outcome {
  const report = `${reports}/unit.json`;
  const well = call('vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`]);
  return outcome(well, vitestCounts(report), vitestFailures(report));
}

function endToEnd(project: string): Outcome {
  const report = `${reports}/${project}.json`;
  const env = { PLAYWRIGHT_JSON_OUTPUT_FILE: report };
  const well = call('playwright', ['test', `--project=${project}`, '--reporter=list,json'], env);
  return outcome(well, playwrightCounts(report), playwrightFailures(report));
}

function withList(): Outcome {
  const host = ensureNginx();
  return host.ok ? endToEnd('list') : { kind: 'skipped', why: host.problem };
}

function inFirefox(): Outcome {
  const firefox = ensureFirefox();
  return firefox.ok ? endToEnd('firefox') : { kind: 'skipped', why: firefox.problem };
}

function inRoundcube(): Outcome {
  const servers = ensureServers();
  return servers.ok ? endToEnd('roundcube') : { kind: 'skipped', why: servers.problem };
}

function inSogo(): Outcome {
  const servers = ensureSogo();
  return servers.ok ? endToEnd('sogo') : { kind: 'skipped', why: servers.problem };
}

function environment(): Outcome {
  const chromium = ensureChromium();
  process.stdout.write(`Node ${process.version}\nChromium: ${chromium.ok ? chromium.value : chromium.problem}\n`);
  const firefox = ensureFirefox();
  process.stdout.write(`Firefox: ${firefox.ok ? firefox.value : firefox.problem}\n`);
  const servers = ensureServers();
  process.stdout.write(`Mail servers: ${servers.ok ? 'from Debian packages' : servers.problem}\n`);
  return outcome(chromium.ok);
}

function gazetteer(): Outcome {
  if (!existsSync(`${projectFolder}/cli/gazetteer.ts`)) return { kind: 'skipped', why: 'there is no cli/gazetteer.ts' };
  return outcome(call('node', ['cli/gazetteer.ts', '--check']));
}

export const steps: readonly Step[] = [
  { title: 'Environment', run: environment },
  { title: 'Generated types', run: () => outcome(call('wxt', ['prepare'])) },
  { title: 'Gazetteer in step with its source', run: gazetteer },
  { title: 'Types', run: () => outcome(call('tsc', ['--noEmit', '-p', '.'])) },
  { title: 'Lint, format and layer borders', run: () => outcome(call('biome', ['ci', '.'])) },
  { title: 'Build for Chromium', run: () => outcome(call('wxt', ['build', '-b', 'chrome'])) },
  { title: 'Build for Firefox', run: () => outcome(call('wxt', ['build', '-b', 'firefox'])) },
  { title: 'Unit and property tests', run: unitTests },
  { title: 'End to end: Chromium', run: () => endToEnd('chromium') },
  { title: 'End to end: the number list', run: withList },
  { title: 'End to end: Firefox', run: inFirefox },
  { title: 'End to end: Roundcube', run: inRoundcube },
  { title: 'End to end: SOGo', run: inSogo },
];
