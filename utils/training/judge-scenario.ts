import type { Engine } from '../extract/engine.ts';
import { extractEntities } from '../extract/entities.ts';
import { messageWith } from '../message-with.ts';
import type { Listing, Message, Verdict } from '../model.ts';
import type { Language } from '../setting-values.ts';
import { analyse } from '../verdict/analyse.ts';
import { messageOf } from './message-of.ts';
import type { Scenario, ScenarioNumber } from './scenario.ts';

/** Whose list a class is shown, where no list is connected: labels look as they do in a mailbox. */
export interface ClassList {
  readonly operator: string;
  /** YYYY-MM */
  readonly since: string;
}

export interface JudgedScenario {
  readonly message: Message;
  readonly verdict: Verdict;
}

/** The real engine's verdict on a scenario. */
export function judgeScenario(scenario: Scenario, language: Language, engine: Engine, list: ClassList): JudgedScenario {
  const message = messageOf(scenario, language);
  return { message, verdict: analyse(message, engine, { listings: listingsOf(scenario.numbers, engine, list) }) };
}

/** By number, as the engine writes it; a scenario without listed numbers is judged as if no list were connected. */
export function listingsOf(
  numbers: readonly ScenarioNumber[],
  engine: Engine,
  { operator, since }: ClassList,
): ReadonlyMap<string, Listing> {
  return new Map(
    numbers.flatMap(({ number, status }) => {
      const { phones } = extractEntities(messageWith({ body: `โทร ${number}` }), engine, []);
      return phones.map((phone) => [phone.number, { status, operator, since, ageDays: 0 }] as const);
    }),
  );
}
