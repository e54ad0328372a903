import type { DraftCheck } from './check-draft.ts';
import { languageAt } from './rewriting/language.ts';
import { goesOnWithOr } from './rewriting/phrases.ts';
import { leftOut, placed, type Replacement, tidied } from './rewriting/placing.ts';
import { type Spot, spotsIn } from './rewriting/spots.ts';
import { textFor } from './rewriting/telling.ts';
import type { Ways } from './rewriting/ways.ts';
import { REWRITES } from './rewriting/words.ts';
import { signatureStart } from './signature.ts';

/**
 * The text with every link replaced by a way that needs none:
 *
 *     กดลิงก์ https://rd.go.th/x เพื่อตรวจสอบสิทธิ   ->   เปิดแอปทางรัฐ พิมพ์ชื่อกรมสรรพากรเองในช่องค้นหา หรือโทร 1161 เพื่อตรวจสอบสิทธิ
 *
 * Everything else stays as the writer wrote it: this is a proposal to edit, not a translation. The same text comes back
 * where nothing leads away.
 */
export function rewrite(body: string, check: DraftCheck, ways: Ways): string {
  const replaced = replacements(body, check, ways);
  if (replaced.length === 0) return body;
  let text = '';
  let done = 0;
  let line = 0;
  const touched = new Set<number>();
  for (const { start, end, text: said } of replaced) {
    const kept = body.slice(done, start);
    line += kept.split('\n').length - 1;
    touched.add(line);
    text += kept + said;
    done = end;
  }
  const lines = (text + body.slice(done)).split('\n');
  return lines.flatMap((line, index) => (touched.has(index) ? tidied(line) : [line])).join('\n');
}

/** In order, none overlapping. A way is told once, and so is the number; later links point back to it. */
function replacements(body: string, check: DraftCheck, ways: Ways): readonly Replacement[] {
  const found: Replacement[] = [];
  const told = new Set<string>();
  const signature = signatureStart(body);
  const spots = spotsIn(body, check);
  for (const [index, spot] of spots.entries()) {
    const done = found.at(-1)?.end ?? 0;
    const isSaid = !spot.isForbidden && (spot.isOrder || spot.start < signature);
    const next = spots[index + 1]?.start ?? body.length;
    const said = isSaid ? say(body, spot, { done, next, told, ways }) : null;
    if (said !== null) found.push(placed(body, spot, done, said));
    else if (spot.captionStart === null) found.push(leftOut(body, spot, done));
  }
  return found;
}

interface Saying {
  /** Where the last replacement ended, and the next spot begins. */
  readonly done: number;
  readonly next: number;
  /** Ways that were told before, by language and kind; what is said here is added. */
  readonly told: Set<string>;
  readonly ways: Ways;
}

function say(body: string, spot: Spot, { done, next, told, ways }: Saying): string | null {
  const language = languageAt(body, spot.start);
  const way = `${language} ${spot.kind}`;
  const { body: name, number, hasApp } = ways[language];
  const said = textFor(body, spot, {
    done,
    words: REWRITES[language],
    isTold: told.has(way),
    ways: { body: name, number: told.size === 0 ? number : '', hasApp, goesOn: goesOnWithOr(body, spot.end, next) },
  });
  if (said === null) return null;
  told.add(way);
  // That one may come in person is told with it.
  if (!hasApp) told.add(`${language} contact`);
  return said;
}
