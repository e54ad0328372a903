import { spawnSync } from 'node:child_process';
import { delimiter } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Folder of the project. */
export const projectFolder = fileURLToPath(new URL('../../', import.meta.url));

const tools = fileURLToPath(new URL('../../node_modules/.bin/', import.meta.url));

/** The environment in which the project's own tools and its own Node come first. */
export function toolEnvironment(): NodeJS.ProcessEnv {
  return { ...process.env, PATH: `${tools}${delimiter}${process.env['PATH'] ?? ''}` };
}

/** Where a build lies. */
export function extensionFolder(browser: 'chrome' | 'firefox'): string {
  return fileURLToPath(new URL(`../../.output/${browser}-mv3`, import.meta.url));
}

/** Builds the extension; false when that fails (the reason is on standard error). */
export function buildExtension(browser: 'chrome' | 'firefox'): boolean {
  const options = { cwd: projectFolder, env: toolEnvironment(), stdio: ['ignore', 2, 2] as const, shell: isWindows };
  return spawnSync('wxt', ['build', '-b', browser], { ...options, stdio: [...options.stdio] }).status === 0;
}

// npm's programs are .cmd files there, which only a shell starts.
const isWindows = process.platform === 'win32';
