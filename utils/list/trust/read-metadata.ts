import type { Result } from '../../model.ts';
import { type ListProblem, refuse } from '../client/problem.ts';
import type { Envelope, Role } from '../tuf/metadata.ts';
import { parseMetadata } from '../tuf/parse.ts';

/** A metadata file in its form; whether it is signed is another question, which only its content can be asked. */
export function readMetadata<R extends Role>(
  role: R,
  bytes: Uint8Array,
  file: string,
): Result<Envelope<R>, ListProblem> {
  const raw = readJson(bytes);
  if (raw === undefined) return refuse('not-json', file);
  const parsed = parseMetadata(role, raw);
  return parsed.ok ? parsed : refuse('wrong-field', file, parsed.problem);
}

/** Parsed JSON; undefined for what is none or no UTF-8. */
export function readJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}
