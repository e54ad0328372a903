import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readSource } from './gazetteer.ts';
import { checkSeed } from './seed/check-seed.ts';
import { hotlinesOf } from './seed/hotlines.ts';
import { makeSeed, VALID_DAYS } from './seed/make-seed.ts';

/**
 * The signed list of hotlines that ships: utils/agencies/data/*.yaml -> public/seed.
 *
 *     npm run seed              makes it anew, under a new key that is thrown away
 *     npm run seed -- --check   before a release: exits 1 if it lacks hotlines of the gazetteer, or ends too soon
 *
 * It is committed, so that whoever builds the product builds the same bytes.
 */
export const SEED = fileURLToPath(new URL('../public/seed', import.meta.url));

async function main([option]: readonly string[]): Promise<number> {
  const hotlines = hotlinesOf(readSource());
  if (!hotlines.ok) return fail(hotlines.problem.map(({ file, entry, code }) => `${file}: ${entry}: ${code}`));
  if (option === '--check') {
    const problem = await checkSeed(SEED, hotlines.value, Date.now());
    return problem === null ? 0 : fail([`${SEED}: ${problem}: run npm run seed`]);
  }
  const files = await makeSeed(hotlines.value, Date.now());
  rmSync(SEED, { recursive: true, force: true });
  for (const [path, bytes] of files) {
    mkdirSync(dirname(join(SEED, path)), { recursive: true });
    writeFileSync(join(SEED, path), bytes);
  }
  const { owners, bodies } = hotlines.value;
  process.stdout.write(`${owners.size} hotlines of ${bodies.length} bodies, valid for ${VALID_DAYS} days\n`);
  return 0;
}

function fail(lines: readonly string[]): number {
  for (const line of lines) process.stderr.write(`${line}\n`);
  return 1;
}

if (import.meta.main) process.exitCode = await main(process.argv.slice(2));
