import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readAgencyLine } from '../../utils/agencies/agency-line.ts';
import { BUNDLED, bundledTables } from '../../utils/agencies/bundled-tables.ts';
import { renewAgencies } from '../../utils/agencies/renewal/renew.ts';
import {
  parseRenewable,
  RENEWABLE_BYTES,
  RENEWABLE_NAME,
  type Renewable,
} from '../../utils/agencies/renewal/renewable.ts';
import { checkClosely } from '../../utils/agencies/source/check-closely.ts';
import { targetPath } from '../../utils/list/tuf/release.ts';
import type { Result } from '../../utils/model.ts';
import { formatFolderProblem } from './folder-words.ts';
import { parseJson, sha256 } from './list-folder.ts';
import { readSignedFolder } from './metadata/read-metadata.ts';

/** A gazetteer that compiles, and what it compiles to. */
export interface CheckedGazetteer {
  readonly file: Renewable;
  readonly agencies: string;
}

/**
 * Parses and compiles a gazetteer over the one that ships; the problem is a sentence. `length`: of its canonical bytes.
 */
export function readGazetteerFile(name: string, raw: unknown, length: number): Result<CheckedGazetteer, string> {
  const file = parseRenewable(raw);
  if (!file.ok) return refuse(`${name}: wrong, missing or unknown: ${file.problem}`);
  if (length > RENEWABLE_BYTES) return refuse(`${name}: ${length} bytes, and browsers read ${RENEWABLE_BYTES}`);
  const agencies = renewAgencies(file.value, bundledTables().agencies);
  if (!agencies.ok) return refuse(`${name}: ${agencies.problem.code}: ${agencies.problem.detail}`);
  const [wrong] = checkClosely(file.value.agencies);
  if (wrong !== undefined) return refuse(`${name}: unsound: ${wrong.entry}: ${wrong.code}: ${wrong.detail}`);
  return { ok: true, value: { file: file.value, agencies: agencies.value } };
}

function refuse(problem: string): { readonly ok: false; readonly problem: string } {
  return { ok: false, problem };
}

/** `gazetteer 2 (2026-12-01): 532 bodies, 1 new, 3 changed`, against the one that ships. */
export function summariseGazetteer({ file, agencies }: CheckedGazetteer): string {
  const shipped = new Set(bundledTables().agencies.split('\n'));
  const ids = new Set([...shipped].map((line) => readAgencyLine(line).id));
  const lines = agencies.split('\n');
  const changed = lines.filter((line) => !shipped.has(line));
  const added = changed.filter((line) => !ids.has(readAgencyLine(line).id)).length;
  const counts = `${lines.length} bodies, ${added} new, ${changed.length - added} changed`;
  return `gazetteer ${file.version} (${file.released}): ${counts}`;
}

/** A line on a staged gazetteer, and what speaks against publishing it; nulls and nothing where none is staged. */
export interface StagedGazetteer {
  readonly summary: string | null;
  readonly findings: readonly string[];
}

const STAGED = new RegExp(`^([0-9a-f]{64})\\.${RENEWABLE_NAME.replace('.', '\\.')}$`);

/** The gazetteer of a staging directory, held against what ships and what is published (`previous`). */
export function checkGazetteer(staging: string, previous: string | null): Result<StagedGazetteer, string> {
  const folder = join(staging, 'targets');
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => STAGED.test(name)) : [];
  const [name] = names;
  if (name === undefined) return { ok: true, value: { summary: null, findings: [] } };
  if (names.length > 1) return refuse(`${staging} holds more than one gazetteer`);
  const bytes = readFileSync(join(folder, name));
  const hash = STAGED.exec(name)?.[1] ?? '';
  if (sha256(bytes) !== hash) return refuse(formatFolderProblem({ file: join(folder, name), code: 'hash-differs' }));
  const published = publishedGazetteer(previous);
  if (!published.ok) return published;
  const read = readGazetteerFile('gazetteer', parseJson(bytes), bytes.length);
  if (!read.ok) return { ok: true, value: { summary: null, findings: [read.problem] } };
  const { version } = read.value.file;
  const findings: string[] = [];
  if (version <= BUNDLED.version)
    findings.push(`gazetteer: ${version} is not newer than ${BUNDLED.version}, which ships`);
  if (published.value !== null && published.value.hash !== hash && version <= published.value.version) {
    findings.push(`gazetteer: ${version} does not follow ${published.value.version}, which is published`);
  }
  return { ok: true, value: { summary: summariseGazetteer(read.value), findings } };
}

/** Version and hash of the gazetteer that a published directory names; null where it names none. */
function publishedGazetteer(
  previous: string | null,
): Result<{ readonly version: number; readonly hash: string } | null, string> {
  const signed = previous === null ? { ok: true as const, value: null } : readSignedFolder(previous);
  if (!signed.ok) return refuse(formatFolderProblem(signed.problem));
  const target = signed.value?.targets.envelope.signed.targets[RENEWABLE_NAME];
  if (previous === null || target === undefined) return { ok: true, value: null };
  const file = join(previous, 'targets', targetPath(RENEWABLE_NAME, target));
  if (!existsSync(file)) return refuse(formatFolderProblem({ file, code: 'not-there' }));
  const parsed = parseRenewable(parseJson(readFileSync(file)));
  if (!parsed.ok) return refuse(formatFolderProblem({ file, code: 'wrong-field', detail: parsed.problem }));
  return { ok: true, value: { version: parsed.value.version, hash: target.hashes.sha256 } };
}
