import type { Cursor, Found } from './cursor.ts';
import { dotLength } from './dot-symbols.ts';
import { toFound } from './find-bare-host.ts';
import type { HostRun } from './host-run.ts';
import { type Label, labelAt, labelBefore } from './labels.ts';
import { hasTail } from './path.ts';
import { FUNCTION_WORDS, factsOf, isStructured } from './plausible.ts';
import { ONE_LETTER_PART } from './plausible-loosely.ts';
import { looseSuffix, suffixWeight } from './suffixes.ts';
import { pointsAtAddress } from './thai-edge.ts';

/** More labels than this with symbols between them are a list. */
const MOST_LABELS = 5;

/**
 * A host whose dots are symbols, `welfare69●shop`. Lists are written so too (`Food•Travel•Life`), so a list is left
 * alone, and name, suffix or path must speak for an address.
 */
export function findSymbolHost(cursor: Cursor): Found | null {
  const run = symbolRun(cursor);
  return run !== null && isPlausible(cursor.text, run) ? toFound(cursor, run, false) : null;
}

/** The labels around the symbol at the cursor; `null` where more follow on either side, as in a list. */
function symbolRun({ text, at, length, floor }: Cursor): HostRun | null {
  const first = labelBefore(text, at, floor);
  if (first === null || first.end !== at || dotLength(text, first.start - 1) > 0) return null;
  const labels: Label[] = [first];
  for (let joint = length, end = at; joint > 0; joint = dotLength(text, end)) {
    const label = labelAt(text, end + joint);
    if (label === null || label.script === 'thai') break;
    if (labels.length === MOST_LABELS) return null;
    labels.push(label);
    end = label.end;
  }
  const end = labels.at(-1)?.end ?? at;
  return { labels, joints: labels.slice(1).map(() => 'plain'), start: first.start, end, overlong: false };
}

const SHORTEST_NAME = 5;
/** How far before a host the words stand that send the reader to it. */
const NEAR = 12;

function isPlausible(text: string, run: HostRun): boolean {
  const facts = factsOf(run);
  if (facts === null || !/\D/.test(facts.name) || facts.suffix !== facts.suffix.toLowerCase()) return false;
  const { name, suffix } = facts;
  const loose = looseSuffix(suffix);
  if (hasTail(text, run.end, false)) return facts.known || facts.structured || loose !== 'no';
  if (FUNCTION_WORDS.has(suffix) || name.length < SHORTEST_NAME) return facts.depth > 1 && loose === 'yes';
  if (loose === 'yes') return true;
  if (run.labels[0]?.script === 'thai' || suffixWeight(suffix) === 'file') return false;
  return (
    (isStructured(name) && !ONE_LETTER_PART.test(name)) ||
    pointsAtAddress(text.slice(Math.max(0, run.start - NEAR), run.start))
  );
}
