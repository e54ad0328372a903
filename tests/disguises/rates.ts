import { readdirSync } from 'node:fs';
import { chanceFrom } from '../../utils/chance.ts';
import type { Engine } from '../../utils/extract/engine.ts';
import type { Level, Message, Verdict } from '../../utils/model.ts';
import { analyse } from '../../utils/verdict/analyse.ts';
import { readLabelled } from '../eval/labelled.ts';
import { TRANSFORMATIONS, type Transformation } from './transformations.ts';
import { type Undisguised, undisguised } from './undisguised.ts';

/** How often the verdict survives one transformation. */
export interface Rate {
  readonly name: string;
  readonly applied: number;
  readonly changed: readonly Change[];
}

export interface Change {
  readonly before: Message;
  readonly after: Message;
  readonly verdict: Verdict;
}

const MESSAGES = 'tests/messages/';

/** The test messages of this label that are judged so as they stand: only their verdicts can be lost by a disguise. */
export function judgedRight(label: Level, engine: Engine): Undisguised[] {
  return readdirSync(MESSAGES)
    .filter((file) => file.endsWith('.jsonl'))
    .sort()
    .flatMap((file) => readLabelled(MESSAGES + file))
    .filter(({ expect }) => expect === label)
    .map(({ message }) => undisguised(message, engine))
    .filter(({ verdict }) => verdict.level === label);
}

/** Of honest messages, without the transformations that add a lie. */
export function ratesOf(messages: readonly Undisguised[], engine: Engine): Rate[] {
  const honest = messages.every(({ verdict }) => verdict.level === 'none');
  return TRANSFORMATIONS.filter(({ lies }) => !(honest && lies)).map((transformation) =>
    rateOf(transformation, messages, engine),
  );
}

function rateOf(transformation: Transformation, messages: readonly Undisguised[], engine: Engine): Rate {
  let applied = 0;
  const changed: Change[] = [];
  for (const original of messages) {
    const after = transformation.apply(original, chanceFrom(`${transformation.name} ${original.message.id}`));
    if (after === null) continue;
    applied++;
    const verdict = analyse(after, engine);
    if (verdict.level !== original.verdict.level) changed.push({ before: original.message, after, verdict });
  }
  return { name: transformation.name, applied, changed };
}

/** The share of messages that kept their verdict, over one or all transformations; 1 where there was none. */
export function keptOf(rates: readonly Rate[]): number {
  const applied = rates.reduce((sum, rate) => sum + rate.applied, 0);
  const changed = rates.reduce((sum, rate) => sum + rate.changed.length, 0);
  return applied === 0 ? 1 : 1 - changed / applied;
}
