import type { AgencyId, Channel, Level } from '../../model.ts';
import type { Language } from '../../setting-values.ts';
import type { AudienceKind, Bilingual, Clue, Difficulty, Family, Scenario, ScenarioNumber } from '../scenario.ts';

/** A scenario as it is being written: in one language, and perhaps not fit to be shown yet. */
export interface Draft extends DraftTexts {
  readonly channel: Channel;
  readonly family: Family;
  readonly answer: Level;
  readonly difficulty: Difficulty;
  readonly audience: AudienceKind;
  readonly clues: readonly DraftClue[];
  readonly numbers: readonly ScenarioNumber[];
}

export interface DraftTexts {
  /** Id of the scenario that it began from; empty for none. */
  readonly from: string;
  readonly title: string;
  readonly senderName: string;
  readonly senderAddress: string;
  readonly subject: string;
  readonly text: string;
  readonly qr: string;
  readonly notes: string;
}

export interface DraftClue {
  readonly words: string;
  readonly why: string;
}

export const CHANNELS: readonly Channel[] = ['sms', 'email', 'chat'];
export const LEVELS: readonly Level[] = ['danger', 'caution', 'none'];
export const STATUSES: readonly ScenarioNumber['status'][] = ['black', 'grey', 'white'];

export const NO_TEXTS: DraftTexts = {
  from: '',
  title: '',
  senderName: '',
  senderAddress: '',
  subject: '',
  text: '',
  qr: '',
  notes: '',
};

export const EMPTY_DRAFT: Draft = {
  ...NO_TEXTS,
  channel: 'sms',
  family: 'municipality',
  answer: 'danger',
  difficulty: 1,
  audience: 'everyone',
  clues: [],
  numbers: [],
};

/** The draft of a scenario that is to be changed or copied, in one language. */
export function draftOf(scenario: Scenario, language: Language): Draft {
  const { id, title, sender, subject, text, qr = '', notes, channel, family, answer, difficulty } = scenario;
  return {
    from: id,
    title: title[language],
    senderName: sender.name[language],
    senderAddress: sender.address,
    subject: subject[language],
    text: text[language],
    qr,
    notes: notes[language],
    channel,
    family,
    answer,
    difficulty,
    audience: scenario.audiences[0] ?? 'everyone',
    clues: scenario.clues.map(({ words, why }) => ({ words: words[language], why: why[language] })),
    numbers: scenario.numbers,
  };
}

interface Written {
  readonly id: string;
  readonly language: Language;
  /** What it was before, whose other language stays; null for a new one. */
  readonly before: Scenario | null;
  /** The body that the engine sees claimed. */
  readonly agency: AgencyId | null;
}

/** The scenario that a draft makes. One that is written in one language says the same in both. */
export function scenarioOf(draft: Draft, { id, language, before, agency }: Written): Scenario {
  const { channel, family, answer, difficulty, senderAddress, qr, numbers } = draft;
  const both: Both = (text, old) => bilingual(text, old, language);
  const audiences = before?.audiences[0] === draft.audience ? before.audiences : [draft.audience];
  return {
    id,
    family,
    channel,
    title: both(draft.title.trim(), before?.title),
    sender: { name: both(draft.senderName.trim(), before?.sender.name), address: senderAddress.trim() },
    subject: both(channel === 'email' ? draft.subject : '', before?.subject),
    text: both(draft.text, before?.text),
    ...(qr.trim() === '' ? {} : { qr: qr.trim() }),
    numbers: numbers.filter(({ number }) => number.trim() !== ''),
    answer,
    agency,
    clues: draft.clues
      .map((clue, at): Clue => clueOf(clue, before?.clues[at], both))
      .filter(({ words }) => words[language].trim() !== ''),
    difficulty,
    audiences,
    notes: both(draft.notes, before?.notes),
  };
}

function clueOf({ words, why }: DraftClue, before: Clue | undefined, both: Both): Clue {
  const code = before?.code;
  return { words: both(words, before?.words), why: both(why, before?.why), ...(code === undefined ? {} : { code }) };
}

type Both = (text: string, old: Bilingual | undefined) => Bilingual;

/** Two languages that said different things stay two. */
function bilingual(text: string, old: Bilingual | undefined, language: Language): Bilingual {
  return old === undefined || old.th === old.en ? { th: text, en: text } : { ...old, [language]: text };
}
