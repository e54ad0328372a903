import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Grants an extension the hosts that a person would allow with a click. The shipped manifest names no loopback host,
 * and the browser's own question cannot be answered without a window, so the answer is written into a profile that is
 * closed: `Preferences`, and `Secure Preferences` where the entry stands there (seen in Chromium 156).
 */

const files = ['Preferences', 'Secure Preferences'];
const permissionSets = ['active_permissions', 'granted_permissions', 'runtime_granted_permissions'];

type Json = Record<string, unknown>;

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The object at a path, or null where a step is missing. */
function objectAt(root: unknown, path: readonly string[]): Json | null {
  let here = root;
  for (const step of path) here = isObject(here) ? here[step] : undefined;
  return isObject(here) ? here : null;
}

function addHosts(entry: Json, hosts: readonly string[]): void {
  for (const name of permissionSets) {
    const set = isObject(entry[name]) ? entry[name] : { api: [], manifest_permissions: [], scriptable_host: [] };
    const before = Array.isArray(set['explicit_host']) ? set['explicit_host'] : [];
    entry[name] = { ...set, explicit_host: [...new Set([...before, ...hosts])] };
  }
}

/**
 * Writes the grant into a profile. Returns whether the extension's entry was found in it.
 *
 * @param hosts match patterns, such as `http://127.0.0.1/*` (a pattern without a port holds for all of them)
 */
export async function grantHosts(profile: string, extensionId: string, hosts: readonly string[]): Promise<boolean> {
  let found = false;
  for (const name of files) {
    const path = join(profile, 'Default', name);
    if (!existsSync(path)) continue;
    const preferences: unknown = JSON.parse(await readFile(path, 'utf8'));
    const entry = objectAt(preferences, ['extensions', 'settings', extensionId]);
    if (entry === null) continue;
    addHosts(entry, hosts);
    await writeFile(path, JSON.stringify(preferences));
    found = true;
  }
  return found;
}
