import { createReadStream } from 'node:fs';
import { LONGEST_MAIL } from '../../utils/mail/eml.ts';
import { splitMbox } from '../../utils/mail/mbox.ts';
import { type FileForm, formOf } from './file-form.ts';
import type { Input } from './job.ts';
import { type Line, readAll, readLines } from './lines.ts';
import type { ProblemCode } from './problem.ts';

/** One line of JSON holds one message; more than this is a broken file. */
const LONGEST_LINE = 64 * 1024 * 1024;
const HEAD = 4096;

/**
 * The messages in the files, in order; `-` is standard input, as JSON Lines. What cannot be read is a problem in its
 * place.
 */
export async function* readInputs(files: readonly string[]): AsyncGenerator<Input> {
  for (const file of files) yield* readFile(file);
}

async function* readFile(file: string): AsyncGenerator<Input> {
  try {
    const stream: AsyncIterable<Uint8Array> = file === '-' ? process.stdin : createReadStream(file);
    const { head, chunks } = await peek(stream);
    yield* READERS[file === '-' ? 'jsonl' : formOf(file, head)](file, chunks);
  } catch (error) {
    yield { kind: 'problem', problem: { file, line: null, code: codeOf(error) } };
  }
}

type Reader = (file: string, chunks: AsyncIterable<Uint8Array>) => AsyncGenerator<Input>;

const READERS: Record<FileForm, Reader> = {
  eml: (file, chunks) => readWhole(file, 'mail', chunks),
  txt: (file, chunks) => readWhole(file, 'text', chunks),
  mbox: readMbox,
  jsonl: readJsonLines,
};

async function* readWhole(
  file: string,
  form: 'mail' | 'text',
  chunks: AsyncIterable<Uint8Array>,
): AsyncGenerator<Input> {
  // One byte more than a mail may have tells the mail reader that there was more.
  const { bytes } = await readAll(chunks, LONGEST_MAIL + 1);
  yield { kind: 'job', job: { id: `${file}#1`, form, bytes, file, line: 1 } };
}

async function* readMbox(file: string, chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Input> {
  let count = 0;
  for await (const { bytes, line } of splitMbox(bytesOf(readLines(chunks, LONGEST_LINE)), LONGEST_MAIL)) {
    count++;
    yield { kind: 'job', job: { id: `${file}#${count}`, form: 'mail', bytes, file, line } };
  }
  if (count === 0) yield { kind: 'problem', problem: { file, line: null, code: 'empty' } };
}

async function* readJsonLines(file: string, chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Input> {
  let line = 0;
  for await (const { bytes, isCut } of readLines(chunks, LONGEST_LINE)) {
    line++;
    if (isCut) yield { kind: 'problem', problem: { file, line, code: 'too-long' } };
    else if (!isBlank(bytes)) yield { kind: 'job', job: { id: `${file}#${line}`, form: 'json', bytes, file, line } };
  }
}

async function* bytesOf(lines: AsyncIterable<Line>): AsyncGenerator<Uint8Array> {
  for await (const { bytes } of lines) yield bytes;
}

function isBlank(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0a || byte === 0x0d);
}

/** The first bytes of a stream, and the stream as if they had not been read. */
async function peek(stream: AsyncIterable<Uint8Array>) {
  const iterator = stream[Symbol.asyncIterator]();
  const first = await iterator.next();
  const head = first.done === true ? new Uint8Array() : first.value;
  async function* chunks(): AsyncGenerator<Uint8Array> {
    yield head;
    for (let next = await iterator.next(); next.done !== true; next = await iterator.next()) yield next.value;
  }
  return { head: head.subarray(0, HEAD), chunks: chunks() };
}

function codeOf(error: unknown): ProblemCode {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT' || code === 'ENOTDIR') return 'not-found';
  if (code === 'EACCES' || code === 'EPERM') return 'no-permission';
  if (code === 'EISDIR') return 'is-directory';
  if (typeof code === 'string') return 'unreadable';
  throw error;
}
