import type { Engine } from '../../extract/engine.ts';
import { extractEntities } from '../../extract/entities.ts';
import type { Place } from '../../model.ts';
import { partText } from '../../part-text.ts';
import type { Language } from '../../setting-values.ts';
import { withoutRuns } from '../../without-runs.ts';
import { messageOf } from '../message-of.ts';
import type { Bilingual, Scenario } from '../scenario.ts';

/** "What if": the same message without its link, in nobody's name, or from somebody whom one knows. */
export type WhatIf = 'no-link' | 'no-name' | 'known-sender';

export const WHAT_IFS: readonly WhatIf[] = ['no-link', 'no-name', 'known-sender'];

/** A shop, whom nobody takes for a government body. */
const NOBODY: Readonly<Record<Language, string>> = { th: 'ร้านสมชาย', en: 'Somchai’s shop' };
/** Mum */
const KNOWN: Readonly<Record<Language, string>> = { th: 'แม่', en: 'Mum' };
const KNOWN_ADDRESS = 'mae@baan.example';

/** The scenario changed in one language; the other stays as it was. */
export function changedBy(whatIf: WhatIf, scenario: Scenario, language: Language, engine: Engine): Scenario {
  switch (whatIf) {
    case 'no-link':
      return withoutLinks(scenario, language, engine);
    case 'no-name':
      return withoutName(scenario, language, engine);
    case 'known-sender': {
      const address = scenario.channel === 'email' ? KNOWN_ADDRESS : '';
      return { ...scenario, sender: { name: { ...scenario.sender.name, [language]: KNOWN[language] }, address } };
    }
  }
}

/** What shows a link says something else without it, so that its words go with it. */
function withoutLinks({ qr: _, ...scenario }: Scenario, language: Language, engine: Engine): Scenario {
  const message = messageOf(scenario, language);
  const { links } = extractEntities(message, engine, []);
  const spans = [...message.anchors, ...links.map(({ place }) => place).filter(isInBody)];
  return { ...scenario, text: { ...scenario.text, [language]: withoutRuns(message.body, spans) } };
}

/** A body can be named in several ways; after this many it is left as it is. */
const MOST_NAMES = 3;

function withoutName(scenario: Scenario, language: Language, engine: Engine): Scenario {
  let changed = scenario;
  for (let names = 0; names < MOST_NAMES; names += 1) {
    const message = messageOf(changed, language);
    const [name] = extractEntities(message, engine, []).claim?.evidence ?? [];
    if (name === undefined) return changed;
    changed = renamed(changed, language, partText(message, name.part).slice(name.start, name.end));
  }
  return changed;
}

function renamed(scenario: Scenario, language: Language, name: string): Scenario {
  const { sender, subject, text } = scenario;
  const rename = (said: Bilingual): Bilingual => ({
    ...said,
    [language]: said[language].replaceAll(name, NOBODY[language]),
  });
  return {
    ...scenario,
    sender: { ...sender, name: rename(sender.name) },
    subject: rename(subject),
    text: rename(text),
  };
}

function isInBody({ part }: Place): boolean {
  return part === 'body';
}
