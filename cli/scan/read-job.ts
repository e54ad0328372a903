import { readMail } from '../../utils/mail/eml.ts';
import { readJsonDraft } from '../../utils/mail/json-line.ts';
import { quotedLines } from '../../utils/mail/quoted-lines.ts';
import { messageWith } from '../../utils/message-with.ts';
import type { Direction } from '../../utils/model.ts';
import type { Draft } from '../../utils/outgoing/draft.ts';
import type { Job } from './job.ts';
import type { Problem, ProblemCode } from './problem.ts';
import { brokenLine, brokenMailLine } from './utf8.ts';

export interface ReadJob {
  /** The message and its images; null where there is none. */
  readonly read: Draft | null;
  readonly problems: readonly Problem[];
}

/** Parses one message. Broken UTF-8 is reported; a mail or text is read all the same, without those bytes. */
export async function readJob(job: Job, direction: Direction): Promise<ReadJob> {
  return READERS[job.form](job, direction);
}

type Reader = (job: Job, direction: Direction) => Promise<ReadJob> | ReadJob;

const READERS: Record<Job['form'], Reader> = {
  mail: readMailJob,
  text: readText,
  json: readJson,
};

async function readMailJob(job: Job, direction: Direction): Promise<ReadJob> {
  const mail = await readMail(job.bytes, job.id, direction);
  if (!mail.ok) return { read: null, problems: [problem(job, mail.problem)] };
  const broken = brokenMailLine(job.bytes);
  return { read: mail.value, problems: broken === null ? [] : [problem(job, 'utf8', { line: broken })] };
}

/** Text without a header: nobody knows who sends it or how. */
function readText(job: Job, direction: Direction): ReadJob {
  const broken = brokenLine(job.bytes);
  const body = new TextDecoder().decode(job.bytes);
  if (body.trim() === '') return { read: null, problems: [problem(job, 'empty')] };
  const message = messageWith({
    id: job.id,
    direction,
    body,
    quotes: quotedLines(body),
    unchecked: ['sender-authenticity'],
  });
  return {
    read: { message, images: [] },
    problems: broken === null ? [] : [problem(job, 'utf8', { line: broken })],
  };
}

function readJson(job: Job, direction: Direction): ReadJob {
  if (brokenLine(job.bytes) !== null) return { read: null, problems: [problem(job, 'utf8')] };
  const line = readJsonDraft(new TextDecoder().decode(job.bytes), job.id, direction);
  if (line.ok) return { read: line.value, problems: [] };
  const { code, detail } = line.problem;
  return { read: null, problems: [problem(job, code, detail === undefined ? {} : { detail })] };
}

/** A problem where the job stands; `line` counts within the job. */
function problem(
  { file, line: first }: Job,
  code: ProblemCode,
  { line = 1, detail }: { readonly line?: number; readonly detail?: string } = {},
): Problem {
  return { file, line: first + line - 1, code, ...(detail === undefined ? {} : { detail }) };
}
