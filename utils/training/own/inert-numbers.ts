import type { Engine } from '../../extract/engine.ts';
import { extractEntities } from '../../extract/entities.ts';
import { messageWith } from '../../message-with.ts';
import type { Message, Phone } from '../../model.ts';
import { thaiDigits } from '../../thai-date.ts';
import { isAssigned } from '../inert.ts';
import { messageOf } from '../message-of.ts';
import type { Scenario } from '../scenario.ts';
import type { InertChange } from './inert-change.ts';

/** A number for each number of the scenario, the same in both languages. */
export function inertNumbers(scenario: Scenario, engine: Engine): ReadonlyMap<string, string> {
  const all = (['th', 'en'] as const).flatMap((language) => {
    return extractEntities(messageOf(scenario, language), engine, []).phones;
  });
  const listed = scenario.numbers.flatMap(({ number }) => phonesOf(number, engine));
  const taken = new Set([...all, ...listed].map(({ number }) => number as string));
  const inert = new Map<string, string>();
  let next = FIRST_INERT;
  for (const { number } of [...all, ...listed].filter(isAssigned)) {
    if (inert.has(number)) continue;
    while (taken.has(`+6669000${next}`)) next++;
    inert.set(number, `069-000-${next++}`);
  }
  return inert;
}

const FIRST_INERT = 1001;

function phonesOf(text: string, engine: Engine): readonly Phone[] {
  return extractEntities(messageWith({ body: `โทร ${text}` }), engine, []).phones;
}

/** Of a number in the text, or of the address of a link that dials it. */
export function phoneChange(phone: Phone, { anchors }: Message, numbers: ReadonlyMap<string, string>): InertChange {
  const to = numbers.get(phone.number) ?? `069-000-${FIRST_INERT}`;
  const { start, end } = phone.place;
  const dialled = anchors.find((each) => each.start === start && each.end === end && /^(?:tel|sms):/i.test(each.href));
  if (dialled !== undefined) return { kind: 'number', from: dialled.href, to: `tel:${to}` };
  const isThai = /[๐-๙]/.test(phone.shown);
  return { kind: 'number', from: phone.shown, to: isThai ? thaiDigits(to) : to };
}

/** Of a number on the class's list. */
export function inertListed(number: string, engine: Engine, numbers: ReadonlyMap<string, string>): string {
  const [phone] = phonesOf(number, engine);
  if (phone === undefined) return `069-000-${FIRST_INERT}`;
  return isAssigned(phone) ? (numbers.get(phone.number) ?? number) : number;
}
