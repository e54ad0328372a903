import { createHash } from 'node:crypto';
import { accessSync, constants, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Policy } from '../../utils/policy.ts';

/**
 * What an administrator sets, as Chromium on Linux takes it: a file under /etc. Only root can write there. Policies are
 * read when the browser starts, so it is written before.
 */
const FOLDER = '/etc/chromium/policies/managed';

/** Why policies cannot be set here; null where they can. */
export function policyProblem(): string | null {
  try {
    mkdirSync(FOLDER, { recursive: true });
    accessSync(FOLDER, constants.W_OK);
    return null;
  } catch {
    return `${FOLDER} cannot be written`;
  }
}

/** Sets the policy of an unpacked extension; gives what takes it back. */
export function setPolicy(extension: string, policy: Policy): () => void {
  const id = idOfFolder(extension);
  const file = join(FOLDER, `ruthan-test-${id}.json`);
  writeFileSync(file, JSON.stringify({ '3rdparty': { extensions: { [id]: policy } } }));
  return () => rmSync(file, { force: true });
}

/** Chromium names an unpacked extension by its folder: half of its SHA-256, in the letters a to p. */
function idOfFolder(folder: string): string {
  const digits = createHash('sha256').update(folder).digest('hex').slice(0, 32);
  return [...digits].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}
