import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { factsOf } from '../../components/warning/facts.ts';
import { reasonText, wordsOf } from '../../components/words/words-of.ts';
import { claimedAgency, createNames } from '../../utils/agency-view.ts';
import { messageWith } from '../../utils/message-with.ts';
import type { ReasonLevel } from '../../utils/model.ts';
import { makePack } from '../../utils/report/evidence-pack.ts';
import { analyse, createEngine } from '../../utils/verdict/analyse.ts';
import { EXAMPLES, type ReasonExample } from './reason-examples.ts';

const engine = createEngine();
const { gazetteer } = engine;
const validate = new Ajv2020().compile(
  JSON.parse(readFileSync(new URL('../../utils/report/evidence-pack.schema.json', import.meta.url), 'utf8')),
);

const LEVELS: readonly ReasonLevel[] = ['danger', 'caution', 'note'];
const cases = Object.entries(EXAMPLES).flatMap(([code, byLevel]) =>
  LEVELS.flatMap((level) => {
    const example = byLevel[level];
    return example === undefined ? [] : [{ code, level, example }];
  }),
);

function judge({ message, listings }: ReasonExample) {
  const given = messageWith({ channel: 'sms', ...message });
  const known = listings === undefined ? {} : { listings: new Map(Object.entries(listings)) };
  return { message: given, verdict: analyse(given, engine, known) };
}

describe.each(cases)('$code at $level', ({ code, level, example }) => {
  const { message, verdict } = judge(example);
  const reason = verdict.reasons.find((each) => each.code === code && each.level === level);

  it('is what the engine says of the example', () => {
    expect(reason, JSON.stringify(verdict.reasons)).toBeDefined();
  });

  it.each(['th', 'en'] as const)('is said in whole sentences in %s', (language) => {
    const agency = claimedAgency(verdict, gazetteer, language);
    const view = { ...createNames(gazetteer, language), language, verdict, agency };
    if (reason === undefined) throw new Error('the engine does not say it');
    const text = reasonText(wordsOf(language), reason);
    const facts = factsOf(view, reason);
    for (const sentence of [text.headline(facts), text.why(facts)]) {
      expect(sentence.length).toBeGreaterThan(10);
      expect(sentence).not.toMatch(/undefined|null|\[object| {2}|!/);
    }
  });

  it('is handed on in a report that keeps to its schema', () => {
    const now = new Date('2026-11-22T01:02:03Z');
    const pack = makePack({ message, verdict, gazetteer, sha256: 'ab'.repeat(32), version: '1.2.3', now });
    expect(validate(JSON.parse(JSON.stringify(pack))), JSON.stringify(validate.errors)).toBe(true);
    expect(pack.verdict.reasons.map((each) => `${each.code} ${each.level}`)).toContain(`${code} ${level}`);
  });
});
