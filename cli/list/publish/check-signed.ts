import { join } from 'node:path';
import type { Result } from '../../../utils/model.ts';
import { formatFolderProblem } from '../folder-words.ts';
import { newestRoot, readBelow, type SignedFolder } from '../metadata/read-metadata.ts';

const SIGNING_ROLES = ['targets', 'snapshot', 'timestamp'] as const;

/**
 * The metadata of a staging directory, complete, signed, in date, and newer than what is published; or why it is not.
 */
export function readStagedMetadata(
  staging: string,
  published: SignedFolder | null,
  now: number,
): Result<SignedFolder, string> {
  const root =
    published === null ? newestRoot(join(staging, 'metadata')) : { ok: true as const, value: published.root };
  if (!root.ok) return { ok: false, problem: formatFolderProblem(root.problem) };
  if (root.value === null) return { ok: false, problem: `${staging} is not signed; \`list sign\` it` };
  const signed = readBelow(staging, root.value);
  if (!signed.ok) return { ok: false, problem: `${formatFolderProblem(signed.problem)}; \`list sign\` it again` };
  const problem = outOfDate(signed.value, now) ?? notNewer(signed.value, published);
  return problem === null ? signed : { ok: false, problem };
}

function outOfDate(signed: SignedFolder, now: number): string | null {
  const over = (['root', ...SIGNING_ROLES] as const).find(
    (role) => Date.parse(signed[role].envelope.signed.expires) <= now,
  );
  return over === undefined ? null : `${over} ended on ${signed[over].envelope.signed.expires}`;
}

/** Clients refuse what is older than what they have seen. */
function notNewer(signed: SignedFolder, published: SignedFolder | null): string | null {
  if (published === null) return null;
  for (const role of SIGNING_ROLES) {
    const before = published[role].envelope.signed.version;
    const next = signed[role].envelope.signed.version;
    if (next <= before) return `${role} ${next} does not follow ${before}, which is published; \`list sign\` it again`;
  }
  return null;
}
