import type { Gazetteer } from '../agencies/gazetteer.ts';
import { createNames } from '../agency-view.ts';
import { type Chance, chanceFrom } from '../chance.ts';
import type { AgencyId, Level } from '../model.ts';
import { type LureLink, lureLink } from './lure-link.ts';
import type { Bilingual, Clue, Difficulty, Scenario } from './scenario.ts';
import { HURRY, TEMPLATES, type Template } from './templates.ts';

export interface Generated {
  readonly count: number;
  readonly difficulty: Difficulty;
  /** The share of honest messages, from 0 to 1. */
  readonly honest: number;
}

/** What fills the gaps of a template. */
interface Filling extends LureLink {
  readonly agency: AgencyId;
  readonly body: Bilingual;
  readonly amount: string;
  readonly hurry: Bilingual;
  readonly number: string;
}

/**
 * Makes as many scenarios as wanted out of the templates and the gazetteer's bodies. The same seed makes the same on
 * every machine with the same gazetteer; nothing in them reaches anybody.
 */
export function generateScenarios(
  seed: string,
  { count, difficulty, honest }: Generated,
  gazetteer: Gazetteer,
): Scenario[] {
  const chance = chanceFrom(seed);
  const bodies = teachableBodies(gazetteer);
  return Array.from({ length: count }, (_, index) => {
    const isHonest = chance.next() < honest;
    const template = pickFrom(
      TEMPLATES.filter(({ answer }) => (answer === 'none') === isHonest),
      chance,
    );
    const filling = fillingFor(pickFrom(bodies, chance), difficulty, chance);
    return scenarioOf(template, filling, `made-${index + 1}`, difficulty);
  });
}

interface Body {
  readonly id: AgencyId;
  readonly name: Bilingual;
}

/** Bodies that people know by a name in both languages, and that speak in their own name. */
function teachableBodies(gazetteer: Gazetteer): readonly Body[] {
  const [thai, english] = [createNames(gazetteer, 'th'), createNames(gazetteer, 'en')];
  return [...gazetteer.agencies.values()].flatMap(({ id, claimable, actsOnly, kind }): Body[] => {
    const [th, en] = [thai.agencyOf(id)?.officialName, english.agencyOf(id)?.officialName];
    const isKnown = claimable && actsOnly !== true && TEACHABLE.has(kind);
    return isKnown && th !== undefined && en !== undefined && /^[\u0e00-\u0e7f]+$/.test(th)
      ? [{ id, name: { th, en } }]
      : [];
  });
}

const TEACHABLE: ReadonlySet<string> = new Set(['department', 'state-enterprise', 'office']);

function fillingFor({ id, name }: Body, difficulty: Difficulty, chance: Chance): Filling {
  return {
    agency: id,
    body: name,
    ...lureLink(id, difficulty, chance),
    amount: (500 + chance.below(19_500)).toLocaleString('en-US'),
    hurry: chance.pick(HURRY),
    number: `069-000-${String(chance.below(10_000)).padStart(4, '0')}`,
  };
}

function scenarioOf(template: Template, filling: Filling, id: string, difficulty: Difficulty): Scenario {
  const { family, channel, answer, title } = template;
  const fill = (gapped: Bilingual): Bilingual => ({
    th: filled(gapped.th, filling, 'th'),
    en: filled(gapped.en, filling, 'en'),
  });
  const isMail = channel === 'email';
  return {
    id,
    family,
    channel,
    title,
    sender: {
      name: fill(template.sender),
      address: isMail ? `notice@${answer === 'none' ? 'nongbua-news.example' : filling.host}` : '',
    },
    subject: fill(template.subject),
    text: fill(template.text),
    numbers: [],
    answer,
    agency: speaksAs(template) ? filling.agency : null,
    clues: cluesOf(template, filling),
    difficulty,
    audiences: ['everyone'],
    notes: { th: '', en: '' },
  };
}

/** Whether the message gives itself out as the body, or only speaks of it. */
function speaksAs({ answer, sender }: Template): boolean {
  return answer !== 'none' || sender.th.includes('{body}');
}

function filled(gapped: string, filling: Filling, language: 'th' | 'en'): string {
  const { body, host, link, amount, hurry, number } = filling;
  const text = gapped
    .replaceAll('{link}', link[language])
    .replaceAll('{body}', body[language])
    .replaceAll('{host}', host)
    .replaceAll('{amount}', amount)
    .replaceAll('{hurry}', hurry[language])
    .replaceAll('{number}', number);
  // English names come with their article, which may begin a sentence now.
  return text.replace(/^the /gm, 'The ');
}

const WHY: Readonly<Record<'body' | 'link' | 'call' | 'hurry', Bilingual>> = {
  body: { th: 'อ้างชื่อหน่วยงานรัฐ', en: 'It uses the name of a government body' },
  link: {
    th: 'หน่วยงานรัฐยกเลิกการส่งลิงก์ทาง SMS และอีเมลแล้ว',
    en: 'Government bodies stopped sending links by SMS and e-mail',
  },
  call: { th: 'ไม่ใช่เบอร์ของหน่วยงาน ให้หาเบอร์เอง', en: 'It is not the body’s number: look that up yourself' },
  hurry: { th: 'เร่งให้รีบทำ', en: 'It urges haste' },
};

function cluesOf({ answer, text }: Template, { body, link, hurry, number }: Filling): readonly Clue[] {
  if (answer === 'none') return [];
  const code = CODES[answer];
  return [
    { words: { th: body.th, en: body.en.replace(/^the /, '') }, why: WHY.body, code },
    ...(text.th.includes('{link}') ? [{ words: link, why: WHY.link, code }] : []),
    ...(text.th.includes('{number}') ? [{ words: { th: number, en: number }, why: WHY.call, code }] : []),
    ...(text.th.includes('{hurry}') ? [{ words: hurry, why: WHY.hurry }] : []),
  ];
}

const CODES = { danger: 'gov-claim-with-link', caution: 'gov-claim-with-request' } as const satisfies Record<
  Exclude<Level, 'none'>,
  Clue['code']
>;

function pickFrom<T>(items: readonly T[], chance: Chance): T {
  const item = items[chance.below(items.length)];
  if (item === undefined) throw new Error('nothing to pick from');
  return item;
}
