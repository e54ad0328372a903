import { readEml } from '../../utils/mail/eml.ts';
import { quotedLines } from '../../utils/mail/quoted-lines.ts';
import { messageWith } from '../../utils/message-with.ts';
import type { Message } from '../../utils/model.ts';
import type { Judge } from '../../utils/page/judge.ts';
import type { Job, JobResult } from './job.ts';
import { readJsonLine } from './json-line.ts';
import { judgeMessage } from './judge.ts';
import type { Format } from './options.ts';
import type { Problem, ProblemCode } from './problem.ts';
import { renderVerdict } from './render.ts';
import { brokenLine, brokenMailLine } from './utf8.ts';

/** Parses and judges one message. Broken UTF-8 is reported; a mail or text is read all the same, without those bytes. */
export async function runJob(job: Job, judge: Judge, format: Format): Promise<JobResult> {
  const { message, problems } = await READERS[job.form](job);
  if (message === null) return { rendered: null, level: 'none', problems };
  const verdict = await judgeMessage(message, judge);
  return {
    rendered: renderVerdict({ message, verdict, engine: judge.engine }, format),
    level: verdict.level,
    problems,
  };
}

interface Read {
  readonly message: Message | null;
  readonly problems: readonly Problem[];
}

const READERS: Record<Job['form'], (job: Job) => Promise<Read> | Read> = {
  mail: readMail,
  text: readText,
  json: readJson,
};

async function readMail(job: Job): Promise<Read> {
  const read = await readEml(job.bytes, job.id);
  if (!read.ok) return { message: null, problems: [problem(job, read.problem)] };
  const broken = brokenMailLine(job.bytes);
  return { message: read.value, problems: broken === null ? [] : [problem(job, 'utf8', { line: broken })] };
}

function readText(job: Job): Read {
  const broken = brokenLine(job.bytes);
  const body = new TextDecoder().decode(job.bytes);
  if (body.trim() === '') return { message: null, problems: [problem(job, 'empty')] };
  return {
    message: plainMessage(job.id, body),
    problems: broken === null ? [] : [problem(job, 'utf8', { line: broken })],
  };
}

function readJson(job: Job): Read {
  if (brokenLine(job.bytes) !== null) return { message: null, problems: [problem(job, 'utf8')] };
  const read = readJsonLine(new TextDecoder().decode(job.bytes), job.id);
  if (read.ok) return { message: read.value, problems: [] };
  const { code, detail } = read.problem;
  return { message: null, problems: [problem(job, code, detail === undefined ? {} : { detail })] };
}

/** A problem where the job stands; `line` counts within the job. */
function problem(
  { file, line: first }: Job,
  code: ProblemCode,
  { line = 1, detail }: { readonly line?: number; readonly detail?: string } = {},
): Problem {
  return { file, line: first + line - 1, code, ...(detail === undefined ? {} : { detail }) };
}

/** Text without a header: nobody knows who sent it or how. */
function plainMessage(id: string, body: string): Message {
  return messageWith({ id, body, quotes: quotedLines(body), unchecked: ['sender-authenticity'] });
}
