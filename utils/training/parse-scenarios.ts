import { agencyById, type Gazetteer } from '../agencies/gazetteer.ts';
import { isRecord } from '../is-record.ts';
import type { AgencyId, Channel, Level, ReasonCode, Result } from '../model.ts';
import { isReasonCode } from '../reason-codes.ts';
import {
  AUDIENCE_KINDS,
  type Bilingual,
  type Clue,
  DIFFICULTIES,
  FAMILIES,
  type Scenario,
  type ScenarioNumber,
} from './scenario.ts';

/** Why a file is no file of scenarios. */
export interface ScenarioProblem {
  readonly code: 'not-json' | 'too-large' | 'no-list' | 'wrong-field' | 'markup' | 'unknown-body' | 'twice';
  /** Where: the scenario counted from 1 and the field, such as `3.clues.1.words.th`; empty for the file as a whole. */
  readonly at: string;
}

/** Longer files are something else by mistake: a thousand scenarios take one megabyte. */
export const LARGEST_FILE = 2_000_000;
const MOST_SCENARIOS = 500;
const LONGEST_TEXT = 6000;
const MOST_ENTRIES = 30;

const CHANNELS: readonly Channel[] = ['email', 'sms', 'chat'];
const LEVELS: readonly Level[] = ['danger', 'caution', 'none'];
const STATUSES = ['black', 'grey', 'white'] as const;

/** Reads a file of scenarios: `{"scenarios": […]}`. Everything or nothing: a lesson with a hole in it is no lesson. */
export function parseScenarios(text: string, gazetteer: Gazetteer): Result<readonly Scenario[], ScenarioProblem> {
  if (text.length > LARGEST_FILE) return refuse('too-large', '');
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch {
    return refuse('not-json', '');
  }
  const list: unknown = isRecord(raw) ? raw['scenarios'] : null;
  if (!Array.isArray(list) || list.length === 0 || list.length > MOST_SCENARIOS) return refuse('no-list', '');
  try {
    const scenarios = list.map((each, index) => scenarioOf(each, String(index + 1), gazetteer));
    const ids = scenarios.map(({ id }) => id);
    const twice = ids.findIndex((id, index) => ids.indexOf(id) !== index);
    return twice < 0 ? { ok: true, value: scenarios } : refuse('twice', `${twice + 1}.id`);
  } catch (problem) {
    if (problem instanceof Refusal) return refuse(problem.code, problem.at);
    throw problem;
  }
}

function refuse(code: ScenarioProblem['code'], at: string): { readonly ok: false; readonly problem: ScenarioProblem } {
  return { ok: false, problem: { code, at } };
}

/** Thrown by the readers of fields, and caught above: so that each field is one line. */
class Refusal extends Error {
  readonly code: ScenarioProblem['code'];
  readonly at: string;
  constructor(code: ScenarioProblem['code'], at: string) {
    super(`${code} at ${at}`);
    this.code = code;
    this.at = at;
  }
}

function scenarioOf(raw: unknown, at: string, gazetteer: Gazetteer): Scenario {
  const fields = recordOf(raw, at);
  const sender = recordOf(fields['sender'], `${at}.sender`);
  const qr = fields['qr'];
  return {
    id: idOf(fields['id'], `${at}.id`),
    family: oneOf(FAMILIES, fields['family'], `${at}.family`),
    channel: oneOf(CHANNELS, fields['channel'], `${at}.channel`),
    title: bilingualOf(fields['title'], `${at}.title`),
    sender: {
      name: bilingualOf(sender['name'], `${at}.sender.name`),
      address: textOf(sender['address'], `${at}.sender.address`),
    },
    subject: bilingualOf(fields['subject'], `${at}.subject`),
    text: bilingualOf(fields['text'], `${at}.text`),
    ...(qr === undefined ? {} : { qr: textOf(qr, `${at}.qr`) }),
    numbers: listOf(fields['numbers'], `${at}.numbers`, numberOf),
    answer: oneOf(LEVELS, fields['answer'], `${at}.answer`),
    agency: agencyOf(fields['agency'], `${at}.agency`, gazetteer),
    clues: listOf(fields['clues'], `${at}.clues`, clueOf),
    difficulty: oneOf(DIFFICULTIES, fields['difficulty'], `${at}.difficulty`),
    audiences: listOf(fields['audiences'], `${at}.audiences`, (each, where) => oneOf(AUDIENCE_KINDS, each, where)),
    notes: bilingualOf(fields['notes'], `${at}.notes`),
  };
}

function numberOf(raw: unknown, at: string): ScenarioNumber {
  const fields = recordOf(raw, at);
  return {
    number: textOf(fields['number'], `${at}.number`),
    status: oneOf(STATUSES, fields['status'], `${at}.status`),
  };
}

function clueOf(raw: unknown, at: string): Clue {
  const fields = recordOf(raw, at);
  const code = fields['code'];
  return {
    words: bilingualOf(fields['words'], `${at}.words`),
    why: bilingualOf(fields['why'], `${at}.why`),
    ...(code === undefined ? {} : { code: codeOf(code, `${at}.code`) }),
  };
}

function codeOf(raw: unknown, at: string): ReasonCode {
  if (!isReasonCode(raw)) throw new Refusal('wrong-field', at);
  return raw;
}

function agencyOf(raw: unknown, at: string, gazetteer: Gazetteer): AgencyId | null {
  if (raw === null) return null;
  const found = agencyById(gazetteer, textOf(raw, at));
  if (found === undefined) throw new Refusal('unknown-body', at);
  return found;
}

function recordOf(raw: unknown, at: string): Readonly<Record<string, unknown>> {
  if (!isRecord(raw)) throw new Refusal('wrong-field', at);
  return raw;
}

function idOf(raw: unknown, at: string): string {
  if (typeof raw !== 'string' || !/^[a-z0-9][a-z0-9-]{0,59}$/.test(raw)) throw new Refusal('wrong-field', at);
  return raw;
}

function bilingualOf(raw: unknown, at: string): Bilingual {
  const fields = recordOf(raw, at);
  return { th: textOf(fields['th'], `${at}.th`), en: textOf(fields['en'], `${at}.en`) };
}

/** Text is only ever shown as text; a file with mark-up in it was made for something else, or to try. */
function textOf(raw: unknown, at: string): string {
  if (typeof raw !== 'string' || raw.length > LONGEST_TEXT) throw new Refusal('wrong-field', at);
  if (/<[a-z!/]/i.test(raw)) throw new Refusal('markup', at);
  return raw;
}

function oneOf<Value extends string | number>(values: readonly Value[], raw: unknown, at: string): Value {
  const found = values.find((each) => each === raw);
  if (found === undefined) throw new Refusal('wrong-field', at);
  return found;
}

function listOf<Entry>(raw: unknown, at: string, read: (raw: unknown, at: string) => Entry): readonly Entry[] {
  if (!Array.isArray(raw) || raw.length > MOST_ENTRIES) throw new Refusal('wrong-field', at);
  return raw.map((each: unknown, index) => read(each, `${at}.${index + 1}`));
}
