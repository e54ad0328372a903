import { type Facts, FUNCTION_WORDS, factsOf, isStrong, isStructured } from './host-facts.ts';
import type { HostRun } from './host-run.ts';
import { looseSuffix, suffixWeight } from './suffixes.ts';
import type { Surroundings } from './surroundings.ts';

/**
 * Whether labels that are partly joined by blanks, commas or words are an address: `bit . ly/a`, `rd-go-th,cc`. The
 * same marks end sentences and part lists, so the name, the suffix and the path must speak for it.
 */
export function isPlausibleLoosely(run: HostRun, around: Surroundings): boolean {
  const facts = factsOf(run);
  if (facts === null || run.overlong) return false;
  const comma = run.joints.includes('comma');
  if (comma && (around.next === ',' || !hasOneCase(facts))) return false;
  if (facts.known && (around.path || (around.spacedOut && !comma))) return true;
  if (facts.www && !comma) return true;
  if (!hasHostShape(run, facts, around)) return false;
  return hasSupport(run, facts, around) || isIslandHost(run, facts, around) || isPointedHost(facts, around);
}

/**
 * A name and a suffix that stand alone among Thai words: whatever the suffix, they are an address where they are spoken
 * as one, where the dot has blanks on both sides, or where no word has such a name (`dlt-tor. club`).
 */
function isIslandHost(run: HostRun, { name, suffix }: Facts, around: Surroundings): boolean {
  const lower = suffix.toLowerCase();
  if (!around.island || FUNCTION_WORDS.has(lower) || name.length < SHORTEST_NAME) return false;
  if (isStrong(name)) return true;
  if (around.isPointedAt()) return name.length >= SHORTEST_WORDLESS;
  const weight = suffixWeight(lower);
  if (run.joints.includes('comma') && !around.path)
    return name.length >= SHORTEST_WORDLESS && lower.length > 2 && weight === 'common' && !isWord(lower);
  if (run.joints.includes('word') && name.length < SHORTEST_SPOKEN) return false;
  if (around.blankBefore || run.joints.every((joint) => joint !== 'spaced' && joint !== 'comma'))
    return weight !== 'file';
  if (around.path) return weight !== 'rare';
  // `. ` may end a sentence of one Latin word, and the next begin with one: `application. link`.
  return name.length >= SHORTEST_WORDLESS && !isWord(lower);
}

/** `pay here: easy-topup. lol`, at the end of a line: the next sentence would begin with a capital and go on. */
function isPointedHost({ name, suffix }: Facts, { isPointedAt, next }: Surroundings): boolean {
  if ((next !== '' && next !== '\n') || FUNCTION_WORDS.has(suffix)) return false;
  return isStrong(name) && suffixWeight(suffix) !== 'file' && isPointedAt();
}

/** English words that people also write in Thai sentences. */
function isWord(suffix: string): boolean {
  const weight = suffixWeight(suffix);
  return weight === 'word' || weight === 'file' || looseSuffix(suffix) === 'with-support';
}

const SHORTEST_WORDLESS = 5;
/** Polka dots, micro dots. */
const SHORTEST_SPOKEN = 6;

const SHORTEST_NAME = 3;

/** Names of one letter, numbers, `End. Info` and `cc: somebody` are no hosts. */
function hasHostShape(run: HostRun, facts: Facts, around: Surroundings): boolean {
  if (run.labels.some((label) => label.text.length < 2) || !/\D/.test(facts.name)) return false;
  return hasOneCase(facts) && (around.next !== ':' || around.path);
}

function hasOneCase({ host, suffix }: Facts): boolean {
  return suffix === suffix.toLowerCase() || host === host.toUpperCase();
}

function hasSupport(run: HostRun, facts: Facts, around: Surroundings): boolean {
  const weight = looseSuffix(facts.suffix.toLowerCase());
  if (weight === 'no') return around.path && isStructured(facts.name);
  const plainSuffix = weight === 'yes';
  if (around.path && (plainSuffix || facts.structured)) return true;
  const strongName = isStructured(facts.name) || /goth|govth/.test(facts.name);
  if (run.joints.includes('comma')) return strongName && plainSuffix;
  if (brokenPlaces(run) > 1 && facts.structured) return true;
  if (around.spacedOut || isSpoken(run, facts)) return plainSuffix || strongName;
  return strongName && plainSuffix;
}

function brokenPlaces(run: HostRun): number {
  return run.joints.filter((joint) => joint !== 'plain' && joint !== 'bracket').length;
}

/**
 * จุด and ดอท are said of nothing else when a Latin name stands before and a suffix after them, "dot" only where the
 * name is no word.
 */
function isSpoken({ joints }: HostRun, { name }: Facts): boolean {
  if (joints.includes('word') && isStrong(name)) return true;
  return joints.includes('thai-word') && !joints.includes('spaced');
}
