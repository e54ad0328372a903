import { readFileSync } from 'node:fs';
import { readJsonLine } from '../../utils/mail/json-line.ts';
import type { Level, Message } from '../../utils/model.ts';

/** One labelled message: a line of the scanner's input with its label beside it. */
export interface Labelled {
  readonly message: Message;
  readonly expect: Level;
  /** Gazetteer ids that count as right; a branch or programme of one counts too. */
  readonly agencies: readonly string[];
  /** Whether the message says that it is from a Thai government body, whatever else it does. */
  readonly claims: boolean;
  readonly tags: readonly string[];
  readonly origin: string;
  readonly lang: string;
}

/** Reads a file of labelled messages. Throws, naming file and line, where a line is none. */
export function readLabelled(file: string): Labelled[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, index) => (line.trim() === '' ? [] : [readLine(line, `${file}:${index + 1}`)]));
}

function readLine(line: string, at: string): Labelled {
  const message = readJsonLine(line, at);
  if (!message.ok) {
    const { code, detail } = message.problem;
    throw new Error([at, code, detail].filter((part) => part !== undefined).join(': '));
  }
  const fields: unknown = JSON.parse(line);
  const expect = LEVELS.find((level) => level === field(fields, 'expect'));
  if (expect === undefined) throw new Error(`${at}: "expect" must be one of ${LEVELS.join(', ')}`);
  const tags = strings(field(fields, 'tags'));
  const claims = field(fields, 'claims_gov');
  return {
    message: message.value,
    expect,
    agencies: strings(field(fields, 'agencies')),
    claims: typeof claims === 'boolean' ? claims : expect !== 'none' && !tags.includes('noclaim'),
    tags,
    origin: text(field(fields, 'origin'), 'written'),
    lang: text(field(fields, 'lang'), '?'),
  };
}

const LEVELS: readonly Level[] = ['danger', 'caution', 'none'];

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

function strings(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}

function text(value: unknown, otherwise: string): string {
  return typeof value === 'string' ? value : otherwise;
}
